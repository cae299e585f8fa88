/** What stands behind a decision: who speaks, what was answered before, how likely it was. */

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { journalOf, type DecisionView, type Explanation } from '../../sim/index.ts';
import { claimsOf } from '../campaign/told.ts';
import { Steps } from '../charts/waterfall.tsx';
import { ClaimLink } from '../frame/claims.tsx';
import { Icon } from '../frame/icon.tsx';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { frequencySentence } from '../words/chance.ts';
import { lastTimes } from '../words/last-times.ts';
import { partnerName } from '../words/names.ts';

interface OfDecision {
  readonly decision: DecisionView;
}

/** One line by an office; which capital it is, the place tells. */
function Voice({ decision: { incident, place } }: OfDecision) {
  const edition = useEdition();
  const { say } = edition;
  const words = edition.prose.incidents[incident]?.decision;
  if (words === undefined) return null;
  const { speaker, says } = words;
  const isOfPartner = speaker === 'capital' && place.partner !== null;
  const isWashington = speaker === 'capital' && place.backing !== null;
  const name = isOfPartner
    ? partnerName(edition, place.partner)
    : say('decision_speaker', { speaker: isWashington ? 'washington' : speaker });
  return (
    <figure className="voice">
      <Icon name="speech" />
      <figcaption>{name}</figcaption>
      <blockquote>{say('decision_says', { says })}</blockquote>
    </figure>
  );
}

/** What was answered before; nothing where it is the first time. */
function LastTimesLine({ decision: { incident, number } }: OfDecision) {
  const edition = useEdition();
  const { campaign, view } = useSession();
  const chosen = useStore((state) => state.chosen);
  const { turn, month } = view;
  const { isKin, times } = useMemo(
    () => lastTimes(edition, journalOf(campaign), { incident, turn, month, chosen }),
    // The same campaign goes on: which decision stands is what changes.
    [edition, campaign, incident, number, turn, month, chosen],
  );
  if (times.length === 0) return null;
  return (
    <p className="last-times">
      <Icon name="undo" />
      <span>
        {edition.say(isKin ? 'decision_last-kin' : 'decision_last')}{' '}
        {times.map(({ id, answer, outcome }) => (
          <span key={id}>
            <strong>{answer}</strong> {outcome}{' '}
          </span>
        ))}
      </span>
    </p>
  );
}

interface ChanceProps extends OfDecision {
  readonly explanation: Explanation;
}

/** How likely it was, in a sentence; the factors and what the source claims are one press away. */
function Chance({ decision: { incident }, explanation }: ChanceProps) {
  const edition = useEdition();
  const { say } = edition;
  const [isOpen, setOpen] = useState(false);
  const possible = edition.prose.incidents[incident]?.decision?.possible ?? '';
  const claims = claimsOf(edition, incident);
  return (
    <>
      <div className="chance">
        <Icon name="eye" />
        <p>
          {possible} {frequencySentence(edition, incident, explanation)}
        </p>
        <Button className="link why-link" aria-expanded={isOpen} data-why="" onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'decision_why-close' : 'decision_why')} <span className="key">W</span>
        </Button>
      </div>
      {isOpen ? (
        <div className="chance-why">
          {explanation.chance < 1 ? <Steps incident={incident} explanation={explanation} /> : null}
          <p className="decision-links">
            {claims.map((id) => (
              <ClaimLink key={id} id={id} prefix="Claim " />
            ))}
          </p>
        </div>
      ) : null}
    </>
  );
}

/** All of it. */
export function Background({ decision, explanation }: ChanceProps) {
  const { say } = useEdition();
  return (
    <section className="background" aria-label={say('decision_background')}>
      <Voice decision={decision} />
      <LastTimesLine decision={decision} />
      <Chance key={decision.number} decision={decision} explanation={explanation} />
    </section>
  );
}
