/**
 * Reading the command line. Node's own parser, because a seed is text: the small argument libraries turn "007" into
 * 7 and "1e3" into 1000, and an empty seed into the next word.
 */

import { parseArgs } from 'node:util';
import { oneLine, Refused } from './failure.ts';

/** What a program takes. */
export interface Usage {
  /** Name of the program, as in `npm run NAME`. */
  readonly program: string;
  /** How the rest of the line reads, such as "FILE [--turn N]". */
  readonly line: string;
  /** What it does, in one or two sentences. */
  readonly purpose: string;
  /** Whether it takes a file's name. */
  readonly takesFile: boolean;
  readonly options: Readonly<Record<string, { readonly value?: string; readonly help: string }>>;
  readonly examples: readonly string[];
}

/** The command line as it was understood. */
export interface Given {
  readonly file: string | null;
  readonly text: (option: string) => string | null;
  readonly has: (option: string) => boolean;
}

const HELP: Usage['options'] = { help: { help: 'Show this text.' } };

/** The help text of a program. */
export function helpText(usage: Usage): string {
  const options = Object.entries({ ...usage.options, ...HELP }).map(([name, { value, help }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const column = Math.max(...options.map(({ left }) => left.length)) + 2;
  return [
    `Usage: npm run ${usage.program} -- ${usage.line}`,
    '',
    usage.purpose,
    '',
    'Options:',
    ...options.map(({ left, help }) => `  ${left.padEnd(column)}${help}`),
    '',
    'Examples:',
    ...usage.examples.map((example) => `  npm run ${usage.program} -- ${example}`),
    '',
  ].join('\n');
}

/** Reads the words behind the program's name. Null where help is asked for. Throws `Refused`. */
export function readArguments(usage: Usage, words: readonly string[]): Given | null {
  const known = { ...usage.options, ...HELP };
  const { values, positionals } = parsed(known, words);
  if (values['help'] === true) return null;
  if (usage.takesFile && positionals.length === 0) {
    throw new Refused(`no file is named; usage: npm run ${usage.program} -- ${usage.line}`);
  }
  const surplus = positionals[usage.takesFile ? 1 : 0];
  if (surplus !== undefined) {
    throw new Refused(`"${surplus}" is one word too many; usage: npm run ${usage.program} -- ${usage.line}`);
  }
  return {
    file: positionals[0] ?? null,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : null;
    },
    has: (option) => values[option] === true,
  };
}

function parsed(known: Usage['options'], words: readonly string[]): ReturnType<typeof parseArgs> {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (fault) {
    const [reason = ''] = oneLine((fault as Error).message).split('. ');
    const list = Object.keys(known).map((name) => `--${name}`);
    throw new Refused(`${reason.replace(/\.$/, '')}; options: ${list.join(', ')}`, { cause: fault });
  }
}

/** A whole number from an option. Null where the option is absent. Throws `Refused`. */
export function wholeNumber(given: Given, option: string, most: number): number | null {
  const text = given.text(option);
  if (text === null) return null;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) {
    throw new Refused(`--${option} "${text}" is not a whole number from 1 to ${most}`);
  }
  return value;
}
