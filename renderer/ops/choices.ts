/** The choices of a setting as the screen shows them: what is in force, what may be ordered, what is closed and why. */

import type { Edition } from '../../seeds/edition.ts';
import {
  BACKINGS,
  leadMonths,
  lockedBecause,
  monthlyPrice,
  SETTINGS,
  valueOf,
  valuesOf,
  willingShare,
  writtenAs,
  type Setting,
  type SettingView,
} from '../../sim/index.ts';
import type { Session } from '../campaign/session.ts';
import { monthAndYear, monthsAfter } from '../words/dates.ts';
import { euros, percent } from '../words/numbers.ts';
import { backingStateKey } from '../words/backing.ts';
import { nameOf, optionWords, type Choice } from '../words/settings.ts';

/** How a choice stands. */
export type Standing = 'inForce' | 'ordered' | 'open' | 'closed';

/** A choice with all that is known about it. */
export interface ShownChoice {
  readonly choice: Choice;
  readonly name: string;
  readonly standing: Standing;
  readonly reason: string;
  /** The key of how what is in force stands, where that is not all: support that is asked for may not be granted. */
  readonly state: string | null;
  readonly meaning: string;
  readonly tradeOff: string;
  readonly lead: string;
  readonly price: string;
  /** Null where national limits have no say. */
  readonly caveats: string | null;
}

/** Whether the rules would take this order now. */
export function mayOrder({ legal }: Session, { setting, sector }: SettingView, choice: Choice): boolean {
  return legal.some(
    (command) =>
      command.kind === 'order' &&
      command.setting === setting &&
      (command.sector ?? null) === sector &&
      command.choice === choice,
  );
}

/** Whether the rules would let this order be withdrawn now. */
export function mayWithdraw({ legal }: Session, { setting, sector }: SettingView): boolean {
  return legal.some(
    (command) => command.kind === 'withdraw' && command.setting === setting && (command.sector ?? null) === sector,
  );
}

function standingOf(session: Session, view: SettingView, choice: Choice): Standing {
  if (view.inForce === choice) return 'inForce';
  if (view.ordered === choice) return 'ordered';
  return mayOrder(session, view, choice) ? 'open' : 'closed';
}

function priceText({ say }: Edition, amount: number | null): string {
  if (amount === null || amount === 0) return say('mandate_no-price');
  return amount > 0 ? say('mandate_more', { price: euros(amount) }) : say('mandate_less', { price: euros(-amount) });
}

function leadText(edition: Edition, session: Session, view: SettingView, choice: Choice): string {
  const setting: Setting = SETTINGS[view.setting];
  const from = valueOf(setting, view.inForce) ?? 0;
  const months = leadMonths(session.campaign.rules.p, view.setting, from, valueOf(setting, choice) ?? 0);
  const month = monthAndYear(edition, monthsAfter(session.view.month, months));
  return edition.say('mandate_lead', { count: months, month });
}

function closedReason({ say, prose }: Edition, session: Session, { setting }: SettingView, choice: Choice): string {
  const { campaign, legal } = session;
  if (legal.length === 0) return say('mandate_read-only');
  const lock = lockedBecause(campaign, setting, choice);
  if (lock !== null) return prose.scenarios[campaign.scenario.id]?.locks?.[lock] ?? say('mandate_not-on-offer');
  if ((BACKINGS as readonly string[]).includes(setting)) return say('mandate_not-offered');
  return say(setting.endsWith('Batteries') ? 'mandate_pool-empty' : 'mandate_not-on-offer');
}

function stateOf({ view }: Session, { setting }: SettingView, standing: Standing): string | null {
  const backing = standing === 'inForce' ? view.backings().find((entry) => entry.backing === setting) : undefined;
  return backing === undefined ? null : backingStateKey(backing);
}

/** A choice of a setting in words. */
export function shownChoice(edition: Edition, session: Session, view: SettingView, choice: Choice): ShownChoice {
  const words = optionWords(edition, view.setting, choice);
  const standing = standingOf(session, view, choice);
  const rung = valueOf(SETTINGS[view.setting], choice) ?? 0;
  return {
    choice,
    name: nameOf(edition, view.setting, choice),
    standing,
    reason: standing === 'closed' ? closedReason(edition, session, view, choice) : '',
    state: stateOf(session, view, standing),
    meaning: words?.meaning ?? '',
    tradeOff: words?.tradeOff ?? '',
    lead: leadText(edition, session, view, choice),
    price: priceText(edition, monthlyPrice(session.campaign, view.setting, view.inForce, choice)),
    caveats:
      view.setting === 'roe'
        ? edition.say('mandate_willing', { share: percent(willingShare(session.campaign, rung)) })
        : null,
  };
}

/** All choices of a setting, from the least to the most. */
export function choicesOf(edition: Edition, session: Session, view: SettingView): readonly ShownChoice[] {
  const setting: Setting = SETTINGS[view.setting];
  return valuesOf(setting).map((value) => shownChoice(edition, session, view, writtenAs(setting, value)));
}
