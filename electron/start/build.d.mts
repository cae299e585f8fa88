/** Builds the page and its shell. Returns whether it went well. */
export function build(): boolean;
/** Builds only what is older than its sources. Returns whether all is built. */
export function buildIfStale(): boolean;
