/**
 * A second scenario, made of data and words alone: files that a host opens like the shipped ones. It uses everything that a
 * scenario may say, and its words name no place, so that whatever tells it cannot lean on the first.
 */

import { shippedFiles } from '../setup/shipped-files.ts';

/** The scenario's id. */
export const SECOND = 'settled-case';

/** The partner that it does without, the one that it adds, and the one that it changes. */
export const GONE = 'sweden';
export const ADDED = 'austria';
export const CHANGED = 'ireland';

/** Why no other rules of engagement may be ordered: a key into its words. */
export const BECAUSE = 'lightly-armed';

const counted = (value: number, unit = 'pieces') => ({ value, low: value, high: value, unit, source: 'assumption' });
const share = (value: number) => counted(value, 'share');

const posts = (footprint: number) => ({ footprint, monitoring: 'yes', evacuation: 1 });

const mandate = (temper: string, footprint: number, force: Readonly<Record<string, string>>) => ({
  temper,
  force: { model: 'postCeasefire', consent: 'required', basis: 'un', roe: 'selfDefence', venue: 'austria', ...force },
  sectors: { kharkiv: posts(footprint), zaporizhzhia: posts(footprint) },
});

/** The scenario as its file has it. */
export const SCENARIO = {
  id: SECOND,
  start: '2027-02',
  horizon: 12,
  phase: 'settled',
  onCollapse: 'war',
  parameters: { 'kyiv.strikeBase': share(0.01), 'grid.repair': share(0.2) },
  partners: {
    remove: [GONE],
    add: [
      {
        id: ADDED,
        ground: counted(6, 'hundred troops'),
        sky: counted(0, 'level'),
        sea: counted(0, 'level'),
        support: share(0.55),
        ceiling: counted(2, 'rung'),
        elections: ['2027-09'],
      },
    ],
    replace: { [CHANGED]: { ground: counted(9, 'hundred troops') } },
  },
  incidents: { without: ['mass-raid', 'kyiv-strikes-oil'] },
  open: {
    roe: { choices: ['observe', 'selfDefence'], because: BECAUSE },
    longBatteries: { choices: [0], because: BECAUSE },
    model: { choices: ['hybrid', 'postCeasefire'], because: 'on-the-ground' },
  },
  endings: ['exitAchieved', 'horizonReached', 'widerWar'],
  initial: {
    ceasefire: share(0.84),
    escalation: counted(0.3, 'rungs'),
    credibility: share(0.6),
    belief: share(0.6),
    hostility: share(0.28),
    neutrality: share(0.6),
    legitimacy: share(0.8),
    confidence: share(0.5),
    talks: share(0.45),
    shortInterceptors: counted(200),
    mediumInterceptors: counted(60),
    longInterceptors: counted(20),
  },
  state: {
    world: { consentGiven: share(1), deepStrikes: share(0.05), spares: counted(2) },
    sectors: {
      kharkiv: { troops: counted(1500, 'troops') },
      zaporizhzhia: { troops: counted(900, 'troops'), mined: share(0.1) },
    },
    sites: { grid: share(0.6) },
    axes: { line: counted(1, 'level') },
    delivered: share(0.45),
  },
  signedTerms: share(1),
  compliance: share(0.7),
  arsenal: { drone: counted(1500), cruise: counted(120), ballistic: counted(80) },
  batteries: { short: counted(6), medium: counted(3), long: counted(0) },
  mandates: {
    watch: mandate('careful', 6, { exit: 'elections' }),
    keep: mandate('even', 15, { exit: 'withdrawal' }),
    hold: mandate('bold', 30, { exit: 'none', intelligence: 'sought' }),
  },
  objectives: ['kyiv-trusts', 'force-spared'],
  yardsticks: {
    'kyiv-trusts': { level: share(0.4), met: counted(8, 'months'), partly: counted(4, 'months') },
    'force-spared': { met: counted(3, 'people'), partly: counted(6, 'people') },
  },
  calendar: [
    { month: '2027-04', kind: 'review', incident: 'partner-wavers', at: ADDED },
    {
      month: '2027-05',
      kind: 'kyivElection',
      effects: [{ kind: 'shift', indicator: 'legitimacy', by: 'one', amount: share(-0.05) }],
    },
    { month: '2028-11', kind: 'usElection' },
  ],
  offered: { logistics: true, intelligence: true, airlift: true, missileDefence: false },
};

/** Its words. */
export const WORDS = {
  title: 'A settled case',
  situation: 'Both sides have signed, and both want the force that watches over what they signed.',
  locks: {
    [BECAUSE]: 'The text that both sides signed allows light arms only.',
    'on-the-ground': 'The text asks for people who are there.',
  },
};

type Table = Readonly<Record<string, unknown>>;

/** The shipped files with this scenario beside the first; `changes` take the place of its own fields. */
export function secondFiles(changes: Partial<Record<keyof typeof SCENARIO, unknown>> = {}): Record<string, unknown> {
  const names = shippedFiles['prose/names.json'] as Table & { readonly partners: Table };
  const scenario = { ...SCENARIO, ...changes };
  const added = 'add' in Object(scenario.partners) ? { [ADDED]: 'Austria' } : {};
  return structuredClone({
    ...shippedFiles,
    [`scenarios/${SECOND}.json`]: scenario,
    'prose/scenarios.json': { ...(shippedFiles['prose/scenarios.json'] as Table), [SECOND]: WORDS },
    'prose/names.json': { ...names, partners: { ...names.partners, ...added } },
  });
}
