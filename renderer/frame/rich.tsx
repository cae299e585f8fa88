/** A message with elements in it: the whole sentence is one message, and its slots may hold more than text. */

import { Fragment, type ReactNode } from 'react';
import type { Facts } from '../../seeds/messages.ts';
import { useSay } from '../store/store.ts';
import { piecesOf } from '../words/pieces.ts';

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
  return piecesOf(say, of, Object.keys(parts), facts).map((piece) =>
    'text' in piece ? piece.text : <Fragment key={piece.slot}>{parts[piece.slot]}</Fragment>,
  );
}
