/** Reads a run file of any form, whole or not at all. `damaged-run.ts` reads what can be read of a broken one. */

import { z } from 'zod';
import type { RunFile } from '../../sim/index.ts';
import { faultOfIssue } from './faults.ts';
import { FORMS, lifted, type Form } from './run-forms.ts';
import { asRun } from './run.ts';

/** The two lines that tell whose file it is, which every form keeps. */
const header = z.object({ format: z.literal('reassurance-force-run'), formatVersion: z.int().min(1) });

/** What reading found: the run, or where the form is broken, or the form that it was written in. */
export type RunReading =
  | { readonly kind: 'run'; readonly run: RunFile }
  | { readonly kind: 'notARun' }
  | { readonly kind: 'newer'; readonly formatVersion: number }
  | { readonly kind: 'malformed'; readonly path: string; readonly fault: string };

/** The form that a file says it has, or why it cannot be read. */
export function formOf(data: unknown): Form | Exclude<RunReading, { readonly kind: 'run' | 'malformed' }> {
  const head = header.safeParse(data);
  if (!head.success) return { kind: 'notARun' };
  const { formatVersion } = head.data;
  return FORMS[formatVersion - 1] ?? { kind: 'newer', formatVersion };
}

/**
 * Reads parsed JSON as a run file of any form up to today's. Unknown keys are dropped, so that a file that carries more
 * than a run, such as the one with a report card, is read all the same.
 */
export function readRun(data: unknown): RunReading {
  const form = formOf(data);
  if ('kind' in form) return form;
  const found = form.file.safeParse(data);
  if (found.success) return { kind: 'run', run: asRun(lifted(form, found.data)) };
  const [issue] = found.error.issues;
  return { kind: 'malformed', ...faultOfIssue(data, issue) };
}
