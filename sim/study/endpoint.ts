/** Endpoints: the figures of a study as plain data, so that a job can name what it measures. */

import type { PlayedMonth } from './played.ts';
import {
  after,
  average,
  count,
  objectivesMet,
  objectiveValue,
  perMonth,
  rate,
  thousandYears,
  whether,
  type Figure,
} from './figure.ts';

/** What a campaign is measured by. Each kind is the figure of that name; months count from 1. */
export type Endpoint =
  | { readonly kind: 'average'; readonly of: keyof PlayedMonth; readonly from?: number; readonly to?: number }
  | { readonly kind: 'after'; readonly of: keyof PlayedMonth; readonly month: number }
  | { readonly kind: 'perMonth'; readonly of: keyof PlayedMonth }
  /** Incidents of these types, for each month played and in all. */
  | { readonly kind: 'rate' | 'count'; readonly incidents: readonly string[] }
  /** 1 where the campaign ended in one of these ways, else 0. */
  | { readonly kind: 'ended'; readonly endings: readonly string[] }
  | { readonly kind: 'months' }
  | { readonly kind: 'thousandYears' }
  | { readonly kind: 'objectivesMet'; readonly objectives: readonly string[] }
  | { readonly kind: 'objectiveValue'; readonly objective: string };

/** The figure that an endpoint names. */
export function figureOf(endpoint: Endpoint): Figure {
  switch (endpoint.kind) {
    case 'average':
      return average(endpoint.of, endpoint.from, endpoint.to);
    case 'after':
      return after(endpoint.of, endpoint.month);
    case 'perMonth':
      return perMonth(endpoint.of);
    case 'rate':
      return rate(...endpoint.incidents);
    case 'count':
      return count(...endpoint.incidents);
    case 'ended':
      return whether(({ ending }) => endpoint.endings.includes(ending));
    case 'months':
      return ({ months }) => months.length;
    case 'thousandYears':
      return thousandYears;
    case 'objectivesMet':
      return objectivesMet(...endpoint.objectives);
    case 'objectiveValue':
      return objectiveValue(endpoint.objective);
  }
}

/** Whether an endpoint can be measured only where a journal is kept. */
export function needsRecord({ kind }: Endpoint): boolean {
  return kind === 'rate' || kind === 'count';
}
