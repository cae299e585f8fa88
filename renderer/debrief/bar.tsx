/** The bar over the debrief: a new campaign, the run as a file. */

import { Button } from 'react-aria-components';
import { Icon } from '../frame/icon.tsx';
import { RunBar } from '../frame/run-bar.tsx';
import { useStore } from '../store/store.ts';

/** The bar. */
export function Bar() {
  const go = useStore((state) => state.go);
  const saveFile = useStore((state) => state.saveFile);
  return (
    <RunBar>
      <Button className="button" onPress={() => go('setUp')}>
        New campaign
      </Button>
      <Button className="button primary" onPress={() => void saveFile()}>
        <Icon name="save" /> Save the run
      </Button>
    </RunBar>
  );
}
