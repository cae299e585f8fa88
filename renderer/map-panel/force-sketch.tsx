/** The sketch of the theatre. Its shapes are fetched apart: what stands beside it can be read and pressed before. */

import { partOf } from '../frame/part.tsx';
import type { SketchProps } from './drawn-sketch.tsx';

function Blank() {
  return <svg className="force-sketch" viewBox="0 0 220 150" aria-hidden="true" />;
}

/** The sketch. */
export const ForceSketch = partOf<SketchProps>(
  () => import('./drawn-sketch.tsx').then(({ DrawnSketch }) => DrawnSketch),
  Blank,
);
