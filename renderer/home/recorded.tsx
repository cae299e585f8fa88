/** Runs that ship with the program, for who wants to read or watch one before playing. */

import { Button } from 'react-aria-components';
import { recordedRuns } from '../../seeds/recorded.ts';
import { policies, type PolicyId } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useStore } from '../store/store.ts';

/** The list. */
export function RecordedRuns() {
  const edition = useEdition();
  const { say } = edition;
  const openText = useStore((state) => state.openText);
  const notify = useStore((state) => state.notify);
  const open = async (policy: PolicyId): Promise<void> => {
    try {
      const text = (await recordedRuns[policy]?.()) ?? '';
      await openText({ name: policy, text });
    } catch {
      notify({ key: 'faults_shipped-not-read' });
    }
  };
  return (
    <section aria-labelledby="recorded">
      <div className="home-heading">
        <h2 id="recorded">{say('home_recorded')}</h2>
        <p className="muted">{say('home_recorded-text')}</p>
      </div>
      <ul className="recorded">
        {(Object.keys(policies) as PolicyId[]).map((policy) => (
          <li key={policy}>
            <Button className="recorded-run" onPress={() => void open(policy)}>
              <strong>{edition.say('home_policy', { policy })}</strong>
              <span>
                <Icon name="play" /> {say('home_recorded-open')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
