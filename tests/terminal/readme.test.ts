import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from './run.ts';

it('the run that the README prints comes out the same, line by line', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, printed = ''] = /## A run\n[^]*?```\n([^]*?)```/.exec(readme) ?? [];
  const [, options = ''] = /From `npm run -s play -- ([^`]*)`/.exec(readme) ?? [];
  const { out } = await run('play', ...options.split(' '));
  const parts = printed.split('\n[...]\n').map((part) => part.trim());
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(out).toContain(part);
});
