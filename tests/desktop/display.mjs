// A display in memory, for windows that nobody looks at.
import { spawn } from 'node:child_process';

/** Opens a display on the first free number. Rejects, with the way out, where the program for it is missing. */
export function openDisplay() {
  return new Promise((resolve, reject) => {
    const options = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', () => {
      reject(new Error('Xvfb is missing. On Debian: apt-get install xvfb libgtk-3-0 libnss3 libgbm1 libasound2'));
    });
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display`)));
    server.stdio[3].once('data', (number) => {
      resolve({ name: `:${String(number).trim()}`, close: () => void server.kill() });
    });
  });
}
