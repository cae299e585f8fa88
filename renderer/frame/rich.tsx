/** A message with elements in it: the whole sentence is one message, and its slots may hold more than text. */

import { Fragment, type ReactNode } from 'react';
import type { Facts } from '../../seeds/messages.ts';
import { useSay } from '../store/store.ts';

/** A letter of nobody's, around the name of a slot while the sentence is said. */
const MARK = '\uE000';

interface Props {
  /** The message's key. */
  readonly of: string;
  readonly facts?: Facts;
  /** The elements by the names of their slots. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** The sentence. */
export function Rich({ of, facts = {}, parts }: Props) {
  const say = useSay();
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = say(of, { ...facts, ...marked }).split(MARK);
  // Every second piece is the name of a slot.
  return pieces.map((piece, place) => {
    const key = `${place} ${piece}`;
    return <Fragment key={key}>{place % 2 === 1 ? parts[piece] : piece}</Fragment>;
  });
}
