/** Runs that ship with the program, for who wants to read or watch one before playing. */

import { Button } from 'react-aria-components';
import { recordedRuns } from '../../seeds/recorded.ts';
import { policies, type PolicyId } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useStore } from '../store/store.ts';
import { capital } from '../words/text.ts';

/** The list. */
export function RecordedRuns() {
  const openText = useStore((state) => state.openText);
  const notify = useStore((state) => state.notify);
  const open = async (policy: PolicyId): Promise<void> => {
    try {
      const text = (await recordedRuns[policy]?.()) ?? '';
      openText({ name: policy, text });
    } catch {
      notify('The recorded run could not be read. Install the program again.');
    }
  };
  return (
    <section aria-labelledby="recorded">
      <div className="home-heading">
        <h2 id="recorded">Recorded runs</h2>
        <p className="muted">One seed under three mandates: the same luck, and what came of it.</p>
      </div>
      <ul className="recorded">
        {(Object.keys(policies) as PolicyId[]).map((policy) => (
          <li key={policy}>
            <Button className="recorded-run" onPress={() => void open(policy)}>
              <strong>{capital(policy)}</strong>
              <span>
                <Icon name="play" /> Debrief and replay
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
