/**
 * What a mandate can say: the article's five questions and the backing that holds them up, as six clauses of
 * settings. A setting is one choice from a short list, for the whole force or for each sector. Lists are ordered
 * from the least to the most, so that "one step up" means the same everywhere.
 * Refused: free-form numbers, which no legal text, no button and no fuzzer could list.
 */

/** The clauses of the mandate, in the order of the document. */
export const CLAUSES = ['mandate', 'consent', 'engagement', 'protection', 'exit', 'backing'] as const;
export type Clause = (typeof CLAUSES)[number];

/** One setting: its clause, whether each sector has its own, and what it may be. */
export interface Setting {
  readonly clause: Clause;
  readonly scope: 'force' | 'sector';
  /** Names of the options; the value of an option is its place in the list. Empty for counts. */
  readonly options: readonly string[];
  /** For counts: the values that may be ordered, rising. Empty for options. */
  readonly counts: readonly number[];
}

function choice(clause: Clause, ...options: readonly string[]): Setting {
  return { clause, scope: 'force', options, counts: [] };
}

function inSector(clause: Clause, ...options: readonly string[]): Setting {
  return { clause, scope: 'sector', options, counts: [] };
}

function countInSector(clause: Clause, ...counts: readonly number[]): Setting {
  return { clause, scope: 'sector', options: [], counts };
}

/** Every setting by id. Footprint counts hundreds of troops; batteries count batteries; protection counts levels. */
export const SETTINGS = {
  model: choice('mandate', 'offshore', 'noDeal', 'hybrid', 'postCeasefire'),
  timing: choice('mandate', 'afterCeasefire', 'early'),
  consent: choice('consent', 'required', 'invitation'),
  basis: choice('consent', 'invitation', 'osce', 'un'),
  sofa: choice('consent', 'none', 'interim', 'full'),
  label: choice('consent', 'reassurance', 'monitors', 'peacekeepers'),
  roe: choice('engagement', 'observe', 'selfDefence', 'defendSites', 'intercept', 'enforce'),
  triggers: choice('engagement', 'vague', 'partly', 'codified'),
  authority: choice('engagement', 'capitals', 'commander', 'onScene'),
  supplier: choice('protection', 'european', 'shared', 'american'),
  crews: choice('protection', 'kyiv', 'coalition'),
  sustainment: choice('protection', 'national', 'common'),
  doctrine: choice('protection', 'ration', 'engageAll'),
  procurement: choice('protection', 'none', 'steady', 'surge'),
  exit: choice('exit', 'none', 'fixedTerm', 'elections', 'withdrawal', 'finalStatus'),
  logistics: choice('backing', 'no', 'sought'),
  intelligence: choice('backing', 'no', 'sought'),
  airlift: choice('backing', 'no', 'sought'),
  missileDefence: choice('backing', 'no', 'sought'),
  venue: choice('backing', 'none', 'austria', 'switzerland', 'turkiye', 'holySee', 'gulf'),
  terms: choice('backing', 'verbal', 'binding'),
  agenda: choice('backing', 'humanitarian', 'ceasefire', 'finalStatus'),
  sanctions: choice('backing', 'eased', 'held', 'tightened'),
  industry: choice('backing', 'none', 'steady', 'deep'),
  disclosure: choice('backing', 'controlled', 'open'),
  footprint: countInSector('mandate', 0, 2, 4, 6, 8, 10, 15, 20, 25, 30, 40),
  monitoring: inSector('mandate', 'no', 'yes'),
  demining: inSector('mandate', 'no', 'yes'),
  guarding: inSector('mandate', 'no', 'yes'),
  training: inSector('mandate', 'no', 'yes'),
  airDefence: inSector('mandate', 'no', 'yes'),
  shortBatteries: countInSector('protection', 0, 1, 2, 3, 4),
  mediumBatteries: countInSector('protection', 0, 1, 2, 3),
  longBatteries: countInSector('protection', 0, 1, 2),
  electronicWarfare: countInSector('protection', 0, 1, 2, 3),
  hardening: countInSector('protection', 0, 1, 2, 3),
  evacuation: countInSector('protection', 0, 1, 2, 3),
  quickReaction: countInSector('protection', 0, 1, 2, 3),
} as const satisfies Record<string, Setting>;

/** The id of a setting. */
export type SettingId = keyof typeof SETTINGS;

/** The value of an option, by its name: where it stands in the list. For constants of a module, not for each month. */
export function valueOfOption<Id extends SettingId>(id: Id, option: (typeof SETTINGS)[Id]['options'][number]): number {
  return SETTINGS[id].options.findIndex((name) => name === option);
}

/** All ids, in the order of the document. */
export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];

/** The rungs of the rules of engagement, from the least to the most. */
export const ENGAGEMENT_RUNGS = SETTINGS.roe.options;

/** The values that a setting may take, rising. */
export function valuesOf(setting: Setting): readonly number[] {
  return setting.counts.length > 0 ? setting.counts : setting.options.map((_, index) => index);
}

/** The value that an option's name or a count stands for, or undefined where the setting has no such choice. */
export function valueOf(setting: Setting, written: string | number): number | undefined {
  if (typeof written === 'number') return setting.counts.includes(written) ? written : undefined;
  const index = setting.options.indexOf(written);
  return index < 0 ? undefined : index;
}

/** How an option is written: its name, or the count itself. */
export function writtenAs(setting: Setting, value: number): string | number {
  return setting.options[value] ?? value;
}
