import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesLines, rulesSince } from '../../../renderer/words/rules-since.ts';
import { RULES_VERSION } from '../../../sim/index.ts';

const CHANGELOG = `# Changelog

## Rules

What can change a result.

- **1** (May 2026): the first
  rules.
- **2** (June 2026): luck is drawn
  once.

## Program

- **3** (July 2026): no rule at all.
`;

describe('the lines of the CHANGELOG under Rules', () => {
  it('are read with the lines that they go on over, and nothing of the other sections', () => {
    expect(rulesLines(CHANGELOG)).toEqual([
      { version: 1, when: 'May 2026', text: 'The first rules.' },
      { version: 2, when: 'June 2026', text: 'Luck is drawn once.' },
    ]);
    expect(rulesLines('# Changelog\n')).toEqual([]);
  });

  it('are there for every version up to today’s', () => {
    const versions = rulesLines(readFileSync('CHANGELOG.md', 'utf8')).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: RULES_VERSION }, (_, index) => index + 1));
  });

  it('tell what changed since a version, and nothing of today’s or later ones', () => {
    expect(rulesSince(0).map(({ version }) => version)).toHaveLength(RULES_VERSION);
    expect(rulesSince(RULES_VERSION)).toEqual([]);
    expect(rulesSince(RULES_VERSION + 5)).toEqual([]);
  });
});
