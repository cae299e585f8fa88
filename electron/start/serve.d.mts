/** Serves a folder on this machine alone, on the first free port. */
export function serve(
  folder: string,
): Promise<{ readonly address: string; readonly isUsual: boolean; readonly close: () => void }>;
