/** Icons on a grid of 16, drawn with one stroke in the current colour. Always beside a word or a label for readers. */

import { memo } from 'react';

const PATHS = {
  arrow: 'M3 8h10M9 4l4 4-4 4',
  back: 'M13 8H3m4-4L3 8l4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  book: 'M8 4c-1.5-1-3.5-1-6-1v9c2.500 0 4.500 0 6 1 1.500-1 3.500-1 6-1V3c-2.500 0-4.500 0-6 1v9',
  folder: 'M2 12.500v-9h4l1.500 2H14v7z',
  save: 'M8 2v7m-3-3 3 3 3-3M3 11v3h10v-3',
  copy: 'M6 6V2.500h7.500V10H10M2.500 6H10v7.500H2.500z',
  dice: 'M3 3h10v10H3zM6 6h0m4 4h0M8 8h0',
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  redo: 'M10 3l3 3-3 3m3-3H7a4 4 0 0 0 0 8h3',
  check: 'M3 8.500 6.500 12 13 4.500',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 3v3.200l2 1.300',
  lock: 'M4 7.500h8V13H4zm1.500 0V5a2.500 2.500 0 0 1 5 0v2.500',
  chevron: 'm4.500 6.500 3.500 3.500 3.500-3.500',
  close: 'm4 4 8 8m0-8-8 8',
  pin: 'M8 14s4.500-4 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 10 8 14 8 14m0-6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3',
  home: 'M2.500 7.500 8 3l5.500 4.500M4 6.500V13h8V6.500',
  fit: 'M2.500 6V2.500H6m4 0h3.500V6m0 4v3.500H10m-4 0H2.500V10',
  list: 'M3 4h10M3 8h10M3 12h10',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.500v1m0 11v1M1.500 8h1m11 0h1M3.400 3.400l.7.7m7.800 7.800.7.700m0-9.200-.7.700M4.100 11.900l-.7.700',
  flag: 'M4 14V2.500M4 3h8l-2 2.700 2 2.800H4',
  up: 'M3 10.500 8 5.500l5 5',
  down: 'm3 5.500 5 5 5-5',
  play: 'M5 3v10l8-5z',
  pause: 'M5 3v10M11 3v10',
  next: 'M4 3v10l6-5zM12 3v10',
  previous: 'M12 3v10L6 8zM4 3v10',
  monthOn: 'M2.500 3v10L8 8zM8 3v10l5.500-5z',
  monthBack: 'M13.500 3v10L8 8zM8 3v10L2.500 8z',
  eye: 'M1.500 8C3 5 5.300 3.500 8 3.500S13 5 14.500 8C13 11 10.700 12.500 8 12.500S3 11 1.500 8M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  damaged: 'M9.500 2H4v12h8V4.500zM9.500 2v2.500H12M6.500 7l3 4m0-4-3 4',
  branch: 'M5 2v12M5 10c0-3 6-2 6-6m0 0-2 2m2-2 2 2',
  speech: 'M2.500 3.500h11v7.500H7L4 13.500V11H2.500z',
  shield: 'M8 2 3 4v4c0 3 2 5 5 6 3-1 5-3 5-6V4zm-2 6 1.500 1.500L10.500 6.500',
  trash: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.5 9h6l.5-9',
  pencil: 'M10.500 3 13 5.500 5.500 13H3v-2.500zM9 4.500 11.500 7',
  meaning: 'M3 4h10M3 8h10M3 12h6',
  scales: 'M8 2.500v11M5 13.500h6M3 4.500h10M3 4.500 1.500 9h3zm10 0L11.500 9h3z',
  coin: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m2.500 4A3 3 0 1 0 10.500 10M4.500 7.300h4m-4 1.500h3.500',
  people:
    'M6 7.500a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400M2 13c0-2.500 1.800-4 4-4s4 1.500 4 4m.5-9.700a2.200 2.200 0 0 1 0 4.100M12 9.300c1.300.5 2 1.800 2 3.700',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon. It says nothing to readers: the word beside it does. */
export const Icon = memo(function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
});

interface DirectionProps {
  readonly up: boolean;
  readonly sense: 'better' | 'worse' | 'neither';
}

/** The sign of a change: up or down by its side, filled where it is for the worse. */
export const Direction = memo(function Direction({ up, sense }: DirectionProps) {
  return (
    <svg className={`direction ${sense}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={up ? 'M5 1.500 9 8.500H1z' : 'M5 8.500 1 1.500h8z'} />
    </svg>
  );
});

/** The sign of signs that the truce may break: a filled triangle, as over the timeline. */
export const SignsMark = memo(function SignsMark() {
  return (
    <svg className="signs-mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M5 1 9.200 8.500H.8z" />
    </svg>
  );
});
