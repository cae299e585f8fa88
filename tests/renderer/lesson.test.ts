import { edition } from '../setup/edition.ts';
import { describe, expect, it } from 'vitest';
import { lessonSetUp } from '../../renderer/store/draft.ts';
import { applyTo, beginSession, isRefusal, type Session } from '../../renderer/campaign/session.ts';
import type { Command } from '../../sim/index.ts';

function after(session: Session, command: Command): Session {
  const next = applyTo(session, command);
  if (isRefusal(next)) throw new Error(next.detail);
  return next;
}

describe('the guided first month', () => {
  it('brings one decision, at a place, with an answer that the mandate closes, and then its end', () => {
    const asked = after(beginSession(edition, 'lesson', lessonSetUp(edition)), { kind: 'endMonth' });
    const { decision } = asked.view;
    expect(decision?.place.sector ?? decision?.place.site).toBeTruthy();
    const closed = decision?.options.map((option) => option.closed) ?? [];
    expect(closed).toContain('engagement');
    expect(closed.filter((reason) => reason === null).length).toBeGreaterThan(2);
    const over = after(asked, { kind: 'decideAsStanding' });
    expect([over.view.phase, over.months.length]).toEqual(['orders', 1]);
  });
});
