// Serves the built page on this machine alone, for where there is no window to open.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from './content-types.mjs';

/** The first port that is tried. Always the same, because a browser keeps runs by address. */
const FIRST_PORT = 4680;
const PORTS = 20;

async function answer(folder, request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = join(folder, path === '/' ? 'index.html' : path);
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !file.startsWith(folder)) {
    response.writeHead(405).end();
    return;
  }
  const body = await readFile(file);
  response.writeHead(200, {
    'Content-Type': contentType(file),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  response.end(body);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(port);
    });
  });
}

/** Serves `folder` on the first free port. Resolves to the address, and to whether that is the usual one. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(404);
      response.end();
    });
  });
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) {
    try {
      const address = `http://127.0.0.1:${await listen(server, port)}/`;
      return { address, isUsual: port === FIRST_PORT, close: () => server.close() };
    } catch (fault) {
      if (fault.code !== 'EADDRINUSE') throw fault;
    }
  }
  throw new Error(`ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are all taken`);
}
