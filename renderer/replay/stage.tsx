/** The map of the month that is shown, with the badge of the run, the choice of eyes, and the legend over it. */

import { useSay, useEdition } from '../store/store.ts';
import { useMemo, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { Segments } from '../frame/segments.tsx';
import type { LayerId } from '../map/types.ts';
import { MapCard } from '../map-panel/map-card.tsx';
import { MapList } from '../map-panel/map-list.tsx';
import { MapZoom } from '../map-panel/map-zoom.tsx';
import { useMap } from '../map-panel/use-map.ts';
import type { Badge } from '../words/verification.ts';
import { modelAt, type FilmMonth, type MonthViews } from './film.ts';
import type { Position } from './score.ts';
import { RulesSince } from '../record/rules-since.tsx';
import '../map-panel/map-panel.css';
import './stage.css';

/** Through whose eyes the month is shown. */
export type Eyes = 'seen' | 'truth';

const LAYERS: ReadonlySet<LayerId> = new Set(['sectors', 'sites', 'outages', 'incidents']);

const SIGNS = { verified: 'shield', differs: 'damaged', damaged: 'damaged', record: 'book' } as const;

/** The badge of the run. */
export function RunBadge({ badge }: { readonly badge: Badge }) {
  return (
    <section className={`run-badge ${badge.state}`} aria-label="Verification" data-over-map>
      <Icon name={SIGNS[badge.state]} />
      <div>
        <h2>{badge.title}</h2>
        <p>{badge.text}</p>
        {badge.since.length === 0 ? null : (
          <details className="badge-more">
            <summary>What the rules have become since</summary>
            <RulesSince since={badge.since} />
          </details>
        )}
      </div>
    </section>
  );
}

const EYES = [
  { id: 'seen', name: 'As seen then', icon: <Icon name="eye" /> },
  { id: 'truth', name: 'Truth', icon: <Icon name="check" /> },
] as const;

function Legend() {
  const say = useSay();
  return (
    <ul className="legend stage-legend" aria-label={say('map_legend')} data-over-map>
      <li>
        <span className="sign outage" /> {say('map_without-power')}
      </li>
      <li>
        <span className="sign contact" /> {say('map_contact-key')}
      </li>
      <li>
        <span className="sign troops" /> Troops in sector
      </li>
      <li>
        <span className="sign guarded" /> {say('map_guarded-site')}
      </li>
      <li>
        <span className="disc" /> Past
      </li>
      <li>
        <span className="disc now" /> Now
      </li>
      <li>
        <span className="disc coming" /> To come
      </li>
    </ul>
  );
}

interface Props {
  readonly badge: Badge;
  readonly month: FilmMonth;
  readonly position: Position;
  readonly views: MonthViews;
  readonly eyes: Eyes;
  /** Whether the truth may be shown: not to a team that plays on. */
  readonly mayKnow: boolean;
  readonly setEyes: (eyes: Eyes) => void;
}

/** The stage. */
export function Stage({ badge, month, position, views, eyes, mayKnow, setEyes }: Props) {
  const edition = useEdition();
  const view = views[eyes];
  const model = useMemo(() => modelAt(edition, month, view, position), [month, view, position]);
  const [asList, setAsList] = useState(false);
  const { frame, map, hovered, failed } = useMap(model, LAYERS);
  return (
    <section className="map-panel stage" aria-label={edition.say('map_title')}>
      <div className="map-frame" ref={frame} data-ready={map !== null} />
      <RunBadge badge={badge} />
      <div className="stage-eyes" data-over-map>
        {mayKnow ? (
          <Segments label="Figures" value={eyes} choices={EYES} choose={setEyes} />
        ) : (
          <p>As seen then. The truth is shown at the end.</p>
        )}
      </div>
      <MapZoom map={map} asList={asList} setAsList={setAsList} />
      {failed ? <p className="map-failed">{edition.say('map_failed')}</p> : null}
      {asList || failed ? <MapList model={model} layers={LAYERS} view={view} /> : <Legend />}
      <MapCard map={map} frame={frame} hovered={hovered} model={model} view={view} isDocked={asList} />
    </section>
  );
}
