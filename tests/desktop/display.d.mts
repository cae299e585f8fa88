/** Opens a display in memory. `name` is what programs are told. Rejects, with the way out, where there can be none. */
export function openDisplay(): Promise<{ readonly name: string; readonly close: () => void }>;
