/**
 * How a mechanism comes by its parameters: it asks once, by its own name. Normally that gives the plain book; a campaign
 * that was started with a reader asks the reader, which can then say which mechanism leans on which parameter.
 */

import type { Situation } from '../situation.ts';
import type { Mechanism, ParameterReader } from '../schema/mechanisms.ts';
import type { ParameterBook } from '../schema/parameters.ts';

/** The book as this mechanism is to read it. */
export function parametersOf({ reader, rules }: Situation, mechanism: Mechanism): ParameterBook {
  return reader === null ? rules.p : reader(mechanism, rules.p);
}

/** A reader that changes nothing and notes each value that is read, as "group.name". */
export function tracingReader(note: (mechanism: Mechanism, parameter: string) => void): ParameterReader {
  return (mechanism, book) => {
    const traced = Object.entries(book).map(([group, values]) => [
      group,
      new Proxy(values, {
        get(target, name) {
          if (typeof name === 'string') note(mechanism, `${group}.${name}`);
          return Reflect.get(target, name) as unknown;
        },
      }),
    ]);
    return Object.fromEntries(traced) as ParameterBook;
  };
}
