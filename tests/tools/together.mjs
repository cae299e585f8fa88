// Runs scripts of package.json at the same time, and shows what each of them said once it is done:
// `node tests/tools/together.mjs typecheck lint`. Fails where one of them fails.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

function run(name) {
  return new Promise((done) => {
    const begun = performance.now();
    // npm has put the programs of the dependencies on the path.
    const child = spawn(scripts[name], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s\n`);
      done(code === 0);
    });
  });
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => scripts[name] === undefined);
if (names.length === 0 || unknown.length > 0) {
  process.stderr.write(`Name scripts of package.json; there is no ${unknown.join(', ') || 'name'}.\n`);
  process.exit(2);
}
const results = await Promise.all(names.map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
