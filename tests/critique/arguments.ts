/** What the judge is asked for on its command line. */

import { parseArgs } from 'node:util';

/** What is asked for. */
export interface Options {
  /** The one row to measure; null for all. */
  readonly only: string | null;
  /** The word that all seeds begin with. */
  readonly word: string;
  readonly workers: number;
  readonly isSmall: boolean;
  readonly isList: boolean;
}

/** The options of a command line, or what is wrong with it. */
export function optionsOf(args: readonly string[], ids: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        seeds: { type: 'string', default: 'critique' },
        workers: { type: 'string', default: '2' },
        small: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const workers = Number(values.workers);
    if (!Number.isInteger(workers) || workers < 1) return `there cannot be ${values.workers} workers`;
    if (values.seeds === '') return 'seeds need a word';
    const only = values.only ?? null;
    if (only !== null && !ids.includes(only)) return `no row "${only}"; there are ${ids.join(', ')}`;
    return { only, word: values.seeds, workers, isSmall: values.small, isList: values.list };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
