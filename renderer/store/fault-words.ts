/** Why something could not be read or kept, in words for the person, and the way out. */

import type { StoreFault } from '../host/contract.ts';

const WORDS: Readonly<Record<StoreFault, string>> = {
  full: 'the disk is full. Free some space, or save the run to another place.',
  forbidden: 'the place is not open to this program. Allow it there, or save the run to another place.',
  missing: 'the place is not there. Bring it back, or save the run to another place.',
  tooLarge: 'the run is too large to be kept here. Save it to a file.',
  notAFile: 'something else stands in its place. Move that away, or save the run to another place.',
  notReadBack: 'what was written could not be read back. Save the run to another place.',
  other: 'the place where runs are kept does not answer. Save the run to another place.',
};

/** The reason and the way out, as the rest of a sentence: "the disk is full. Free some space, or ...". */
export function storeFaultText(fault: StoreFault): string {
  return WORDS[fault];
}

const LISTING: Readonly<Record<StoreFault, string>> = {
  full: 'the disk is full.',
  forbidden: 'this program may not read there.',
  missing: 'it is not there.',
  tooLarge: 'there is too much in it.',
  notAFile: 'it is a file, or something else that is not a folder.',
  notReadBack: 'it could not be read.',
  other: 'it does not answer.',
};

/** Why kept runs cannot be listed, with the place where they should be. */
export function listingFaultText(fault: StoreFault, place: string): string {
  const where = place === '' ? 'the browser’s own storage' : place;
  return `Runs are kept in ${where}, but ${LISTING[fault]}`;
}

const SAVING: Readonly<Record<StoreFault, string>> = {
  full: 'the disk is full. Free some space, or choose another place.',
  forbidden: 'this program may not write there. Choose another place.',
  missing: 'the folder is not there. Choose another place.',
  tooLarge: 'it is too large.',
  notAFile: 'something else stands in its place. Choose another name.',
  notReadBack: 'what was written could not be read back. Choose another place.',
  other: 'the place does not answer. Choose another place.',
};

/** Why a file was not saved, and the way out. */
export function savingFaultText(name: string, fault: StoreFault): string {
  return `“${name}” was not saved: ${SAVING[fault]}`;
}
