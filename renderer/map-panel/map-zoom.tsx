/** The buttons of a map: as list, zoom, the whole theatre. */

import { memo } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import type { TheatreMap } from '../map/types.ts';
import { useStore } from '../store/store.ts';

interface Props {
  readonly map: TheatreMap | null;
  readonly asList: boolean;
  readonly setAsList: (asList: boolean) => void;
}

/** The buttons. On a projector the map is moved with the keys and the wheel. */
export const MapZoom = memo(function MapZoom({ map, asList, setAsList }: Props) {
  const theme = useStore((state) => state.theme);
  return (
    <div className="map-zoom" data-over-map>
      <Button
        className="button quiet square"
        aria-label="Map as list"
        aria-pressed={asList}
        onPress={() => setAsList(!asList)}
      >
        <Icon name="list" />
      </Button>
      {theme === 'projector' ? null : (
        <>
          <Button className="button quiet square" aria-label="Zoom in" onPress={() => map?.zoomIn()}>
            <Icon name="plus" />
          </Button>
          <Button className="button quiet square" aria-label="Zoom out" onPress={() => map?.zoomOut()}>
            <Icon name="minus" />
          </Button>
          <Button className="button quiet square" aria-label="Show the whole theatre" onPress={() => map?.fit()}>
            <Icon name="fit" />
          </Button>
        </>
      )}
    </div>
  );
});
