/** The bar that orders the answer that is looked at; always in view. */

import { Button } from 'react-aria-components';
import type { DecisionView } from '../../sim/index.ts';
import { useEdition, useStore } from '../store/store.ts';
import { lowerFirst } from '../words/incidents.ts';

/** The bar. */
export function OrderBar({ decision }: { readonly decision: DecisionView }) {
  const edition = useEdition();
  const { say } = edition;
  const chosen = useStore((state) => state.chosen);
  const dispatch = useStore((state) => state.dispatch);
  const titleOf = (response: string): string => lowerFirst(edition.prose.responses[response]?.title ?? response);
  return (
    <footer className="order-bar">
      <Button className="button standing" onPress={() => dispatch({ kind: 'decideAsStanding' })}>
        <span>{say('decision_as-standing')}</span> <small>{titleOf(decision.standing)}</small>
      </Button>
      <Button
        className="button primary"
        isDisabled={chosen === null}
        onPress={() => (chosen === null ? undefined : dispatch({ kind: 'decide', response: chosen }))}
      >
        {chosen === null ? (
          say('decision_choose')
        ) : (
          <>
            {say('decision_order', { answer: titleOf(chosen) })} <span className="key">Enter</span>
          </>
        )}
      </Button>
    </footer>
  );
}
