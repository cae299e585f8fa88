/** What went wrong with a file, in the words that the page and the terminal know. */

import type { StoreFault } from '../../renderer/host/contract.ts';

/** A fault of this module's own: no call of the system failed, and yet the file is not what it should be. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(`the file is not as it should be (${fault})`);
    this.fault = fault;
  }
}

const FAULTS: Readonly<Record<string, StoreFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOENT: 'missing',
  EFBIG: 'tooLarge',
  // A folder is wanted, and a file is in its place.
  ENOTDIR: 'notAFile',
  EEXIST: 'notAFile',
  // A file is wanted, and a folder is in its place.
  EISDIR: 'notAFile',
  // A pipe or a socket that is opened like a file.
  ENXIO: 'notAFile',
};

/** The system's own name of what went wrong; "" where it has none. */
export function codeOf(fault: unknown): string {
  const { code } = fault as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : '';
}

/** What went wrong, in the contract's words. */
export function faultOf(fault: unknown): StoreFault {
  return fault instanceof FileFault ? fault.fault : (FAULTS[codeOf(fault)] ?? 'other');
}
