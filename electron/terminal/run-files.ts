/** Run files on disk: read within bounds, written whole, onto the disk or not at all, never over another file unasked. */

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LONGEST_TEXT, type StoreFault } from '../../renderer/host/contract.ts';
import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import { readRun, type RunReading } from '../../seeds/schema/read-run.ts';
import { fileFacts, noRunMessage, type NoRun } from '../../seeds/schema/run-faults.ts';
import type { RunFile } from '../../sim/index.ts';
import { writeDurably } from '../files/durable.ts';
import { codeOf, faultOf } from '../files/faults.ts';
import { Refused } from './failure.ts';

/** Reads a run file. Throws `Refused` with the file, the fault and the way out. */
export function readRunFile({ say }: Edition, path: string): RunFile {
  const refused: Refusing = ({ key, facts }, cause) => new Refused(say(key, facts), { cause });
  const text = decode(readBytes(path, refused));
  if (text === null) throw refused({ key: 'faults_run-not-text', facts: fileFacts(path) });
  if (text.trim() === '') throw refused({ key: 'faults_run-empty', facts: fileFacts(path) });
  const reading = readingOf(text);
  if (reading.kind === 'run') return reading.run;
  // Where the page plays what is sound of a file, only the whole of one is played here.
  if (reading.kind === 'notJson' && reading.isCutOff) throw refused({ key: 'faults_run-cut', facts: fileFacts(path) });
  throw refused(noRunMessage(path, reading));
}

function readingOf(text: string): RunReading | NoRun {
  try {
    return readRun(JSON.parse(text) as unknown);
  } catch {
    const trimmed = text.trim();
    return { kind: 'notJson', isCutOff: trimmed.startsWith('{') && !trimmed.endsWith('}') };
  }
}

type Refusing = (message: Message, cause?: unknown) => Refused;

function readBytes(path: string, refused: Refusing): Buffer {
  const notRead = (fault: StoreFault, code = '', cause?: unknown): Refused =>
    refused({ key: 'faults_file-not-read', facts: { name: path, fault, code } }, cause);
  let file: number;
  try {
    // Asked by name first: opening a pipe would wait for a writer.
    if (!statSync(path).isFile()) throw notRead('notAFile');
    file = openSync(path, 'r');
  } catch (fault) {
    throw fault instanceof Refused ? fault : notRead(faultOf(fault), codeOf(fault), fault);
  }
  try {
    const { size } = fstatSync(file);
    if (size > LONGEST_TEXT) throw notRead('tooLarge');
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/** The text; null where it is none. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Refuses a place where no run file can or should be written. Throws `Refused`. */
export function checkWritable(path: string, mayOverwrite: boolean): void {
  if (path === '') throw new Refused('--out is empty; name a file, such as run.json');
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
export async function writeRunFile({ say }: Edition, path: string, run: RunFile, mayOverwrite: boolean): Promise<void> {
  checkWritable(path, mayOverwrite);
  try {
    await writeDurably(path, `${JSON.stringify(run)}\n`);
  } catch (fault) {
    throw new Refused(say('faults_file-not-saved', { name: path, fault: faultOf(fault) }), { cause: fault });
  }
}
