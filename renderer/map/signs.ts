/** Which sign a node has and how large it is. */

import type { MapNode } from './theatre.ts';

export function signKey(node: MapNode): string {
  const occupied = node.flag === 'occupied' ? 'occupied' : '';
  if (node.kind !== 'city') return `${node.kind} ${node.flag ?? ''} ${node.rank === 1 ? 'large' : 'small'}`;
  return `town ${node.flag === 'capital' ? 'capital' : occupied} ${node.rank === 1 ? 'large' : 'small'}`;
}

/** Half the extent of a node's sign, in CSS pixels at a text scale of 1. */
export function signRadius(node: MapNode): number {
  if (node.kind !== 'city') return node.rank === 1 ? 9.2 : 8;
  if (node.flag === 'capital') return 5;
  return node.rank === 1 ? 2.7 : 2.3;
}
