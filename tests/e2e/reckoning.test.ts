import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reckonedOf } from '../../renderer/ops/reckoned.ts';
import { cameText, deadOf, peopleSentence, saidText, thingSentence } from '../../renderer/ops/reckoning-words.ts';
import { openSession, runOf, type Session } from '../../renderer/campaign/session.ts';
import { edition } from '../setup/edition.ts';
import { after, askedSuch } from '../renderer/asked.ts';
import { openRunFile, setTheme, shoot, THEMES, useStage, violations } from './page.ts';
import { decision, SMALL } from './rooms.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

/** What came of the first open answer, worked out here. */
function workedOut(session: Session, command: 'decide' | 'decideAsStanding') {
  const { decision: asked, turn } = session.view;
  const [first] = asked?.options.filter(({ closed }) => closed === null) ?? [];
  if (asked === null || first === undefined) throw new Error('nothing asks');
  const next = after(session, command === 'decide' ? { kind: 'decide', response: first.response } : { kind: command });
  const reckoned = reckonedOf(edition, next, { turn, number: asked.number });
  if (reckoned === null) throw new Error('it is not told');
  return { reckoned, next };
}

const told = (page: Page) => page.locator('.decision-panel.reckons');

/** What the bars say, row by row: what came, and what had been said. */
function figuresOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('.falls tr')
    .evaluateAll((rows) => rows.map((row) => (row.lastElementChild?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
}

/** A raid that spends interceptors and of which people die, whatever is answered first. */
function deadlyRaid(): Session {
  return askedSuch((session) => {
    if ((session.view.decision?.launched ?? 0) === 0) return false;
    // A campaign changes in place: what is tried is a copy.
    const { reckoned } = workedOut(copyOf(session), 'decide');
    return deadOf(reckoned.outcome) > 0;
  });
}

/** Another campaign that stands at the same place. */
function copyOf(session: Session): Session {
  return openSession(edition, { run: runOf(session), damage: null });
}

describe('the reckoning', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  async function opened(session: Session, motion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
    const page = await open({ motion, hasMap: false });
    await page.setViewportSize(SMALL);
    await openRunFile(page, { name: 'asked.json', text: JSON.stringify(runOf(session)) });
    await decision(page).waitFor();
    return page;
  }

  async function end(page: Page): Promise<void> {
    await page.context().close();
    expect(faults).toEqual([]);
  }

  it('says what came of an answer, people first, in the figures of its own incident, and keeps it', async () => {
    const session = deadlyRaid();
    const page = await opened(session);
    await page.keyboard.press('d');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await told(page).waitFor();
    const { reckoned } = workedOut(session, 'decide');
    const people = peopleSentence(edition, reckoned);
    expect(people).toMatch(/killed/);
    expect(await page.locator('#decision-title').innerText()).toBe(people);
    expect(await page.locator('.reckoning-thing').innerText()).toBe(thingSentence(edition, reckoned));
    const wanted = reckoned.falls.map((fall) => {
      const [came, said] = [cameText(edition, reckoned, fall), saidText(edition, reckoned, fall)];
      const against = fall.against === 'within' ? '' : 'outside what was said';
      return `${came}${came === said ? 'as said' : `said ${said}`}${against}`;
    });
    expect((await figuresOn(page)).map((text) => text.replaceAll(' ', ''))).toEqual(
      wanted.map((text) => text.replaceAll(' ', '')),
    );
    // A reader hears it once; each bar is one sentence.
    const said = await page.locator('[data-panel=decision] [role=status]').innerText();
    expect(said).toBe(`${people} ${thingSentence(edition, reckoned)}`);
    expect(await page.locator('.fall-bar[role=img]').count()).toBe(wanted.length);
    expect(await page.locator('.button.primary').count(), 'one button is filled').toBe(1);

    const figures = await figuresOn(page);
    const { month } = session.view;
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page).count()).toBe(0);
    while ((await decision(page).count()) > 0) {
      await page.getByRole('button', { name: /standing orders say/ }).click();
      await page.getByRole('button', { name: /^Continue/ }).click();
    }
    await page.locator('.month.begun:not(.now)').last().click();
    await page.getByRole('complementary', { name: 'Past month' }).waitFor();
    const row = page.locator('.month-row').filter({
      has: page.locator('.disc', { hasText: new RegExp(`^${reckoned.told.occurred.number}$`) }),
    });
    await row.locator('.row-button').click();
    expect(await row.locator('.reckoning-lead').innerText(), month).toBe(people);
    expect(await figuresOn(page)).toEqual(figures);
    await end(page);
  });

  it('goes on by Enter and Space, holds what falls after it, and is shorter after standing orders', async () => {
    // An answer after which more of the month falls.
    const session = askedSuch((asked) => {
      const { next } = workedOut(copyOf(asked), 'decideAsStanding');
      return (
        next.months.length > asked.months.length &&
        next.view.incidentsLastMonth > (asked.view.decision?.number ?? 0) + 1
      );
    });
    const page = await opened(session, 'no-preference');
    const before = await page.locator('.measures').innerText();
    await page.getByRole('button', { name: /standing orders say/ }).click();
    await told(page).waitFor();
    expect(await page.locator('.reckoning-voices').count()).toBe(0);
    expect(await page.locator('.falls tr').count()).toBeLessThanOrEqual(2);
    // Nothing goes on by itself, and the measures wait.
    await page.waitForTimeout(1500);
    expect(await told(page).count()).toBe(1);
    expect(await page.locator('.measures').innerText()).toBe(before);
    await page.keyboard.press('1');
    expect(await told(page).count(), 'no answer is chosen behind it').toBe(1);
    await page.keyboard.press(' ');
    await page.locator('.month-row.now').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.month-row.now').count()).toBe(0);
    await expect.poll(() => page.locator('.measures').innerText()).not.toBe(before);
    await end(page);
  });

  it('has nothing that axe-core objects to in any theme, and its way on in the window', async () => {
    const page = await opened(deadlyRaid());
    await page.keyboard.press('d');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await told(page).waitFor();
    for (const theme of THEMES) {
      await setTheme(page, theme);
      expect(await violations(page), theme).toEqual([]);
      await shoot(page, `reckoning-${theme}`);
      const { y = 0, height = 0 } = (await page.getByRole('button', { name: /^Continue/ }).boundingBox()) ?? {};
      expect(y + height, theme).toBeLessThanOrEqual(SMALL.height);
    }
    await end(page);
  });
});
