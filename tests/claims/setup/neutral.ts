/**
 * What takes a mechanism out of the model: parameters at neutral values, readings that no longer move rates, effects and
 * damage that incidents no longer have, answers that no longer differ. A claim has to fail without its mechanism.
 */

import type { CatalogueData, IncidentData, ReadingName } from '../../../sim/index.ts';
import type { Base } from '../../../sim/study/index.ts';

type EffectData = IncidentData['effects'][number];

/** A mechanism made neutral. */
export interface Neutral {
  /** Parameters by "group.name", laid over whatever an arm sets. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Readings whose modifier is the same at none and at full: of all incidents, or of those named. */
  readonly flat?: Readonly<Partial<Record<ReadingName, 'everywhere' | readonly string[]>>>;
  /** Effects taken out, as "incident/kind" or "incident/kind/indicator"; "*" stands for every incident. */
  readonly without?: readonly string[];
  /** True where no incident damages a site. */
  readonly harmless?: true;
  /** Every answer prevents this share, and is as strong as this in Moscow's eyes. */
  readonly prevents?: number;
  readonly answer?: number;
  readonly exposes?: number;
}

type Modifier = IncidentData['modifiers'][number];

function flattened(modifier: Modifier, incident: string, flat: Neutral['flat'] = {}): Modifier {
  const where = flat[modifier.reading];
  if (where === undefined || (where !== 'everywhere' && !where.includes(incident))) return modifier;
  const middle = (modifier.none + modifier.full) / 2;
  return { ...modifier, none: middle, full: middle };
}

function isTakenOut(effect: EffectData, incident: string, without: readonly string[]): boolean {
  const kinds = 'indicator' in effect ? [effect.kind, `${effect.kind}/${effect.indicator}`] : [effect.kind];
  return kinds.some((kind) => without.includes(`${incident}/${kind}`) || without.includes(`*/${kind}`));
}

function incidentWithout(incident: IncidentData, { flat, without = [], harmless }: Neutral): IncidentData {
  const { damage, ...rest } = incident;
  const whole = harmless === true || damage === undefined ? rest : incident;
  return {
    ...whole,
    modifiers: incident.modifiers.map((modifier) => flattened(modifier, incident.id, flat)),
    effects: incident.effects.filter((effect) => !isTakenOut(effect, incident.id, without)),
  };
}

type ResponseData = CatalogueData['responses'][number];

function answerWithout(response: ResponseData, { prevents, answer, exposes }: Neutral): ResponseData {
  const at = <Part extends 'prevents' | 'answer' | 'exposes'>(part: Part, value: number | undefined) =>
    value === undefined ? response[part] : { ...response[part], value };
  return {
    ...response,
    prevents: at('prevents', prevents),
    answer: at('answer', answer),
    exposes: at('exposes', exposes),
  };
}

/** The base without a mechanism, but for its parameters, which are laid over the arms. */
export function baseWithout({ data, scenario }: Base, neutral: Neutral): Base {
  return {
    scenario,
    data: {
      ...data,
      incidents: data.incidents.map((incident) => incidentWithout(incident, neutral)),
      responses: data.responses.map((response) => answerWithout(response, neutral)),
    },
  };
}
