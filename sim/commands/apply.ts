/** The one door to the rules: a command is applied whole, or refused with a code and nothing changed. */

import { assertOnBoard } from '../board.ts';
import type { Campaign } from '../campaign.ts';
import { adoptMandateRules } from './adopt-mandate.ts';
import { decideAsStandingRules, decideRules } from './decide.ts';
import { declareObjectivesRules } from './declare-objectives.ts';
import { endMonthRules } from './end-month.ts';
import { refuse, type CommandRules } from './handler.ts';
import { orderRules } from './order.ts';
import type { Command, Refusal } from '../schema/commands.ts';
import { withdrawRules } from './withdraw.ts';

const RULES = {
  adoptMandate: adoptMandateRules,
  declareObjectives: declareObjectivesRules,
  order: orderRules,
  withdraw: withdrawRules,
  decide: decideRules,
  decideAsStanding: decideAsStandingRules,
  endMonth: endMonthRules,
} as const satisfies { readonly [Kind in Command['kind']]: CommandRules<Kind> };

/** What came of a command. */
export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Applies a command, or refuses it. What happened stands in the journal. Throws for a campaign that lost its board. */
export function applyCommand(campaign: Campaign, command: Command): CommandResult {
  assertOnBoard(campaign);
  const refusal = refusalOf(campaign, command);
  if (refusal !== null) return { ok: false, refusal };
  campaign.journal?.commands.push(command);
  return { ok: true };
}

function refusalOf(campaign: Campaign, command: Command): Refusal | null {
  // A kind may come from anywhere, and every object answers to "constructor".
  if (!Object.hasOwn(RULES, command.kind)) return refuse(command, 'unknownCommand', command.kind);
  if (campaign.phase === 'ended') return refuse(command, 'campaignOver', 'the campaign has ended');
  return run(campaign, command);
}

function run<Kind extends Command['kind']>(
  campaign: Campaign,
  command: Command & { readonly kind: Kind },
): Refusal | null {
  const rules = RULES[command.kind] as unknown as CommandRules<Kind>;
  return rules.apply(campaign, command as unknown as Parameters<typeof rules.apply>[1]);
}

/** Every command that would be taken just now. Never empty before the campaign has ended. */
export function legalCommands(campaign: Campaign): readonly Command[] {
  assertOnBoard(campaign);
  if (campaign.phase === 'ended') return [];
  return Object.values(RULES).flatMap((rules): readonly Command[] => rules.legal(campaign));
}
