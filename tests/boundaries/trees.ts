/** The program's own sources as trees, for tests of what stands in them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of a syntax tree. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** A source with its tree. */
export interface Source {
  readonly file: string;
  readonly tree: Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Reads the TypeScript of folders. */
export function readTrees(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => {
        const file = join(folder, name).replaceAll('\\', '/');
        return { file, tree: treeOf(file, readFileSync(file, 'utf8')) };
      }),
  );
}

/** What is directly in a node. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** A node and all that is in it. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const inner of childrenOf(node)) yield* walk(inner);
}

/** The tree of a source's text. */
export function treeOf(file: string, text: string): Node {
  return parseSync(file, text).program as unknown as Node;
}

/** What a literal says; undefined for anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'TemplateLiteral' || (node['expressions'] as unknown[]).length > 0) return undefined;
  const [quasi] = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return quasi?.value.cooked;
}
