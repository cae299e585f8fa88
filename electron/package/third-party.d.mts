import type { Plugin } from 'vite';

/** A plugin that notes which packages a bundle is made of. */
export function notePackages(group: string): Plugin;
/** A plugin that takes the older form of each face out. */
export function newerFacesOnly(): Plugin;
/** The text on other people's work in packages of these folders. Throws where a licence is missing. */
export function thirdPartyText(folders: readonly string[]): string;
