/** Incidents of the shipped catalogue that several claims count. */

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
