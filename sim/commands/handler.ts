/** The form of a command's rules: one file per kind, all in the table of `apply.ts`. */

import type { Campaign } from '../campaign.ts';
import type { Command, Refusal, RefusalCode } from '../schema/commands.ts';

/** The command of one kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/** The rules of one kind of command. */
export interface CommandRules<Kind extends Command['kind']> {
  /** Applies the command whole and returns null, or changes nothing and returns why. */
  readonly apply: (campaign: Campaign, command: CommandOf<Kind>) => Refusal | null;
  /** Every command of this kind that `apply` would take just now. */
  readonly legal: (campaign: Campaign) => readonly CommandOf<Kind>[];
}

/** A refusal in one line. */
export function refuse(command: Command, code: RefusalCode, detail: string): Refusal {
  return { code, command, detail };
}

/** Whether the campaign has not begun: no month ended and the first one open for orders. */
export function isBeforeStart(campaign: Campaign): boolean {
  return campaign.month.index === 0 && campaign.phase === 'orders';
}
