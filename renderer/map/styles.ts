/** The kinds of lettering on the map. */

import type { Role } from './theme.ts';

export type Face = 'regular' | 'strong' | 'italic';

export interface Lettering {
  readonly face: Face;
  /** CSS pixels at a text scale of 1. */
  readonly size: number;
  readonly spacing: number;
  readonly role: Role;
  readonly capitals?: true;
  readonly halo?: false;
}

export const LETTERING = {
  site: { face: 'regular', size: 12.5, spacing: 0.1, role: 'label' },
  siteOccupied: { face: 'regular', size: 12.5, spacing: 0.1, role: 'occLabel' },
  city: { face: 'strong', size: 14, spacing: 0.1, role: 'labelStrong' },
  town: { face: 'regular', size: 13, spacing: 0.1, role: 'labelStrong' },
  townOccupied: { face: 'regular', size: 13, spacing: 0.1, role: 'occLabel' },
  sector: { face: 'strong', size: 12.5, spacing: 2.1, role: 'sector', capitals: true },
  oblast: { face: 'regular', size: 12, spacing: 1.5, role: 'area', capitals: true },
  country: { face: 'regular', size: 13, spacing: 4.4, role: 'area', capitals: true },
  occupied: { face: 'strong', size: 12.5, spacing: 2.1, role: 'occLabel', capitals: true },
  sea: { face: 'italic', size: 16, spacing: 4.2, role: 'waterLabel', capitals: true },
  bay: { face: 'italic', size: 13.5, spacing: 1.2, role: 'waterLabel' },
  river: { face: 'italic', size: 12, spacing: 0.9, role: 'waterLabel' },
  zone: { face: 'strong', size: 12, spacing: 2.4, role: 'maritime', capitals: true },
  watch: { face: 'strong', size: 12, spacing: 1.8, role: 'watch', capitals: true },
  contact: { face: 'strong', size: 12, spacing: 0.2, role: 'hostile' },
  event: { face: 'strong', size: 13, spacing: 0.1, role: 'labelStrong' },
  chip: { face: 'strong', size: 12.5, spacing: 0.1, role: 'text', halo: false },
  cover: { face: 'regular', size: 12, spacing: 0.1, role: 'coalition' },
  scale: { face: 'regular', size: 12, spacing: 0.1, role: 'label' },
  pinSettled: { face: 'strong', size: 12.5, spacing: 0, role: 'pinInk', halo: false },
  pinComing: { face: 'strong', size: 12.5, spacing: 0, role: 'pin', halo: false },
  pinOpen: { face: 'strong', size: 15.5, spacing: 0, role: 'onAttention', halo: false },
  pinNow: { face: 'strong', size: 13.5, spacing: 0, role: 'iconBg', halo: false },
} as const satisfies Record<string, Lettering>;

export type LetteringName = keyof typeof LETTERING;

export function letteringOf(name: LetteringName): Lettering {
  return LETTERING[name];
}
