/** Scenarios with their mandates, objectives, and the parameter book. */

import { z } from 'zod';
import { amount, distinct, each, id, month, quantity, shareQuantity, type Bounds } from './basics.ts';
import { oneOf, report, show, type Context } from './faults.ts';
import {
  BACKINGS,
  CALENDAR_KINDS,
  ENDINGS,
  INDICATORS,
  INDICATOR_NAMES,
  SETTINGS,
  SETTING_IDS,
  TEMPERS,
  TIERS,
  valueOf,
  WAR_PHASES,
  WEAPONS,
} from './model.ts';
import { stateSchema } from './state.ts';
import { partnerChanges } from './theatre.ts';
import type {
  CalendarEffect,
  CalendarEntry,
  Ending,
  Indicator,
  MandateData,
  ObjectiveData,
  OpenChoices,
  Quantity,
  ScenarioData,
  Setting,
  SettingId,
  Yardstick,
} from './model.ts';

type Written = Readonly<Partial<Record<SettingId, string | number>>>;

function checkSettings(written: Written, scope: Setting['scope'], context: Context): void {
  for (const setting of Object.keys(written) as SettingId[]) {
    const rule: Setting = SETTINGS[setting];
    const choice = written[setting];
    if (choice === undefined) continue;
    if (rule.scope !== scope) {
      const place = rule.scope === 'force' ? 'under "force"' : 'under a sector';
      report(context, [setting], `this setting ${place}`, `it under ${scope === 'force' ? '"force"' : 'a sector'}`);
    } else if (valueOf(rule, choice) === undefined) {
      const choices = rule.counts.length > 0 ? rule.counts : rule.options;
      report(context, [setting], oneOf(choices), show(choice));
    }
  }
}

const choice = z.union([z.string(), z.number()], { error: 'the name of an option or a count' });

const settingsOf = (scope: Setting['scope']): z.ZodType<Written> =>
  z
    .partialRecord(z.enum(SETTING_IDS), choice)
    .superRefine((written, context) => checkSettings(written, scope, context));

/** A mandate written down. Which sectors there are is checked against the theatre later. */
export const mandateSchema: z.ZodType<MandateData> = z.strictObject({
  temper: z.enum(TEMPERS).exactOptional(),
  force: settingsOf('force'),
  sectors: z.record(id, settingsOf('sector')),
});

/** The choices of a setting that may be ordered, each one that the setting has. */
const openChoices: z.ZodType<NonNullable<ScenarioData['open']>> = z
  .partialRecord(z.enum(SETTING_IDS), z.strictObject({ choices: distinct(choice).min(1), because: id }))
  .superRefine((open, context) => {
    for (const [setting, entry] of Object.entries(open) as [SettingId, OpenChoices][]) {
      const rule: Setting = SETTINGS[setting];
      entry.choices.forEach((written, index) => {
        if (valueOf(rule, written) !== undefined) return;
        const choices = rule.counts.length > 0 ? rule.counts : rule.options;
        report(context, [setting, 'choices', index], oneOf(choices), show(written));
      });
    }
  });

const REAL_ENDINGS = ENDINGS.filter((ending) => ending !== 'none');

/** Which incident types can come about. */
const chosenIncidents = z.union(
  [z.strictObject({ only: distinct(id).min(1) }), z.strictObject({ without: distinct(id) })],
  { error: 'a list of types under "only" or under "without"' },
);

const boundsOf = (indicator: Indicator): Bounds => INDICATORS[indicator];

/** Quantities of some indicators, each within the bounds of its indicator. */
const initial: z.ZodType<ScenarioData['initial']> = z.strictObject(
  Object.fromEntries(INDICATOR_NAMES.map((name) => [name, quantity(boundsOf(name)).exactOptional()])) as {
    [Name in Indicator]: z.ZodExactOptional<z.ZodType<Quantity>>;
  },
);

/** There is no incident to measure. */
const once = z.literal('one');

const calendarEffect: z.ZodType<CalendarEffect> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shift'), indicator: z.enum(INDICATOR_NAMES), by: once, amount: quantity() }),
  z.strictObject({ kind: z.literal('support'), who: z.literal('all'), by: once, amount: quantity() }),
  z.strictObject({ kind: z.literal('unsettle'), by: once, amount: quantity() }),
]);

const calendarEntry: z.ZodType<CalendarEntry> = z
  .strictObject({
    month,
    kind: z.enum(CALENDAR_KINDS),
    incident: id.exactOptional(),
    at: id.exactOptional(),
    effects: z.array(calendarEffect).min(1).exactOptional(),
  })
  .superRefine(({ incident, at }, context) => {
    if (at !== undefined && incident === undefined) report(context, ['at'], 'an incident that meets it');
  });

