/** The head of a decision: what is happening, and the dilemma, which is seen first. */

import { Button } from 'react-aria-components';
import type { DecisionView } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import { refOf } from '../map-panel/map-model.ts';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { dayOf } from '../words/dates.ts';
import { dilemmaOf, incidentTitle, whatIsAsked } from '../words/incidents.ts';
import { placeName } from '../words/names.ts';

function PlaceLink({ decision: { place } }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const select = useStore((state) => state.select);
  const ref = refOf(place);
  const name = placeName(edition, place);
  if (ref === null || name === '') return null;
  return (
    <Button className="link plain place-link" onPress={() => select({ ...ref })}>
      <Icon name="pin" /> {name}
    </Button>
  );
}

/** The head. */
export function DecisionHead({ decision }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const { view } = useSession();
  const { incident, place, day, launched } = decision;
  return (
    <header className="decision-head">
      <p className="decision-kicker">
        <span className="needs">
          <span className="diamond" /> {edition.say('decision_needs')}
        </span>
        <PlaceLink decision={decision} />
        <span className="decision-day">{dayOf(edition, day, view.month)}</span>
      </p>
      <h2 id="decision-title">{incidentTitle(edition, incident, place)}</h2>
      <p className="decision-what">{whatIsAsked(edition, incident, place, launched)}</p>
      <p className="dilemma">{dilemmaOf(edition, incident, place)}</p>
    </header>
  );
}
