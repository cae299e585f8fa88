/** Whether files of messages are whole: nothing that the parser passes over in silence, and alike in every language. */

import { FluentResource, type Message as Parsed } from '@fluent/bundle';
import { show, type Fault } from '../schema/faults.ts';
import type { MessageTexts } from '../messages.ts';

type Pattern = NonNullable<Parsed['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

const START = /^(-?[a-zA-Z][\w-]*) *=/;

/** A line that stands by itself or goes on with the message above. Words at a line's very start do neither. */
const MAY_STAND = /^(#|\s|$)/;

const WANTED = 'a message such as "menu_home = Home", with slots such as { $count }, its further lines indented';

/** The messages of a file. Adds a fault for each that is broken. */
function parsed(file: string, text: string, faults: Fault[]): readonly Parsed[] {
  const { body } = new FluentResource(text);
  const whole = new Set(body.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const id = START.exec(line)?.[1];
    const isSound = id === undefined ? MAY_STAND.test(line) : whole.has(id);
    const path = `line ${index + 1}`;
    if (!isSound) faults.push({ file, path, found: show(line), wanted: WANTED });
    else if (id !== undefined && seen.has(id))
      faults.push({ file, path, found: `${id} again`, wanted: 'each key once' });
    if (id !== undefined) seen.add(id);
  }
  return body;
}

function expressionsIn(pattern: Pattern): readonly Expression[] {
  return typeof pattern === 'string' ? [] : pattern.filter((part) => typeof part !== 'string').flatMap(withInner);
}

function withInner(expression: Expression): readonly Expression[] {
  if (expression.type !== 'select') return [expression];
  const { selector, variants } = expression;
  return [selector, ...variants.flatMap(({ value }) => expressionsIn(value))];
}

/** What is known while a language is read: its messages, and what was found wrong in the one that is looked at. */
interface Look {
  readonly all: ReadonlyMap<string, Parsed>;
  readonly wrong: string[];
}

/** The facts that a message asks for, those of messages in it included. `outer` are the messages that it stands in. */
function slotsIn(message: Parsed, look: Look, outer: readonly Parsed[] = []): ReadonlySet<string> {
  const slots = new Set<string>();
  for (const expression of message.value === null ? [] : expressionsIn(message.value)) {
    if (expression.type === 'var') slots.add(expression.name);
    if (expression.type === 'func' || expression.type === 'num') look.wrong.push('a number in the locale’s form');
    if (expression.type !== 'mesg' && expression.type !== 'term') continue;
    const inner = look.all.get(expression.type === 'term' ? `-${expression.name}` : expression.name);
    if (inner === undefined || inner === message || outer.includes(inner)) look.wrong.push(`{ ${expression.name} }`);
    else for (const slot of slotsIn(inner, look, [...outer, message])) slots.add(slot);
  }
  return slots;
}

/** The slots of every message of a language, by its key. Terms, which are only parts, are left out. */
export type Slots = ReadonlyMap<string, ReadonlySet<string>>;

function isKeyOf(topic: string, { id, value, attributes }: Parsed): boolean {
  const isNamed = id.startsWith('-') || (id.startsWith(`${topic}_`) && value !== null);
  return isNamed && Object.keys(attributes).length === 0;
}

/** Reads the messages of one language in `folder`. Adds a fault for whatever is wrong. */
export function slotsOf(folder: string, texts: MessageTexts, faults: Fault[]): Slots {
  const all = new Map<string, Parsed>();
  const fileOf = new Map<string, string>();
  for (const [topic, text] of Object.entries(texts)) {
    const file = `${folder}${topic}.ftl`;
    for (const message of parsed(file, text, faults)) {
      const { id } = message;
      const wanted = `a key that starts with ${topic}_, a text and no attributes`;
      if (!isKeyOf(topic, message)) faults.push({ file, path: id, found: show(id), wanted });
      all.set(id, message);
      fileOf.set(id, file);
    }
  }
  const slots = new Map<string, ReadonlySet<string>>();
  for (const [id, message] of all) {
    const wrong: string[] = [];
    const own = slotsIn(message, { all, wrong });
    if (!id.startsWith('-')) slots.set(id, own);
    const wanted = 'a slot, or another message';
    for (const found of wrong) faults.push({ file: fileOf.get(id) ?? folder, path: id, found, wanted });
  }
  return slots;
}

function listed(slots: ReadonlySet<string>): string {
  const names = [...slots].toSorted((a, b) => (a < b ? -1 : 1)).map((slot) => `$${slot}`);
  return names.length === 0 ? 'slots none' : `slots ${names.join(' ')}`;
}

/** Compares a language with another: the same keys, and the same slots in each. */
export function checkAlike(folder: string, found: Slots, wanted: Slots, faults: Fault[]): void {
  for (const [key, slots] of wanted) {
    const own = found.get(key);
    if (own === undefined) faults.push({ file: folder, path: key, found: 'nothing', wanted: 'this message' });
    else if (listed(own) !== listed(slots)) {
      faults.push({ file: folder, path: key, found: listed(own), wanted: listed(slots) });
    }
  }
  for (const key of found.keys()) {
    if (!wanted.has(key)) faults.push({ file: folder, path: key, found: show(key), wanted: 'no message of that key' });
  }
}

/** Reads the messages of every language. Adds a fault for whatever is wrong, and where a language differs from the first. */
export function checkMessages(languages: Readonly<Record<string, MessageTexts>>, faults: Fault[]): void {
  const all = Object.entries(languages).map(([language, texts]) => {
    const folder = `prose/${language}/`;
    return { folder, slots: slotsOf(folder, texts, faults) };
  });
  const [first, ...others] = all;
  if (first === undefined) return;
  for (const { folder, slots } of others) checkAlike(folder, slots, first.slots, faults);
}
