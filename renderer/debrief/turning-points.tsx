/** The months that turned the campaign: a timeline, and a card for each with a way back to it. */

import { useEdition } from '../store/store.ts';
import { Button } from 'react-aria-components';
import { RungTimeline } from '../charts/rung-timeline.tsx';
import { useStore } from '../store/store.ts';
import { monthAndYear } from '../words/dates.ts';
import { turningCards, turningFinding, type TurningCard } from '../words/findings/cards.ts';
import type { Debrief } from '../../sim/index.ts';
import { thresholdOn } from '../words/findings/objective-rows.ts';
import { timelineOf } from '../words/findings/timeline.ts';
import { Section } from './section.tsx';

function Card({ card }: { readonly card: TurningCard }) {
  const edition = useEdition();
  const watch = useStore((state) => state.watch);
  const month = monthAndYear(edition, card.month);
  return (
    <li className="turning-card">
      <p className="turning-when">
        <span className="disc point">{card.number}</span> {month}, month {card.turn}
      </p>
      <h3>{card.title}</h3>
      <p>{card.event}</p>
      <p className="turning-effect">{card.effect}</p>
      <p className="turning-luck">{card.luckText}</p>
      <Button className="link" onPress={() => watch(card.turn)}>
        Replay from {month}
      </Button>
    </li>
  );
}

/** The section. */
export function TurningPoints({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const limit = thresholdOn(edition, debrief, 'escalation');
  return (
    <Section
      id="turning"
      title={turningFinding(debrief)}
      lead="Chosen by the ledger: the months whose rows moved the indicators of the declared objectives most, with a month between any two. An event comes where its roll, of 100, lies below its chance."
    >
      <RungTimeline
        months={timelineOf(debrief)}
        turned={debrief.points.map(({ turn }) => turn)}
        limit={limit === null ? null : limit.value}
      />
      <ol className="turning-cards">
        {turningCards(edition, debrief).map((card) => (
          <Card key={card.number} card={card} />
        ))}
      </ol>
    </Section>
  );
}
