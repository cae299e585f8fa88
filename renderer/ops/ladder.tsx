/** The choices of one setting, from the least to the most, with what each means, costs and takes. */

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import type { SettingId } from '../../sim/index.ts';
import { Icon, type IconName } from '../frame/icon.tsx';
import { useEdition, useSay, useSession, useStore } from '../store/store.ts';
import { labelOf } from '../words/settings.ts';
import { capital } from '../words/text.ts';
import { choicesOf, mayWithdraw, type ShownChoice } from './choices.ts';

/** Keys of how a choice stands; null where nothing is said of it. */
const STATES = { inForce: 'mandate_in-force', ordered: 'mandate_rail-ordered', open: null, closed: null } as const;

function Fact({ icon, name, text }: { readonly icon: IconName; readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What a choice means, costs and takes. */
export function ChoiceFacts({ shown }: { readonly shown: ShownChoice }) {
  const say = useSay();
  const isChange = shown.standing !== 'inForce';
  return (
    <dl className="facts">
      <Fact icon="meaning" name={say('mandate_meaning')} text={shown.meaning} />
      <Fact icon="scales" name={say('mandate_trade-off')} text={shown.tradeOff} />
      {isChange ? <Fact icon="clock" name={say('mandate_lead-time')} text={shown.lead} /> : null}
      {isChange ? <Fact icon="coin" name={say('mandate_price')} text={shown.price} /> : null}
      {shown.caveats === null ? null : <Fact icon="people" name={say('mandate_caveats')} text={shown.caveats} />}
    </dl>
  );
}

function Row({ shown, isLooking }: { readonly shown: ShownChoice; readonly isLooking: boolean }) {
  const say = useSay();
  const { standing, choice, name, reason } = shown;
  const state = isLooking && standing === 'open' ? 'mandate_looking-at' : (shown.state ?? STATES[standing]);
  const mark = isLooking && standing !== 'inForce' ? 'looking' : standing === 'inForce' ? 'on' : standing;
  return (
    <Radio value={String(choice)} isDisabled={standing === 'closed'} className={`rung ${standing}`}>
      <span className={`mark ${mark}`} />
      <span className="rung-name">{capital(name)}</span>
      <span className="rung-state">
        {state === null ? null : say(state)}
        {standing === 'closed' ? (
          <>
            <Icon name="lock" /> {reason}
          </>
        ) : null}
      </span>
    </Radio>
  );
}

interface Props {
  readonly setting: SettingId;
  readonly close: () => void;
}

/** The ladder under an opened word. */
export function Ladder({ setting, close }: Props) {
  const edition = useEdition();
  const session = useSession();
  const dispatch = useStore((state) => state.dispatch);
  const place = useRef<HTMLDivElement | null>(null);
  const view = session.view.settings().find((entry) => entry.setting === setting);
  const [looking, setLooking] = useState(String(view?.ordered ?? view?.inForce ?? ''));
  useEffect(() => {
    const opener = document.activeElement;
    place.current?.querySelector<HTMLElement>('input:checked')?.focus();
    return () => {
      // What was in focus is gone with the ladder: back to the word that opened it, so that the next key is heard there.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  if (view === undefined) return null;
  const choices = choicesOf(edition, session, view);
  const shown = choices.find(({ choice }) => String(choice) === looking);
  const order = (choice: string | number): void => {
    if (dispatch({ kind: 'order', setting, choice })) close();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The room's keys, and a drawer around the ladder, leave it alone then.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div className="ladder" ref={place} onKeyDown={leave}>
      <RadioGroup aria-label={labelOf(edition, setting)} value={looking} onChange={setLooking}>
        {choices.map((choice) => (
          <div key={choice.choice} className={choice === shown ? `step looking ${choice.standing}` : 'step'}>
            <Row shown={choice} isLooking={choice === shown} />
            {choice === shown ? <ChoiceFacts shown={choice} /> : null}
            {choice === shown ? (
              <div className="ladder-actions">
                {choice.standing === 'open' ? (
                  <Button className="button small" onPress={() => order(choice.choice)}>
                    {edition.say('mandate_order-change')}
                  </Button>
                ) : null}
                {view.ordered !== null && mayWithdraw(session, view) && choice.standing !== 'open' ? (
                  <Button className="button small" onPress={() => dispatch({ kind: 'withdraw', setting }) && close()}>
                    {edition.say('mandate_withdraw-order')}
                  </Button>
                ) : null}
                <Button className="button small quiet" onPress={close}>
                  {edition.say(choice.standing === 'open' ? 'mandate_keep' : 'mandate_close-ladder')}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
      </RadioGroup>
    </div>
  );
}
