/** What the report consists of. */

/** The sections in their order, with the topics that the contents list names. */
export const SECTIONS = [
  { id: 'page', topic: 'The campaign in a page' },
  { id: 'turning', topic: 'Turning points' },
  { id: 'card', topic: 'Report card' },
  { id: 'indicators', topic: 'Indicators over time' },
  { id: 'moscow', topic: 'What Moscow believed' },
  { id: 'estimates', topic: 'Where the estimates were off' },
  { id: 'claims', topic: 'Claims at play' },
  { id: 'questions', topic: 'Questions for the room' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
