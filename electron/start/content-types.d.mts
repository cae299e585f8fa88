/** The content type of a file, by the end of its name. */
export function contentType(file: string): string;
