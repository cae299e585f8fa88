/** The card of a thing on the map: of what the pointer is on, else of what is selected, by whatever means. */

import { useEdition } from '../store/store.ts';
import { useEffect, useState, type RefObject } from 'react';
import type { View } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import type { MapModel, MapRef, TheatreMap } from '../map/types.ts';
import { useStore } from '../store/store.ts';
import { factsOf } from './place-facts.ts';
import type { Hovered } from './use-map.ts';

/** Where the card hangs, and to which side of that it opens. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly side: 'east' | 'west';
  readonly end: 'south' | 'north';
}

interface Subject {
  readonly map: TheatreMap | null;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly hovered: Hovered | null;
}

/** Beyond this share of the map the card opens back towards its middle. */
const FAR = 0.55;

function anchorAt({ map, frame, hovered }: Subject, selected: MapRef | null): Anchor | null {
  const place = frame.current;
  const at = hovered?.at ?? (selected === null ? null : (map?.locate(selected) ?? null));
  if (place === null || at === null) return null;
  const { clientWidth: width, clientHeight: height } = place;
  if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return null;
  return {
    x: at.x,
    y: at.y,
    side: at.x > FAR * width ? 'west' : 'east',
    end: at.y > FAR * height ? 'north' : 'south',
  };
}

/** The anchor, kept in step with the camera. */
function useAnchor({ map, frame, hovered }: Subject, selected: MapRef | null): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const next = anchorAt({ map, frame, hovered }, selected);
      setAnchor((before) => (before?.x === next?.x && before?.y === next?.y ? before : next));
    };
    follow();
    return map?.onView(follow);
  }, [map, frame, hovered, selected]);
  return anchor;
}

interface Props extends Subject {
  readonly model: MapModel;
  readonly view: View;
  /** Whether it stands in its corner, because a list covers what it would point at. */
  readonly isDocked: boolean;
}

/** The card. */
export function MapCard({ model, view, isDocked, ...subject }: Props) {
  const edition = useEdition();
  const selected = useStore((state) => state.selected);
  const anchor = useAnchor(subject, selected);
  const ref = subject.hovered?.ref ?? selected;
  if (anchor === null || ref === null) return null;
  const { name, status, isOurs, facts } = factsOf(edition, view, ref);
  const pin = model.pins.find(({ number }) => number === subject.hovered?.at.pin);
  if (name === '') return null;
  return (
    <div
      className={isDocked ? 'card-anchor docked' : `card-anchor ${anchor.side} ${anchor.end}`}
      style={isDocked ? {} : { left: anchor.x, top: anchor.y }}
    >
      <div className="tooltip" role="status">
        <strong>{name}</strong>
        <span className={isOurs ? 'tooltip-status ours' : 'tooltip-status'}>
          {isOurs ? <Icon name="flag" /> : null} {status}
        </span>
        <dl>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {pin === undefined ? null : (
          <span className="tooltip-pin">
            <span className={pin.state === 'open' ? 'disc open' : 'disc'}>{pin.number}</span> {pin.label}
          </span>
        )}
      </div>
    </div>
  );
}
