/** A disk of a few pages that can be filled up. Only root may mount one. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk in memory. */
export interface SmallDisk {
  readonly place: string;
  /** Fills it up until so many bytes are left. */
  readonly leave: (bytes: number) => void;
  /** Makes room again. */
  readonly free: () => void;
  readonly unmount: () => void;
}

const PAGE = 4096;

function run(command: string, ...options: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

/** Mounts a disk of `pages` pages. Throws with the system's reason where it cannot. */
export function mountSmallDisk(pages: number): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const fault = run('mount', '-t', 'tmpfs', '-o', `size=${pages * PAGE},mode=755`, 'small', place);
  if (fault !== null) {
    rmSync(place, { recursive: true });
    throw new Error(`no disk can be mounted: ${fault}`);
  }
  const filler = join(place, '.filler');
  return {
    place,
    leave(bytes) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(place);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - bytes));
    },
    free: () => rmSync(filler, { force: true }),
    unmount() {
      // A program that is still ending may hold it for a moment: then it goes when that lets go.
      run('umount', '--lazy', place);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Why these tests cannot run here, or null. A continuous run is root's, so there none is left out. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'small disks are mounted on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const probe = mkdtempSync(join(tmpdir(), 'small-disk-'));
  mkdirSync(probe, { recursive: true });
  const fault = run('mount', '-t', 'tmpfs', '-o', 'size=8k', 'probe', probe);
  if (fault === null) run('umount', probe);
  rmSync(probe, { recursive: true, force: true });
  return fault === null ? null : `no disk can be mounted here: ${fault}`;
}
