/**
 * What the program says, by keys: each message is one whole sentence or label. A key is its file's topic, an underscore
 * and a name, such as "menu_home", so that a key in the code is known for one wherever it stands.
 *
 * Messages are Fluent (`prose/LANGUAGE/TOPIC.ftl`). A fact that is a number chooses the plural form, and is written in
 * digits of our own.
 */

import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { decimal } from './numerals.ts';

/** A fact in a message: a text, or a whole number. */
export type Fact = string | number;

/** Facts by the names of their slots. */
export type Facts = Readonly<Record<string, Fact>>;

/** Something to say, before it is said: for whatever knows facts and no words. */
export interface Message {
  readonly key: string;
  readonly facts?: Facts;
}

/** Says a message. Throws where there is no such message, or a fact is missing. */
export type Say = (key: string, facts?: Facts) => string;

/** The texts of one language's files, by topic. */
export type MessageTexts = Readonly<Record<string, string>>;

/** A number that the locale has no say in but for its plural form. */
class Count extends FluentNumber {
  override toString(): string {
    return decimal(this.value);
  }
}

function written(key: string, facts: Facts): Record<string, string | Count> {
  const all: Record<string, string | Count> = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (typeof fact === 'number' && !Number.isInteger(fact)) {
      throw new Error(`the message "${key}" got ${fact} for $${name}, and takes whole numbers`);
    }
    all[name] = typeof fact === 'string' ? fact : new Count(fact);
  }
  return all;
}

/** Opens the messages of a language. `transform` changes each piece of text in them, for tests of what is a message. */
export function openMessages(language: string, texts: MessageTexts, transform?: (text: string) => string): Say {
  const options = transform === undefined ? {} : { transform };
  const bundle = new FluentBundle(language, { ...options, useIsolating: false });
  for (const text of Object.values(texts)) bundle.addResource(new FluentResource(text));
  return (key, facts = {}) => {
    const pattern = bundle.getMessage(key)?.value ?? null;
    if (pattern === null) throw new Error(`there is no message "${key}"`);
    const faults: Error[] = [];
    const text = bundle.formatPattern(pattern, written(key, facts), faults);
    if (faults.length > 0) throw new Error(`the message "${key}" cannot be said: ${faults.join('; ')}`);
    return text;
  };
}

/** Says a message that came as data. */
export function said(say: Say, { key, facts }: Message): string {
  return say(key, facts);
}
