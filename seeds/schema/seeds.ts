/** Everything that a catalogue brings: the rules' data, the words, and what both rest on. */

import type { MessageTexts } from '../messages.ts';
import type { CatalogueData } from './model.ts';
import type { Prose } from './prose.ts';
import type { AirRecord, Claim, GlossaryEntry, Sources } from './records.ts';

/** What a program reads of a checked catalogue. */
export interface UsedSeeds {
  readonly catalogue: CatalogueData;
  readonly prose: Prose;
  /** The texts of messages by language and topic. */
  readonly messages: Readonly<Record<string, MessageTexts>>;
  readonly claims: readonly Claim[];
  readonly glossary: readonly GlossaryEntry[];
  readonly airRecord: AirRecord;
  /** What a reader has to know about the list of partners, and where its elections come from. */
  readonly aboutPartners: { readonly about: string; readonly electionSources: string };
}

/** A loaded and checked catalogue, with what its numbers rest on: that is for the check and for those who read the files. */
export interface Seeds extends UsedSeeds {
  readonly sources: Sources;
}
