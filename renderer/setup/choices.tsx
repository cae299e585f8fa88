/** The choices on the right of set-up: a mandate to start from, how long, and the luck. */

import { useEdition, useSay } from '../store/store.ts';
import { useMemo } from 'react';
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { LONGEST_SEED } from '../../seeds/schema/run-basics.ts';
import { SETTINGS, writtenAs, type MandateData } from '../../sim/index.ts';
import { Icon } from '../frame/icon.tsx';
import type { SetUp } from '../campaign/session.ts';
import { euros } from '../words/numbers.ts';
import { nameOf, phraseOf, TROOPS_PER_FOOTPRINT } from '../words/settings.ts';
import { presetName } from '../words/scenarios.ts';
import { drawnSeed, summaryOf, type MandateSummary } from '../store/draft.ts';

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

/** What a mandate says of a setting: what it leaves out stands at its first option. */
function meantBy({ force }: MandateData, setting: 'roe' | 'authority' | 'basis'): string | number {
  return force[setting] ?? writtenAs(SETTINGS[setting], 0);
}

interface BarsProps {
  readonly summary: MandateSummary;
  /** The most of any preset. */
  readonly most: Pick<MandateSummary, 'footprints' | 'bill'>;
}

/** How large, how far and how dear a mandate is, beside the others. */
function MandateBars({ summary, most }: BarsProps) {
  const say = useSay();
  const rungs = SETTINGS.roe.options.length - 1;
  const troops = summary.footprints * TROOPS_PER_FOOTPRINT;
  return (
    <dl className="mandate-bars">
      <Bar
        name={say('set-up_troops')}
        share={summary.footprints / most.footprints}
        text={say('set-up_troops-in', { troops, sectors: summary.sectors })}
      />
      <Bar
        name={say('set-up_reach')}
        share={summary.reach / rungs}
        text={say('set-up_step', { step: summary.reach + 1, steps: rungs + 1 })}
      />
      <Bar
        name={say('set-up_cost')}
        share={summary.bill / most.bill}
        text={say('set-up_a-month', { price: euros(summary.bill) })}
      />
    </dl>
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
  const most = {
    footprints: Math.max(1, ...presets.map(({ summary }) => summary.footprints)),
    bill: Math.max(1, ...presets.map(({ summary }) => summary.bill)),
  };
  const { lockedMandates } = edition.rules.scenarios.get(draft.scenario) ?? {};
  const { locks = {} } = edition.prose.scenarios[draft.scenario] ?? {};
  const whyNot = (id: string): string | undefined => locks[lockedMandates?.get(id) ?? ''];
  return (
    <RadioGroup className="mandates" value={draft.mandate} onChange={(mandate) => change({ mandate })}>
      <Label className="set-up-title">{edition.say('set-up_mandate')}</Label>
      <p className="set-up-note">{edition.say('set-up_mandate-note')}</p>
      {presets.map(({ id, data, summary }) => (
        <Radio key={id} value={id} className="mandate-card" isDisabled={whyNot(id) !== undefined}>
          <span className={draft.mandate === id ? 'mark on' : 'mark'} />
          <span className="mandate-text">
            <strong>{presetName(edition, draft.scenario, id)}</strong>
            <span>{edition.say('set-up_may', { phrase: phraseOf(edition, 'roe', meantBy(data, 'roe')) })}</span>
            <span className="muted">
              {edition.say('set-up_word-and-basis', {
                authority: nameOf(edition, 'authority', meantBy(data, 'authority')),
                basis: nameOf(edition, 'basis', meantBy(data, 'basis')),
              })}
            </span>
            {whyNot(id) === undefined ? null : (
              <span className="mandate-locked">
                <Icon name="lock" /> {edition.say('set-up_locked', { reason: whyNot(id) ?? '' })}
              </span>
            )}
          </span>
          <MandateBars summary={summary} most={most} />
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
      <Label className="set-up-title">{edition.say('set-up_horizon')}</Label>
      <div className="horizon-row">
        {HORIZONS.filter((months) => months <= longest).map((months) => (
          <Radio key={months} value={String(months)} className="horizon">
            {edition.say('set-up_months', { months })}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** The seed: drawn, typed, copied. */
export function SeedChoice({ draft, change }: Props) {
  const say = useSay();
  return (
    <div className="seed-choice">
      <TextField value={draft.seed} maxLength={LONGEST_SEED} onChange={(seed) => change({ seed })}>
        <Label className="set-up-title">{say('frame_seed')}</Label>
        <div className="seed-row">
          <Input className="field code" spellCheck="false" />
          <Button className="button" onPress={() => change({ seed: drawnSeed() })}>
            <Icon name="dice" /> {say('set-up_draw')}
          </Button>
          <Button
            className="button"
            aria-label={say('set-up_copy-seed')}
            onPress={() => void navigator.clipboard.writeText(draft.seed).catch(() => undefined)}
          >
            <Icon name="copy" />
          </Button>
        </div>
      </TextField>
      <p className="set-up-note">{say('set-up_seed-note')}</p>
    </div>
  );
}
