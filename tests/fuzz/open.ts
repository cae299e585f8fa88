/** Opens a text as the terminal and the page do, and says everything that they would say of it. */

import { edition } from '../setup/edition.ts';
import { recordLines, recordedWhy } from '../../electron/terminal/record.ts';
import { filmOf, filmOfRecord, viewsAt } from '../../renderer/replay/film.ts';
import { recordedOf } from '../../renderer/campaign/recorded.ts';
import { textOf } from '../../renderer/campaign/run-text.ts';
import { readRunText } from '../../renderer/campaign/runs.ts';
import { isSound, openSession, runOf, storedRun, verificationOf } from '../../renderer/campaign/session.ts';
import { debriefOf, isToldFromRecord, recordedMonths, replayRun, type RunFile } from '../../sim/index.ts';
import { storyText } from '../../renderer/words/findings/files.ts';
import { recordedFinding, recordedLead, recordedPeriods } from '../../renderer/words/findings/recorded-report.ts';
import { causesText, knownIndicators } from '../../renderer/words/recorded.ts';
import { badgeOf, unsoundText } from '../../renderer/words/verification.ts';
import { readRun } from '../../seeds/schema/read-run.ts';

/** What came of opening a text: all that was said, and the same run saved again where there was one. */
export interface Opened {
  readonly said: readonly string[];
  /** Whether a run of it could be shown, or the reason why not. */
  readonly isShown: boolean;
  readonly isSound: boolean;
  /** The text that saving it would write; null where nothing was opened. */
  readonly saved: string | null;
}

function ofRecord(run: RunFile): readonly string[] {
  const months = recordedMonths(run);
  return [
    recordedFinding(edition, run),
    recordedLead(months),
    ...recordedPeriods(edition, run, months).flatMap(({ heading, sentences }) => [heading, ...sentences]),
    ...months.flatMap((month) => knownIndicators(run).map((indicator) => causesText(edition, month, indicator))),
    ...months.slice(0, 1).flatMap((month) => recordedWhy(edition, run, month, 'ceasefire')),
  ];
}

/** As the terminal's replay does. */
export function inTerminal(text: string): Opened {
  let data: unknown;
  try {
    data = JSON.parse(text) as unknown;
  } catch {
    return { said: ['not JSON'], isShown: false, isSound: false, saved: null };
  }
  const reading = readRun(data);
  if (reading.kind !== 'run') {
    const fault = reading.kind === 'malformed' ? `${reading.path}: ${reading.fault}` : reading.kind;
    return { said: [fault], isShown: false, isSound: false, saved: null };
  }
  const { verification } = replayRun(edition.rules, reading.run);
  const said = isToldFromRecord(verification) ? recordLines(edition, reading.run, verification) : [];
  return { said, isShown: true, isSound: verification.divergence === null, saved: JSON.stringify(reading.run) };
}

/** As the page does, from the file to the debrief. */
export function onPage(text: string): Opened {
  const found = readRunText(edition, 'a file', text);
  if ('key' in found)
    return { said: [edition.say(found.key, found.facts)], isShown: false, isSound: false, saved: null };
  const recorded = recordedOf(edition, 'a file', found);
  if (recorded !== null) {
    const { text: badge, title } = badgeOf(edition, found, recorded.verification);
    const film = filmOfRecord(edition, recorded);
    const said = [badge, title, String(film.months.length), ...ofRecord(recorded.run)];
    return { said, isShown: true, isSound: false, saved: textOf(recorded.run) };
  }
  const session = openSession(edition, found);
  const verification = verificationOf(session);
  const { text: badge, title } = badgeOf(edition, storedRun(session), verification);
  const film = filmOf(edition, session);
  if (film.months.length > 0) viewsAt(edition, session, film.months.length);
  const debrief = debriefOf(session.campaign, session.months);
  const told = debrief.months.length === 0 ? '' : storyText(edition, debrief);
  const said = [badge, title, unsoundText(edition, 'a file', found, verification), told];
  return { said, isShown: true, isSound: isSound(session), saved: textOf(runOf(session)) };
}
