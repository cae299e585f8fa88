/**
 * Who plays: what gives a month's orders and answers what is asked. Named by plain words, so that a worker can be told who
 * plays. A decider has no memory beyond one campaign.
 */

import {
  applyCommand,
  legalCommands,
  policies,
  viewFor,
  type Campaign,
  type Command,
  type Policy,
  type PolicyId,
} from '../../sim/index.ts';
import { consideredAnswer } from './considered.ts';
import { drawsOf, oneOf, type Draw } from './luck.ts';

/** The deciders of mixed play. */
export const MIXED = ['standing', 'record', 'refer', 'cautious', 'balanced', 'robust', 'random'] as const;

/**
 * Who plays. A policy's name stands for its answers alone, with `policy:` before it for its orders too. `once:3:1` gives its
 * second legal answer to the fourth decision, and standing answers to all others.
 */
export type DeciderId = (typeof MIXED)[number] | 'considered' | `policy:${PolicyId}` | `once:${number}:${number}`;

/** What a campaign is played by. */
export interface Decider {
  readonly orders: (campaign: Campaign) => void;
  readonly decide: (campaign: Campaign) => void;
}

const STANDING: Command = { kind: 'decideAsStanding' };

const noOrders = (): void => undefined;

/** Gives an answer; where it is refused, what standing orders say. */
function answer(campaign: Campaign, command: Command): void {
  if (!applyCommand(campaign, command).ok) applyCommand(campaign, STANDING);
}

/** The answers that would be taken just now. */
function openAnswers(campaign: Campaign): readonly Command[] {
  return legalCommands(campaign).filter(({ kind }) => kind === 'decide');
}

const RECORD_FIRST = ['record-and-report', 'negotiate', 'protest', 'shelter'];

const responseOf = (command: Command): string => (command.kind === 'decide' ? command.response : '');

function recordFirst(campaign: Campaign): void {
  const open = openAnswers(campaign);
  const wanted = RECORD_FIRST.flatMap((id) => open.filter((command) => responseOf(command) === id));
  answer(campaign, wanted[0] ?? open[0] ?? STANDING);
}

function byRule(campaign: Campaign, id: PolicyId): void {
  const view = viewFor(campaign, 'team');
  const policy: Policy = policies[id];
  answer(campaign, view.decision === null ? STANDING : policy.decide(view.decision, view));
}

/** Up to three legal orders a month. */
function orderAtRandom(campaign: Campaign, draw: Draw): void {
  const count = Math.floor(draw() * 4);
  if (count === 0) return;
  const legal = legalCommands(campaign).filter(({ kind }) => kind === 'order');
  for (let given = 0; given < count && legal.length > 0; given += 1) applyCommand(campaign, oneOf(draw, legal));
}

function answerAtRandom(campaign: Campaign, draw: Draw): void {
  const open = openAnswers(campaign);
  answer(campaign, open.length === 0 ? STANDING : oneOf(draw, open));
}

function onlyOnce(at: number, option: number): Decider {
  let asked = 0;
  return {
    orders: noOrders,
    decide: (campaign) => {
      answer(campaign, asked === at ? (openAnswers(campaign)[option] ?? STANDING) : STANDING);
      asked += 1;
    },
  };
}

function wholePolicy(id: PolicyId): Decider {
  const policy: Policy = policies[id];
  return {
    orders: (campaign) => {
      for (const command of policy.orders(viewFor(campaign, 'team'))) applyCommand(campaign, command);
    },
    decide: (campaign) => byRule(campaign, id),
  };
}

/** A decider for one campaign. Luck of its own hangs on the campaign's seed. Throws a RangeError for an unknown name. */
export function deciderOf(id: DeciderId, seed: string): Decider {
  switch (id) {
    case 'standing':
      return { orders: noOrders, decide: (campaign) => answer(campaign, STANDING) };
    case 'record':
      return { orders: noOrders, decide: recordFirst };
    case 'refer':
      return {
        orders: noOrders,
        decide: (campaign) => answer(campaign, { kind: 'decide', response: 'refer-to-capitals' }),
      };
    case 'considered':
      return { orders: noOrders, decide: (campaign) => answer(campaign, consideredAnswer(campaign)) };
    case 'cautious':
    case 'balanced':
    case 'robust':
      return { orders: noOrders, decide: (campaign) => byRule(campaign, id) };
    case 'random': {
      const draw = drawsOf(`random play of ${seed}`);
      return {
        orders: (campaign) => orderAtRandom(campaign, draw),
        decide: (campaign) => answerAtRandom(campaign, draw),
      };
    }
    default:
      return namedDecider(id);
  }
}

function namedDecider(id: `policy:${PolicyId}` | `once:${number}:${number}`): Decider {
  const [kind, first = '', second = ''] = id.split(':');
  if (kind === 'once') return onlyOnce(Number(first), Number(second));
  if (!Object.hasOwn(policies, first)) throw new RangeError(`nobody plays as "${id}"`);
  return wholePolicy(first as PolicyId);
}
