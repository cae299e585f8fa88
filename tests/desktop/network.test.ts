import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newHome, startGame, windowOf, type Game } from './game.ts';

interface Listener {
  readonly socket: Socket;
  readonly port: number;
  readonly packets: () => number;
}

/** Listens on this machine and counts what comes. */
async function openListener(): Promise<Listener> {
  const socket = createSocket('udp4');
  let packets = 0;
  socket.on('message', () => (packets += 1));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { socket, port: socket.address().port, packets: () => packets };
}

/** Has the page look for a way out through a server on this port, until it gives up or some seconds are over. */
function lookForWayOut(port: number): Promise<string> {
  const connection = new RTCPeerConnection({
    iceServers: [{ urls: `turn:127.0.0.1:${port}?transport=udp`, username: 'u', credential: 'c' }],
    iceTransportPolicy: 'relay',
  });
  connection.createDataChannel('out');
  return new Promise((resolve, reject) => {
    const end = (): void => {
      connection.close();
      resolve('looked');
    };
    setTimeout(end, 5000);
    connection.createOffer().then((offer) => connection.setLocalDescription(offer), reject);
  });
}

describe('nothing leaves the machine', () => {
  let game: Game;
  let listener: Listener;
  beforeAll(async () => {
    listener = await openListener();
    game = await startGame(newHome());
  });
  afterAll(async () => {
    listener.socket.close();
    await game.kill();
  });

  it('not from page to page, past policy and filter', async () => {
    expect(await game.page.evaluate(lookForWayOut, listener.port)).toBe('looked');
    expect(listener.packets()).toBe(0);
    // The listener does hear, and the page would be heard: with the lock taken off packets come.
    await windowOf(game, ({ webContents }) => webContents.setWebRTCIPHandlingPolicy('default'));
    await game.page.evaluate(lookForWayOut, listener.port);
    expect(listener.packets()).toBeGreaterThan(0);
  });

  it('and nothing is downloaded', async () => {
    const states = await game.app.evaluateHandle(({ session }) => {
      const seen: boolean[] = [];
      session.defaultSession.on('will-download', ({ defaultPrevented }) => void seen.push(defaultPrevented));
      return seen;
    });
    await game.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x'], { type: 'text/plain' }));
      link.download = 'x.txt';
      link.click();
    });
    await expect.poll(() => states.jsonValue()).toEqual([true]);
  });
});
