/** The measures: one value, one change, one line each; any of them answers why. */

import { memo } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { ESTIMATED, type Indicator, INDICATORS, type Measure, senseOf } from '../../sim/index.ts';
import { floating } from '../frame/floating.ts';
import { Direction, SignsMark } from '../frame/icon.tsx';
import { useEdition, useSession, useStore } from '../store/store.ts';
import { changeOf, figure } from '../words/indicators.ts';
import { decimal } from '../words/numbers.ts';
import { signsText } from '../words/signs.ts';
import { changeIn, changesSince, historyOf } from './history.ts';
import { tileName } from '../words/effects.ts';
import { Sparkline } from './sparkline.tsx';
import { useHeld } from './use-falling.ts';
import { WhyDialog } from './why.tsx';
import './measures.css';

const GROUPS: readonly { readonly name: string; readonly indicators: readonly Indicator[] }[] = [
  { name: 'Security', indicators: ['ceasefire', 'escalation', 'credibility'] },
  { name: 'Politics', indicators: ['legitimacy', 'cohesion', 'confidence'] },
  { name: 'People', indicators: ['forceKilled', 'civiliansKilled', 'dark'] },
  { name: 'Means', indicators: ['mediumInterceptors', 'backing', 'cost'] },
];

/** On the projector six measures in a row. */
const FEW: readonly Indicator[] = ['ceasefire', 'escalation', 'credibility', 'confidence', 'forceKilled', 'cost'];

/** Thousands of customers in a tile: "148k". */
function short(indicator: Indicator, value: number): string {
  return indicator === 'dark' ? (value < 0.5 ? '0' : `${decimal(value)}k`) : figure(indicator, value);
}

function valueText(indicator: Indicator, { low, high }: Measure): string {
  const [from, to] = [short(indicator, low), short(indicator, high)];
  return from === to ? from : `${from}–${to}`;
}

/** Units without which a figure says little. */
const UNITS: Readonly<Partial<Record<Indicator, string>>> = {
  escalation: 'of 6',
  backing: 'of 4',
};

/** Units that are shown where there is room. */
const MORE_UNITS: Readonly<Partial<Record<Indicator, string>>> = {
  ceasefire: 'of 100',
  legitimacy: 'of 100',
  cohesion: 'of 100',
  confidence: 'of 100',
  forceKilled: 'in all',
  civiliansKilled: 'in all',
  mediumInterceptors: 'left',
};

const Unit = memo(function Unit({ indicator }: { readonly indicator: Indicator }) {
  const unit = UNITS[indicator];
  if (unit !== undefined) return <small>{unit}</small>;
  const more = ESTIMATED.includes(indicator) ? 'est.' : (MORE_UNITS[indicator] ?? '');
  return <small className="tile-unit">{more}</small>;
});

interface ChangeProps {
  readonly indicator: Indicator;
  readonly amount: number;
}

const Change = memo(function Change({ indicator, amount }: ChangeProps) {
  const written =
    indicator === 'dark'
      ? `${decimal(Math.abs(amount))}k`
      : changeOf(indicator, Math.abs(amount)).replace(/[+€]| M$/g, '');
  if (!/[1-9]/.test(written)) return <span className="tile-change muted">same</span>;
  const sense = senseOf(indicator, amount);
  const isEstimate = ESTIMATED.includes(indicator);
  return (
    <span className={`tile-change ${sense}`}>
      <Direction up={amount > 0} sense={sense} />
      <span className="hidden">{amount > 0 ? 'up' : 'down'}</span>
      {isEstimate ? '' : written}
    </span>
  );
});

/** What a tile says. Apart from its button, which stays as it is from month to month. */
function Face({ indicator }: { readonly indicator: Indicator }) {
  const edition = useEdition();
  const session = useSession();
  const { turn } = changesSince(edition, session);
  const shown = useHeld({
    turn,
    measure: session.view.measure(indicator),
    history: historyOf(session, indicator),
    change: turn === 0 ? 0 : changeIn(session, indicator, turn),
  });
  return (
    <>
      <span className="tile-value">
        <span>
          <strong>{valueText(indicator, shown.measure)}</strong> <Unit indicator={indicator} />
        </span>
        {shown.turn === 0 ? null : <Change indicator={indicator} amount={shown.change} />}
      </span>
      <Sparkline history={shown.history} bounds={INDICATORS[indicator]} />
    </>
  );
}

const Tile = memo(function Tile({ indicator }: { readonly indicator: Indicator }) {
  const edition = useEdition();
  const isAsked = useStore((state) => state.why === indicator);
  const askWhy = useStore((state) => state.askWhy);
  return (
    <DialogTrigger isOpen={isAsked} onOpenChange={(isOpen) => askWhy(isOpen ? indicator : null)}>
      <Button className="tile">
        <span className="tile-name">
          {tileName(edition, indicator)}{' '}
          <span className="tile-why">
            ?<span className="hidden"> why</span>
          </span>
        </span>
        <Face indicator={indicator} />
      </Button>
      {isAsked ? (
        <Popover {...floating()} className="why" placement="top start" offset={6}>
          <WhyDialog indicator={indicator} />
        </Popover>
      ) : null}
    </DialogTrigger>
  );
});

/** Signs that the truce may break, in place of the hint. */
const Signs = memo(function Signs() {
  const edition = useEdition();
  const text = useHeld(useSession(({ view }) => signsText(edition, view)));
  if (text === '') {
    return (
      <span className="measures-hint">
        <span className="tile-why">?</span> Any figure answers why
      </span>
    );
  }
  return (
    <p className="signs-line">
      <SignsMark /> {text}
    </p>
  );
});

/** The panel. */
export const Measures = memo(function Measures() {
  const edition = useEdition();
  const session = useSession();
  const theme = useStore((state) => state.theme);
  const since = changesSince(edition, session);
  const groups = theme === 'projector' ? [{ name: '', indicators: FEW }] : GROUPS;
  const senses = GROUPS.flatMap(({ indicators }) => indicators).map((indicator) => {
    const amount = since.turn === 0 ? 0 : changeIn(session, indicator, since.turn);
    return /[1-9]/.test(changeOf(indicator, amount)) ? senseOf(indicator, amount) : 'neither';
  });
  const { turn, text, told } = useHeld({ ...since, told: senses });
  const count = (sense: string): number => told.filter((entry) => entry === sense).length;
  return (
    <section className="measures" data-panel="measures" tabIndex={-1} aria-labelledby="measures-title">
      <header>
        <h2 id="measures-title" className="section-title">
          {text}
        </h2>
        {turn === 0 ? null : (
          <>
            <span className="worse count">
              <Direction up={false} sense="worse" /> {count('worse')} worse
            </span>
            <span className="better count">
              <Direction up sense="better" /> {count('better')} better
            </span>
          </>
        )}
        <Signs />
      </header>
      <div className={theme === 'projector' ? 'measure-groups few' : 'measure-groups'}>
        {groups.map(({ name, indicators }) => (
          <section key={name} aria-label={name === '' ? 'Measures' : name}>
            {name === '' ? null : <h3>{name}</h3>}
            <div className="tiles">
              {indicators.map((indicator) => (
                <Tile key={indicator} indicator={indicator} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </section>
  );
});
