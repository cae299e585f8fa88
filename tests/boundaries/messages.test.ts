import { describe, expect, it } from 'vitest';
import { slotsOf, type Slots } from '../../seeds/checks/messages.ts';
import { shippedMessages } from '../../seeds/shipped-messages.ts';
import { childrenOf, isNode, readTrees, textOf, treeOf, walk, type Node, type Source } from './trees.ts';

const FOLDER = 'prose/en/';
const texts = Object.fromEntries(
  Object.entries(shippedMessages)
    .filter(([path]) => path.startsWith(FOLDER))
    .map(([path, text]) => [path.slice(FOLDER.length, -'.ftl'.length), text]),
);
const slots: Slots = slotsOf(FOLDER, texts, []);
const sources = readTrees(['renderer', 'electron', 'seeds']);

/** A text in the code that is a key, if its topic is a file: no other text has an underscore after such a word. */
const isKey = (text: string): boolean => Object.hasOwn(texts, /^([a-z-]+)_/.exec(text)?.[1] ?? '');

interface Use {
  readonly file: string;
  readonly key: string;
}

/** Every key that stands in the code. */
function keysIn({ file, tree }: Source): readonly Use[] {
  const found = [...walk(tree)].map(textOf).filter((text) => text !== undefined);
  return found.filter(isKey).map((key) => ({ file, key }));
}

function isSay(node: Node): boolean {
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isNode(callee)) return false;
  const name = callee.type === 'MemberExpression' ? callee['property'] : callee;
  return isNode(name) && name.type === 'Identifier' && name['name'] === 'say';
}

const argumentsOf = (node: Node): readonly unknown[] => node['arguments'] as readonly unknown[];

/** The names of an object that is written out; undefined where it is not, or not in full. */
function namesIn(node: unknown): readonly string[] | undefined {
  if (node === undefined) return [];
  if (!isNode(node) || node.type !== 'ObjectExpression') return undefined;
  const names = (node['properties'] as readonly Node[]).map(({ key }) => (isNode(key) ? key['name'] : undefined));
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

function property(node: Node, name: string): unknown {
  const found = (node['properties'] as readonly Node[]).find(({ key }) => isNode(key) && key['name'] === name);
  return found?.['value'];
}

/** Messages that are said, or made as data, with facts that are written out beside the key. */
function factsIn({ file, tree }: Source): readonly (Use & { readonly facts: readonly string[] })[] {
  return [...walk(tree)].flatMap((node) => {
    const isData = node.type === 'ObjectExpression' && textOf(property(node, 'key')) !== undefined;
    if (!isData && !isSay(node)) return [];
    const [first, second] = isData ? [property(node, 'key'), property(node, 'facts')] : argumentsOf(node);
    const key = textOf(first);
    const facts = namesIn(second);
    return key === undefined || !isKey(key) || facts === undefined ? [] : [{ file, key, facts }];
  });
}

const sorted = (names: Iterable<string>): string => [...names].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

describe('messages', () => {
  const used = sources.flatMap(keysIn);

  it('are there for every key in the code', () => {
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter(({ key }) => !slots.has(key))).toEqual([]);
  });

  it('are all used, by the code or by another message', () => {
    const inCode = new Set(used.map(({ key }) => key));
    const inMessages = Object.values(texts).join('\n');
    const isUsed = (key: string): boolean => inCode.has(key) || new RegExp(`\\{ ${key} \\}`).test(inMessages);
    expect([...slots.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are said with the facts that they ask for, no more and no fewer', () => {
    const said = sources.flatMap(factsIn);
    const wrong = said.filter(({ key, facts }) => sorted(facts) !== sorted(slots.get(key) ?? []));
    expect(wrong).toEqual([]);
  });

  it('are named by whole keys: none is put together', () => {
    const calls = sources.flatMap(({ file, tree }) => [...walk(tree)].filter(isSay).map((call) => ({ file, call })));
    const isMade = (node: unknown): boolean =>
      isNode(node) && ['TemplateLiteral', 'BinaryExpression'].includes(node.type) && textOf(node) === undefined;
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter(({ call }) => isMade(argumentsOf(call)[0])).map(({ file }) => file)).toEqual([]);
  });
});

/** Folders that know no words: what they have to say is a key. */
const WORDLESS = [
  'electron/window/',
  'renderer/campaign/',
  'renderer/frame/',
  'renderer/help/',
  'renderer/home/',
  'renderer/host/',
  'renderer/learn/',
  'renderer/library/',
  'renderer/map-panel/',
  'renderer/setup/',
  'renderer/store/',
];

/** Words one after the other, beginning with a capital or ending like a sentence: no key, no class and no id is so. */
const SENTENCE = /^[^a-z]*[A-Z][\w’']* [a-z(“]|[a-z] .*[a-z)”][.!?:;]$/;

/** What a person would read in a piece of code; the message of an error is for whoever mends the program. */
function* wordsIn(node: Node): Generator<string> {
  if (node.type === 'NewExpression' || node.type === 'ImportDeclaration') return;
  const { value } = node;
  if (node.type === 'JSXText' && typeof value === 'string' && /[A-Za-z]/.test(value)) yield value.trim();
  if (node.type === 'Literal' && typeof value === 'string' && SENTENCE.test(value)) yield value;
  if (node.type === 'TemplateElement') {
    const { cooked } = value as { readonly cooked: string };
    if (SENTENCE.test(cooked)) yield cooked;
  }
  for (const inner of childrenOf(node)) yield* wordsIn(inner);
}

describe('words', () => {
  it('are found where they stand in code', () => {
    const found = (text: string): readonly string[] => [...wordsIn(treeOf('a.tsx', text))];
    expect(found("const a = <p className='button small'>Home</p>;")).toEqual(['Home']);
    expect(found("say('Not saved'); notify(`${name} is kept.`); throw new Error('No page here.');")).toEqual([
      'Not saved',
      ' is kept.',
    ]);
  });

  it('stand in no folder that knows none', () => {
    const wordless = sources.filter(({ file }) => WORDLESS.some((folder) => file.startsWith(folder)));
    expect(wordless.length).toBeGreaterThan(60);
    expect(wordless.flatMap(({ file, tree }) => [...wordsIn(tree)].map((text) => `${file}: ${text}`))).toEqual([]);
  });
});
