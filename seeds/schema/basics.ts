/** The small shapes that all data files share. */

import { z } from 'zod';
import { report, show, type Context } from './faults.ts';
import type { Quantity } from './model.ts';

// Every file is checked once. Compiled checks would cost more than they save, and the page of the desktop program
// forbids making code out of text.
z.config({ jitless: true });

/** Shares that are meant to add up may miss by a rounding error. */
const SUM_TOLERANCE = 1e-9;

/** Text that says something. */
export const text = z.string().refine((value) => value.trim() !== '', { error: 'some text' });

/** An id in kebab case; the file of an entry with a file of its own is called the same. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'an id in kebab-case' });

/** A month as "2025-11". */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month such as "2025-11"' });

/** A claim of the source article. */
export const claimId = z.string().regex(/^C\d\d$/, { error: 'a claim id such as "C07"' });

/** A finite number. */
export const number = z.number();

/** A number from 0 to 1. */
export const share = number.min(0).max(1);

/** A list in which nothing comes twice. */
export function distinct<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).superRefine((list, context) => {
    list.forEach((entry, index) => {
      if (list.indexOf(entry) !== index) report(context, [index], 'each entry once', `${show(entry)} again`);
    });
  });
}

/** Adds a fault where shares do not add up to 1. */
export function sumToOne(context: Context, shares: readonly number[], what: string): void {
  const sum = shares.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 1) > SUM_TOLERANCE) report(context, [], `${what} that add up to 1`, `a sum of ${sum}`);
}

/** A schema for each of a closed list of names: none may miss, none may be added. */
export function each<Name extends string, Data>(
  names: readonly Name[],
  data: z.ZodType<Data>,
): z.ZodType<Readonly<Record<Name, Data>>> {
  const shape = Object.fromEntries(names.map((name) => [name, data])) as Record<Name, z.ZodType<Data>>;
  return z.strictObject(shape) as unknown as z.ZodType<Readonly<Record<Name, Data>>>;
}

/** How far a quantity may go. */
export interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

/** A number with its range, unit and source; value and range within bounds. */
export function quantity({ low = -Infinity, high = Infinity }: Bounds = {}): z.ZodType<Quantity> {
  return z
    .strictObject({ value: number, low: number, high: number, unit: text, source: text, reason: text.exactOptional() })
    .superRefine((found, context) => {
      if (found.low > found.value) report(context, ['low'], `a number of at most the value, ${found.value}`);
      if (found.high < found.value) report(context, ['high'], `a number of at least the value, ${found.value}`);
      for (const field of ['value', 'low', 'high'] as const) {
        if (found[field] < low) report(context, [field], `a number of at least ${low}`);
        if (found[field] > high) report(context, [field], `a number of at most ${high}`);
      }
    });
}

/** A quantity that counts or measures something, never below 0. */
export const amount = quantity({ low: 0 });

/** A quantity from 0 to 1. */
export const shareQuantity = quantity({ low: 0, high: 1 });
