/** Motion explains what happened and stops. Times are milliseconds. */

export const TIME = { camera: 480, event: 700, stagger: 120, pulse: 2400, pulses: 3, panel: 220 };

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Slow at the end. */
export function easeOut(share: number): number {
  const rest = 1 - clamp(share);
  return 1 - rest * rest * rest;
}

/** Slow at both ends. */
export function easeInOut(share: number): number {
  const at = clamp(share);
  return at < 0.5 ? 4 * at * at * at : 1 - Math.pow(2 - 2 * at, 3) / 2;
}

/** How far a motion has come, 0 to 1. */
export function shareOf(now: number, start: number, length: number): number {
  return length <= 0 ? 1 : clamp((now - start) / length);
}
