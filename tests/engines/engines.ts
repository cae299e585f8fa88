import { constants, createContext, runInContext } from 'node:vm';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { build } from 'vite';
import { shippedEdition } from '../../electron/package/shipped-edition.ts';
import { launchChromium } from '../browser/chromium.ts';

/** Runs a script and gives the value of its last expression, which is a text. */
export type Engine = (script: string) => Promise<string>;

/** The script that every engine gets: the model, its seeds and `entry.ts` in one piece. */
export async function bundleEntry(): Promise<string> {
  const result = await build({
    configFile: false,
    plugins: [shippedEdition()],
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/engines/entry.ts', formats: ['iife'], name: 'engines' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk === undefined) throw new Error('the bundle is empty');
  return chunk.code;
}

/** A plain one: in the usual kind every look at `Math` goes by way of Node, which takes most of the time. */
const node: Engine = async (script) => String(runInContext(script, createContext(constants.DONT_CONTEXTIFY)));

const quickJs: Engine = async (script) => {
  const engine = await newQuickJSWASMModuleFromVariant(variant);
  return String(engine.evalCode(script));
};

const chromiumPage: Engine = async (script) => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    return String(await page.evaluate(script));
  } finally {
    await browser.close();
  }
};

/** A worker inside the page: the place where the screen runs its sweeps. */
const chromiumWorker: Engine = (script) =>
  chromiumPage(`new Promise((resolve, reject) => {
    const source = ${JSON.stringify(`postMessage(eval(${JSON.stringify(script)}))`)};
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  })`);

export const engines: Readonly<Record<string, Engine>> = {
  'Node, in a context of its own': node,
  QuickJS: quickJs,
  'a Chromium page': chromiumPage,
  'a Chromium worker': chromiumWorker,
};
