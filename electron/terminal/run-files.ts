/** Run files on disk: read within bounds, written whole, onto the disk or not at all, never over another file unasked. */

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readRun, type RunReading } from '../../seeds/schema/read-run.ts';
import { RUN_FORMAT_VERSION, type RunFile } from '../../sim/index.ts';
import { writeDurably } from '../files/durable.ts';
import { codeOf, FileFault } from '../files/faults.ts';
import { Refused } from './failure.ts';

/** The largest file that is read at all: some twenty times the longest campaign. */
export const LARGEST_FILE_BYTES = 2_000_000;

/** Reads a run file. Throws `Refused` with the file, the fault and the way out. */
export function readRunFile(path: string): RunFile {
  const text = decode(path, readBytes(path));
  const reading = readRun(parseJson(path, text));
  if (reading.kind === 'run') return reading.run;
  throw new Refused(`"${path}" ${faultOf(reading)}`);
}

function faultOf(reading: Exclude<RunReading, { readonly kind: 'run' }>): string {
  if (reading.kind === 'notARun') return 'is JSON but not a run file; make one with npm run play -- ... --out FILE';
  if (reading.kind === 'newer') {
    return (
      `is in format ${reading.formatVersion}, written by a newer version; this one reads up to format ` +
      `${RUN_FORMAT_VERSION}, so update the program`
    );
  }
  const place = reading.path === '' ? 'its top level' : reading.path;
  return `is damaged at ${place} (${reading.fault}); use an undamaged copy or play the run again`;
}

function readBytes(path: string): Buffer {
  let file: number;
  try {
    // Asked by name first: opening a pipe would wait for a writer.
    if (!statSync(path).isFile()) throw new Refused(`"${path}" is a folder or a device; name a run file`);
    file = openSync(path, 'r');
  } catch (fault) {
    throw fault instanceof Refused ? fault : new Refused(`cannot read "${path}": ${reasonOf(fault)}`, { cause: fault });
  }
  try {
    const { size } = fstatSync(file);
    if (size > LARGEST_FILE_BYTES) {
      throw new Refused(
        `"${path}" has ${size} bytes, and no run file has more than ${LARGEST_FILE_BYTES}; name a run file`,
      );
    }
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    throw new Refused(`"${path}" is not text, so it is no run file; make one with npm run play -- ... --out FILE`, {
      cause: fault,
    });
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (fault) {
    const trimmed = text.trim();
    const isCutOff = trimmed.startsWith('{') && !trimmed.endsWith('}');
    const found = trimmed === '' ? 'is empty' : isCutOff ? 'is cut off before its end' : 'is not JSON';
    throw new Refused(`"${path}" ${found}, so it is no run file; make one with npm run play -- ... --out FILE`, {
      cause: fault,
    });
  }
}

/** Refuses a place where no run file can or should be written. Throws `Refused`. */
export function checkWritable(path: string, mayOverwrite: boolean): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new Refused(`--out "${path}" is a folder or a device; name a file`);
  if (there !== undefined && !mayOverwrite) {
    throw new Refused(`--out "${path}" exists already; choose another name, or add --force to replace it`);
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refused(`--out "${path}": there is no folder "${dirname(path)}"; make it first`);
  }
}

/** Writes a run file, whole or not at all. Rejects with `Refused`. */
export async function writeRunFile(path: string, run: RunFile, mayOverwrite: boolean): Promise<void> {
  checkWritable(path, mayOverwrite);
  try {
    await writeDurably(path, `${JSON.stringify(run)}\n`);
  } catch (fault) {
    throw new Refused(`cannot write --out "${path}": ${reasonOf(fault)}`, { cause: fault });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'you have no permission; check who owns it',
  EPERM: 'you have no permission; check who owns it',
  ENOSPC: 'the disk is full; make room or choose another place',
  EDQUOT: 'your share of the disk is full; make room or choose another place',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links lead in a circle',
};

function reasonOf(fault: unknown): string {
  if (fault instanceof FileFault) return 'what was written could not be read back whole; choose another place';
  return REASONS[codeOf(fault)] ?? (fault instanceof Error ? fault.message : String(fault));
}
