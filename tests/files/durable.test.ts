import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readTextBounded } from '../../electron/files/bounded.ts';
import { sweepUnfinished, writeDurably } from '../../electron/files/durable.ts';
import { faultOf } from '../../electron/files/faults.ts';
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from './small-disk.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'durable-'));

/** What went wrong, in the contract's words; "none" where nothing did. */
const outcomeOf = (act: Promise<unknown>): Promise<string> => act.then(() => 'none', faultOf);

/** A process that has ended: nobody has its number now. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a file that is written durably', () => {
  it('takes the old one’s place, its rights, and leaves nothing beside it', async () => {
    const folder = newFolder();
    const path = join(folder, 'run.json');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    const { size } = await writeDurably(path, 'new, and längér');
    expect(readFileSync(path, 'utf8')).toBe('new, and längér');
    expect(size).toBe(BigInt(Buffer.byteLength('new, and längér')));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['run.json']);
  });

  it('is dated after what it has to follow, even where the clock is behind', async () => {
    const path = join(newFolder(), 'run.json');
    const inTenYears = Date.now() + 315_360_000_000;
    await writeDurably(path, 'text', { after: inTenYears });
    expect(statSync(path).mtimeMs).toBeGreaterThan(inTenYears);
    expect(statSync(path).mtimeMs).toBeLessThan(inTenYears + 10);
    await writeDurably(path, 'text', { after: 0 });
    expect(statSync(path).mtimeMs).toBeLessThan(inTenYears);
  });

  it('is written where a link points, and the link stays', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/run.json'), 'old');
    symlinkSync(join(folder, 'elsewhere/run.json'), join(folder, 'link.json'));
    await writeDurably(join(folder, 'link.json'), 'new');
    expect(readFileSync(join(folder, 'elsewhere/run.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['elsewhere', 'link.json']);
  });

  it('is no folder, no pipe and in no folder that is missing', async () => {
    const folder = newFolder();
    expect(await outcomeOf(writeDurably(folder, ''))).toBe('notAFile');
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(await outcomeOf(writeDurably(join(folder, 'pipe'), ''))).toBe('notAFile');
    expect(await outcomeOf(writeDurably(join(folder, 'nowhere/run.json'), ''))).toBe('missing');
    expect(readdirSync(folder)).toEqual(['pipe']);
  });
});

const noDisk = whyNoSmallDisk();

describe(`a disk that runs full${noDisk === null ? '' : ` (left out: ${noDisk})`}`, () => {
  let disk: SmallDisk;
  afterEach(() => disk.unmount());

  it.skipIf(noDisk !== null)(
    'keeps the old file whole, whatever is left, and takes the new one when there is room',
    async () => {
      disk = mountSmallDisk(40);
      const path = join(disk.place, 'run.json');
      const [old, changed] = ['o'.repeat(20_000), 'n'.repeat(21_000)];
      await writeDurably(path, old);
      for (const bytes of [0, 4096, 8192, 16_384, 20_480]) {
        disk.leave(bytes);
        expect(await outcomeOf(writeDurably(path, changed)), `${bytes} bytes left`).toBe('full');
        expect(readFileSync(path, 'utf8') === old, `${bytes} bytes left`).toBe(true);
        expect(readdirSync(disk.place).toSorted()).toEqual(['.filler', 'run.json']);
      }
      disk.free();
      expect(await outcomeOf(writeDurably(path, changed))).toBe('none');
      expect(readFileSync(path, 'utf8')).toBe(changed);
    },
  );
});

describe('what a kill has left', () => {
  it('is swept away, and nothing else is', async () => {
    const folder = newFolder();
    const gone = `.reassurance-force-${endedProcess()}-00000000-11111111.unfinished`;
    const ofAnEarlierLife = `.reassurance-force-${process.pid}-00000000-11111111.unfinished`;
    const beingWritten = `.reassurance-force-${process.ppid}-00000000-11111111.unfinished`;
    const others = ['.reassurance-force-notes.unfinished', 'run.json', 'run.json.tmp', 'run.json.7', 'x.unfinished'];
    for (const name of [gone, ofAnEarlierLife, beingWritten, ...others]) writeFileSync(join(folder, name), '');
    await sweepUnfinished(folder);
    expect(readdirSync(folder).toSorted()).toEqual([beingWritten, ...others].toSorted());
    await sweepUnfinished(folder, /^run\.json\.\d+$/);
    expect(readdirSync(folder)).not.toContain('run.json.7');
    expect(readdirSync(folder)).toContain('run.json.tmp');
    await sweepUnfinished(join(folder, 'nowhere'));
  });
});

describe('reading', () => {
  it('ends at once at a pipe, a device, a folder and a file that is too large', async () => {
    const folder = newFolder();
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    writeFileSync(join(folder, 'large'), 'x'.repeat(101));
    for (const path of [join(folder, 'pipe'), '/dev/zero', folder]) {
      expect(await outcomeOf(readTextBounded(path, 100)), path).toBe('notAFile');
    }
    expect(await outcomeOf(readTextBounded(join(folder, 'large'), 100))).toBe('tooLarge');
    expect(await outcomeOf(readTextBounded(join(folder, 'nothing'), 100))).toBe('missing');
    expect((await readTextBounded(join(folder, 'large'), 101)).length).toBe(101);
  });

  it.skipIf(!existsSync('/proc/self/smaps'))(
    'stops at the bound where a file has more than its size says',
    async () => {
      // A file of the system's own, whose size is 0 and which has thousands of bytes.
      expect(statSync('/proc/self/smaps').size).toBe(0);
      expect(await outcomeOf(readTextBounded('/proc/self/smaps', 1000))).toBe('tooLarge');
    },
  );
});