/** What a start in war, or a collapse, asks for. */
function checkPhase({ phase, onCollapse, endings, initial: figures }: ScenarioData, context: Context): void {
  const isWar = phase === 'war' || phase === 'pause';
  if (isWar && figures.ceasefire !== undefined && figures.ceasefire.value > 0) {
    report(context, ['initial', 'ceasefire', 'value'], '0, as there is no truce');
  }
  if (endings === undefined) return;
  const missing = (ending: Ending): boolean => !endings.includes(ending);
  if (missing('horizonReached')) report(context, ['endings'], '"horizonReached" among them, as months run out');
  if (missing('ceasefireCollapsed') && !isWar && onCollapse !== 'war') {
    report(context, ['endings'], '"ceasefireCollapsed" among them, or war as what a collapse leads to');
  }
}

/** Figures that follow from the state are not said a second time. */
function checkFigures({ initial: { strength, dark }, state = {} }: ScenarioData, context: Context): void {
  const wanted = (of: string): string => `no such figure, as it follows from the ${of} of the state`;
  if (strength && state.sectors) report(context, ['initial', 'strength'], wanted('troops'));
  if (dark && state.sites) report(context, ['initial', 'dark'], wanted('sites'));
}

/** Mandates name no choice that may not be ordered. */
function checkLocks({ open = {}, mandates }: ScenarioData, context: Context): void {
  const check = (path: readonly string[], written: Written): void => {
    for (const [setting, entry] of Object.entries(open) as [SettingId, OpenChoices][]) {
      const named = written[setting];
      if (named === undefined || entry.choices.includes(named)) continue;
      report(context, [...path, setting], `one of the choices that are open, ${show(entry.choices)}`, show(named));
    }
  };
  for (const [name, { force, sectors }] of Object.entries(mandates)) {
    check(['mandates', name, 'force'], force);
    for (const [sector, written] of Object.entries(sectors)) check(['mandates', name, 'sectors', sector], written);
  }
}

const yardstick: z.ZodType<Yardstick> = z.strictObject({
  level: quantity().exactOptional(),
  met: quantity().exactOptional(),
  partly: quantity().exactOptional(),
});

/** One scenario. */
export const scenarioSchema: z.ZodType<ScenarioData> = z
  .strictObject({
    id,
    start: month,
    horizon: z.int().min(1).max(60),
    phase: z.enum(WAR_PHASES).exactOptional(),
    onCollapse: z.enum(['ends', 'war']).exactOptional(),
    parameters: z.record(z.string(), quantity()).exactOptional(),
    partners: partnerChanges.exactOptional(),
    incidents: chosenIncidents.exactOptional(),
    open: openChoices.exactOptional(),
    endings: distinct(z.enum(REAL_ENDINGS)).exactOptional(),
    initial,
    state: stateSchema.exactOptional(),
    signedTerms: shareQuantity,
    compliance: shareQuantity,
    arsenal: each(WEAPONS, amount),
    batteries: each(TIERS, amount),
    mandates: z.record(id, mandateSchema),
    objectives: distinct(id).min(1),
    yardsticks: z.record(id, yardstick).exactOptional(),
    calendar: z.array(calendarEntry),
    offered: each(BACKINGS, z.boolean()),
  })
  .superRefine((scenario, context) => {
    if (Object.keys(scenario.mandates).length === 0) report(context, ['mandates'], 'at least one mandate');
    checkPhase(scenario, context);
    checkFigures(scenario, context);
    checkLocks(scenario, context);
  });

const objective: z.ZodType<ObjectiveData> = z
  .strictObject({
    id,
    indicator: z.enum(INDICATOR_NAMES),
    measure: z.enum(['last', 'lowest', 'highest', 'mean', 'monthsAbove']),
    level: quantity().exactOptional(),
    ofMonths: z.int().min(1).exactOptional(),
    met: quantity(),
    partly: quantity(),
    better: z.enum(['higher', 'lower']),
  })
  .superRefine(({ measure, level, ofMonths, met, partly, better }, context) => {
    const isCounted = measure === 'monthsAbove';
    if (isCounted !== (level !== undefined)) {
      report(context, ['level'], isCounted ? 'a level, as months above it count' : 'no level');
    }
    // What is spent or lost adds up over months too, so its limit may say of how many.
    if (isCounted && ofMonths === undefined) report(context, ['ofMonths'], 'of how many months they are counted');
    if (!isCounted && ofMonths !== undefined && !(measure === 'last' && better === 'lower')) {
      report(context, ['ofMonths'], 'no such number');
    }
    const isEasier = better === 'higher' ? partly.value <= met.value : partly.value >= met.value;
    if (isEasier) return;
    report(context, ['partly', 'value'], `a number of at ${better === 'higher' ? 'most' : 'least'} ${met.value}`);
  });

/** All objectives. */
export const objectivesSchema: z.ZodType<readonly ObjectiveData[]> = z.array(objective).min(1);

/** One group of the parameter book: the names that the rules read, each once. */
export function parameterGroupSchema(names: readonly string[]): z.ZodType<Readonly<Record<string, Quantity>>> {
  return each(names, quantity());
}
