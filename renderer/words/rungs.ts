/** The rungs of the escalation ladder, from 0 to 6. */

const RUNGS = [
  'calm',
  'tension',
  'confrontation',
  'crisis',
  'limited exchanges of fire',
  'heavy exchanges of fire',
  'open war',
] as const;

/** The name of a rung: 2 is "confrontation". */
export function rungName(rung: number): string {
  return RUNGS[rung] ?? String(rung);
}

/** The rung with its place on the ladder: "confrontation (2 of 6)". */
export function rungText(rung: number): string {
  return `${rungName(rung)} (${rung} of ${RUNGS.length - 1})`;
}
