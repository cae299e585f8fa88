/** The program that the tests of the window run. */
export const electronProgram: string;
/** Provides that program, if it is not there yet. Throws where it cannot. */
export function provideElectron(): void;
