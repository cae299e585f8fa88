/** Claims of the source at play: how often the incidents and the mechanisms of this run touched each. */

import type { Edition } from '../../../seeds/edition.ts';
import { type Debrief, type Indicator, ofKind } from '../../../sim/index.ts';
import { titleInSentence } from '../incidents.ts';
import { capital, list } from '../text.ts';
import { counted, decimal, times } from '../numbers.ts';

/** A claim and its traces in this run. */
export interface ClaimAtPlay {
  readonly id: string;
  readonly group: string;
  readonly claim: string;
  /** How many incidents played it. */
  readonly incidents: number;
  readonly evidence: string;
}

const MOST_NAMED = 2;

function tally<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Array.from(counts).toSorted((a, b) => b[1] - a[1]);
}

function incidentText(edition: Edition, incidents: readonly string[]): string {
  if (incidents.length === 0) return 'No incident of this run played it.';
  const kinds = tally(incidents);
  const named = kinds.slice(0, MOST_NAMED).map(([id, count]) => `${titleInSentence(edition, id)} (${times(count)})`);
  const most = kinds.length > MOST_NAMED ? 'most often ' : '';
  return `Seen in this run: ${counted(incidents.length, 'incident')}, ${most}${list(named)}.`;
}

function ledgerText(edition: Edition, indicators: readonly Indicator[]): string {
  if (indicators.length === 0) return '';
  const named = tally(indicators)
    .slice(0, MOST_NAMED)
    .map(([indicator]) => edition.prose.names.indicators[indicator].name);
  return ` ${capital(counted(indicators.length, 'row'))} of the ledger, most on ${list(named)}.`;
}

/** The claims that this run touched, the most played first. */
export function claimsAtPlay(edition: Edition, { events, rows }: Debrief): readonly ClaimAtPlay[] {
  const played = ofKind(events, 'incidentOccurred').map(({ incident }) => incident);
  const touching = new Map(edition.catalogue.incidents.map((data) => [data.id, data.claims]));
  return edition.claims
    .flatMap(({ id, group, claim }) => {
      const incidents = played.filter((incident) => touching.get(incident)?.includes(id));
      const moved = rows.filter(({ cause }) => cause.claim === id).map(({ indicator }) => indicator);
      if (incidents.length + moved.length === 0) return [];
      const evidence = `${incidentText(edition, incidents)}${ledgerText(edition, moved)}`;
      return [{ id, group, claim, incidents: incidents.length, evidence }];
    })
    .toSorted((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1));
}

/** The heading, modest. */
export function claimsFinding(edition: Edition, touched: number): string {
  if (touched === 0) return 'No claim of the source came into play';
  return `${decimal(touched)} of ${decimal(edition.claims.length)} claims came into play; one run proves none`;
}
