/** The choices on the right of set-up: a mandate to start from, how long, and the luck. */

import { useEdition } from '../store/store.ts';
import { useMemo } from 'react';
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { LONGEST_SEED } from '../../seeds/schema/run-basics.ts';
import { SETTINGS } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import type { SetUp } from '../campaign/session.ts';
import { decimal, euros } from '../words/numbers.ts';
import { nameOf, phraseOf } from '../words/settings.ts';
import { capital } from '../words/text.ts';
import { drawnSeed, summaryOf } from '../store/draft.ts';

interface Props {
  readonly draft: SetUp;
  readonly change: (part: Partial<SetUp>) => void;
}

function Bar({ name, share, text }: { readonly name: string; readonly share: number; readonly text: string }) {
  return (
    <div className="mandate-bar">
      <dt>{name}</dt>
      <dd>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="track" width="100" height="10" />
          <rect className="done" width={100 * share} height="10" />
        </svg>
        <span>{text}</span>
      </dd>
    </div>
  );
}

/** The presets, each summed up from its settings. */
export function MandateChoice({ draft, change }: Props) {
  const edition = useEdition();
  const presets = useMemo(() => {
    const scenario = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario);
    return Object.entries(scenario?.mandates ?? {}).map(([id, data]) => ({
      id,
      data,
      summary: summaryOf(edition, draft.scenario, data),
    }));
  }, [draft.scenario]);
  const most = (read: (summary: (typeof presets)[number]['summary']) => number): number =>
    Math.max(1, ...presets.map(({ summary }) => read(summary)));
  const rungs = SETTINGS.roe.options.length - 1;
  return (
    <RadioGroup className="mandates" value={draft.mandate} onChange={(mandate) => change({ mandate })}>
      <Label className="set-up-title">A mandate to start from</Label>
      <p className="set-up-note">Every clause can be changed later, at its price and lead time.</p>
      {presets.map(({ id, data, summary }) => (
        <Radio key={id} value={id} className="mandate-card">
          <span className={draft.mandate === id ? 'mark on' : 'mark'} />
          <span className="mandate-text">
            <strong>{capital(id)}</strong>
            <span>May {phraseOf(edition, 'roe', data.force.roe ?? '')}.</span>
            <span className="muted">
              Word given by: {nameOf(edition, 'authority', data.force.authority ?? '')}. Basis:{' '}
              {nameOf(edition, 'basis', data.force.basis ?? '')}.
            </span>
          </span>
          <dl className="mandate-bars">
            <Bar
              name="Troops"
              share={summary.troops / most(({ troops }) => troops)}
              text={`${decimal(summary.troops)} in ${summary.sectors} sectors`}
            />
            <Bar
              name="Reach of fire"
              share={summary.reach / rungs}
              text={`step ${summary.reach + 1} of ${rungs + 1}`}
            />
            <Bar name="Cost" share={summary.bill / most(({ bill }) => bill)} text={`${euros(summary.bill)} a month`} />
          </dl>
        </Radio>
      ))}
    </RadioGroup>
  );
}

const HORIZONS = [6, 12, 18, 24] as const;

/** How many months are played. */
export function HorizonChoice({ draft, change }: Props) {
  const edition = useEdition();
  const longest = edition.catalogue.scenarios.find(({ id }) => id === draft.scenario)?.horizon ?? 0;
  return (
    <RadioGroup
      className="horizons"
      orientation="horizontal"
      value={String(draft.horizon)}
      onChange={(months) => change({ horizon: Number(months) })}
    >
      <Label className="set-up-title">Horizon</Label>
      <div className="horizon-row">
        {HORIZONS.filter((months) => months <= longest).map((months) => (
          <Radio key={months} value={String(months)} className="horizon">
            {months} months
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** The seed: drawn, typed, copied. */
export function SeedChoice({ draft, change }: Props) {
  return (
    <div className="seed-choice">
      <TextField value={draft.seed} maxLength={LONGEST_SEED} onChange={(seed) => change({ seed })}>
        <Label className="set-up-title">Seed</Label>
        <div className="seed-row">
          <Input className="field code" spellCheck="false" />
          <Button className="button" onPress={() => change({ seed: drawnSeed() })}>
            <Icon name="dice" /> Draw another
          </Button>
          <Button
            className="button"
            aria-label="Copy the seed"
            onPress={() => void navigator.clipboard.writeText(draft.seed).catch(() => undefined)}
          >
            <Icon name="copy" />
          </Button>
        </div>
      </TextField>
      <p className="set-up-note">
        The seed is the luck. Tables that type the same word meet the same draws under different mandates, so what
        differs is what they decided.
      </p>
    </div>
  );
}
