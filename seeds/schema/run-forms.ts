/**
 * The forms that run files have had, oldest first. Each is read by its own schema and lifted to the next by its own
 * step, so that a file of any form opens for ever. A form without its step stops the program as soon as this is loaded.
 */

import { z } from 'zod';
import { RUN_FORMAT_VERSION } from '../../sim/index.ts';
import { FORM_1 } from './run-1.ts';
import { runAct } from './run-acts.ts';
import { runFile, runHead, runMonth } from './run.ts';

/** A form of the file. */
export interface Form {
  readonly version: number;
  /** What stands before the lists. */
  readonly head: z.ZodType<object>;
  /** The file as a whole. */
  readonly file: z.ZodType<object>;
  /** Under which key the acts stand, and what each has to look like. */
  readonly acts: { readonly key: string; readonly entry: z.ZodType };
  readonly month: z.ZodType;
  /** A checked file of this form in the next one. */
  readonly lift?: (data: never) => unknown;
}

const TODAY: Form = {
  version: RUN_FORMAT_VERSION,
  head: runHead,
  file: runFile,
  acts: { key: 'acts', entry: runAct },
  month: runMonth,
};

/** Throws an Error for a version that has no form, or no step to the next. */
export function assertComplete(forms: readonly Form[], newest: number): void {
  for (let version = 1; version <= newest; version += 1) {
    const form = forms[version - 1];
    if (form?.version !== version) throw new Error(`run files of format ${version} have no form to be read by`);
    if (version < newest && form.lift === undefined) {
      throw new Error(`run files of format ${version} have no step to format ${version + 1}`);
    }
  }
}

/** All forms, oldest first. */
export const FORMS: readonly Form[] = [FORM_1, TODAY];

assertComplete(FORMS, RUN_FORMAT_VERSION);

/** Checked data of a form in today's form. */
export function lifted({ version, lift }: Form, data: object): z.infer<typeof runFile> {
  const next = FORMS[version];
  if (next === undefined || lift === undefined) return data as z.infer<typeof runFile>;
  return lifted(next, next.file.parse(lift(data as never)));
}
