/** The version of the Electron that the tests of the window run. */
export const electronVersion: string;
/** The folder that it is unpacked into. */
export const electronFolder: string;
/** The program that the tests of the window run. */
export const electronProgram: string;
/** Provides that program, if it is not there yet. Throws where it cannot. */
export function provideElectron(): void;
/** The archive, joined from the parts in a folder. Throws where it is not the one that Electron published. */
export function readArchive(folder: string): Buffer;
