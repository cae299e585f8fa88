/** Scenarios with their mandates, objectives, and the parameter book. */

import { z } from 'zod';
import { amount, distinct, each, id, month, quantity, shareQuantity, type Bounds } from './basics.ts';
import { oneOf, report, show, type Context } from './faults.ts';
import {
  BACKINGS,
  INDICATORS,
  INDICATOR_NAMES,
  SETTINGS,
  SETTING_IDS,
  TIERS,
  valueOf,
  WAR_PHASES,
  WEAPONS,
} from './model.ts';
import type {
  CalendarEntry,
  Indicator,
  MandateData,
  ObjectiveData,
  Quantity,
  ScenarioData,
  Setting,
  SettingId,
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

const settingsOf = (scope: Setting['scope']): z.ZodType<Written> =>
  z
    .partialRecord(
      z.enum(SETTING_IDS),
      z.union([z.string(), z.number()], { error: 'the name of an option or a count' }),
    )
    .superRefine((written, context) => checkSettings(written, scope, context));

/** A mandate written down. Which sectors there are is checked against the theatre later. */
export const mandateSchema: z.ZodType<MandateData> = z.strictObject({
  force: settingsOf('force'),
  sectors: z.record(id, settingsOf('sector')),
});

const boundsOf = (indicator: Indicator): Bounds => INDICATORS[indicator];

/** Quantities of some indicators, each within the bounds of its indicator. */
const initial: z.ZodType<ScenarioData['initial']> = z.strictObject(
  Object.fromEntries(INDICATOR_NAMES.map((name) => [name, quantity(boundsOf(name)).exactOptional()])) as {
    [Name in Indicator]: z.ZodExactOptional<z.ZodType<Quantity>>;
  },
);

const calendarEntry: z.ZodType<CalendarEntry> = z.strictObject({
  month,
  kind: z.enum(['usElection', 'kyivElection', 'review']),
});

/** One scenario. */
export const scenarioSchema: z.ZodType<ScenarioData> = z
  .strictObject({
    id,
    start: month,
    horizon: z.int().min(1).max(60),
    phase: z.enum(WAR_PHASES).exactOptional(),
    onCollapse: z.enum(['ends', 'war']).exactOptional(),
    initial,
    signedTerms: shareQuantity,
    compliance: shareQuantity,
    arsenal: each(WEAPONS, amount),
    batteries: each(TIERS, amount),
    mandates: z.record(id, mandateSchema),
    objectives: distinct(id).min(1),
    calendar: z.array(calendarEntry),
    offered: each(BACKINGS, z.boolean()),
  })
  .superRefine(({ mandates, phase, initial: { ceasefire } }, context) => {
    if (Object.keys(mandates).length === 0) report(context, ['mandates'], 'at least one mandate');
    const isWar = phase === 'war' || phase === 'pause';
    if (isWar && ceasefire !== undefined && ceasefire.value > 0) {
      report(context, ['initial', 'ceasefire', 'value'], '0, as there is no truce');
    }
  });

const objective: z.ZodType<ObjectiveData> = z
  .strictObject({
    id,
    indicator: z.enum(INDICATOR_NAMES),
    measure: z.enum(['last', 'lowest', 'highest', 'mean', 'monthsAbove']),
    level: quantity().exactOptional(),
    met: quantity(),
    partly: quantity(),
    better: z.enum(['higher', 'lower']),
  })
  .superRefine(({ measure, level, met, partly, better }, context) => {
    if ((measure === 'monthsAbove') !== (level !== undefined)) {
      report(context, ['level'], measure === 'monthsAbove' ? 'a level, as months above it count' : 'no level');
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
