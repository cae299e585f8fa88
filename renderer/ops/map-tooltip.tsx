/** What the staff knows of the thing under the pointer. */

import type { View } from '../../sim/index.ts';
import { factsOf } from './place-facts.ts';
import type { Hovered } from './use-map.ts';

/** The tooltip; nothing where the pointer is on a thing without a name. */
export function MapTooltip({ hovered, view }: { readonly hovered: Hovered; readonly view: View }) {
  const { name, status, facts } = factsOf(view, hovered.ref);
  if (name === '') return null;
  return (
    <svg className="tooltip-anchor" aria-hidden="true">
      <foreignObject x={hovered.at.x + 14} y={hovered.at.y + 14} width="1" height="1">
        <div className="tooltip">
          <strong>{name}</strong>
          <span className="muted">{status}</span>
          {facts.map(({ label, text }) => (
            <span key={label}>
              <span className="muted">{label}</span> {text}
            </span>
          ))}
        </div>
      </foreignObject>
    </svg>
  );
}
