/** What the CHANGELOG says of the rules, version by version. */

import changelog from '../../CHANGELOG.md?raw';
import { RULES_VERSION } from '../../sim/index.ts';
import { capital } from './text.ts';

const HEADING = '## Rules';

/** A line such as "- **2** (November 2026): what changed", with the lines that go on from it. */
const ENTRY = /^- \*\*(\d+)\*\* \(([^)]*)\): ([\s\S]*)$/;

/** One version of the rules. */
export interface RulesLine {
  readonly version: number;
  /** When it came, "November 2026". */
  readonly when: string;
  readonly text: string;
}

function sectionOf(text: string): string {
  const [, after = ''] = text.split(`${HEADING}\n`);
  const [section = ''] = after.split(/^## /m);
  return section;
}

/** The lines of a CHANGELOG under *Rules*, the oldest first. */
export function rulesLines(text: string): readonly RulesLine[] {
  return sectionOf(text)
    .split(/^(?=- )/m)
    .flatMap((entry): readonly RulesLine[] => {
      const [, version, when = '', told = ''] = ENTRY.exec(entry.trim()) ?? [];
      return version === undefined
        ? []
        : [{ version: Number(version), when, text: capital(told.replace(/\s+/g, ' ').trim()) }];
    })
    .toSorted((a, b) => a.version - b.version);
}

/** What changed in the rules since this version, the oldest first. Empty for today's and for a newer one. */
export function rulesSince(version: number): readonly RulesLine[] {
  return rulesLines(changelog).filter((line) => line.version > version && line.version <= RULES_VERSION);
}
