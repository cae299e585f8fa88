/** Figures and lists of incidents that several claims count by. */

import { BACKINGS } from '../../../sim/index.ts';
import type { Change, Figure, Held, Played, PlayedIncident, Ratio } from '../../../sim/study/index.ts';

/** Legal incidents: challenges to the mandate and disputes about the status of forces. */
export const LEGAL = ['legal-challenge', 'status-dispute'] as const;

/** Incidents by which Moscow probes the force. */
export const PROBES = [
  'infiltration-probe',
  'reconnaissance-drone',
  'swarm-at-guarded-site',
  'swarm-tests-the-line',
  'jamming-of-the-force',
  'patrol-under-fire',
] as const;

/** Probes that need no troops to aim at: they come with a force and without one. */
export const OPEN_PROBES = ['ship-turned-back', 'stray-drones'] as const;

/** A sum over the incidents of a campaign. */
export const sum =
  (figure: (incident: PlayedIncident) => number): Figure =>
  ({ incidents }) =>
    incidents.reduce((all, incident) => all + figure(incident), 0);

/** The same over incidents of these types alone. */
export const sumOf = (ids: readonly string[], figure: (incident: PlayedIncident) => number): Figure =>
  sum((incident) => (ids.includes(incident.id) ? figure(incident) : 0));

/** A figure for each month played. */
export const monthly =
  (figure: Figure): Figure =>
  (played) =>
    figure(played) / played.months.length;

/** What strikes home of all weapons launched. */
export const through: Ratio = { top: sum(({ hits }) => hits), bottom: sum(({ launched }) => launched) };

/** Whether the truce broke. */
export const broke = (played: Played): boolean => played.ending === 'ceasefireCollapsed';

/** All American support sought and granted, or none of it. */
export const backed = (isBacked: boolean): Change => ({
  force: Object.fromEntries(BACKINGS.map((name) => [name, isBacked ? 'sought' : 'no'])),
  held: isBacked ? GRANTED : [],
});

/** Washington has agreed to all that is sought. */
export const GRANTED: readonly Held[] = [{ column: 'granted', value: 1 }];

/** Moscow's consent in every month, and its refusal. */
export const CONSENT: readonly Held[] = [{ column: 'consentGiven', value: 1 }];
export const REFUSAL: readonly Held[] = [{ column: 'consentGiven', value: 0 }];

/** Rounds of talks with these results. */
export const rounds = (...results: readonly string[]): Figure =>
  sum(({ id, result }) => (id === 'talks-round' && results.includes(result ?? '') ? 1 : 0));
