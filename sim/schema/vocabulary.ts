/**
 * The closed vocabularies that data files may use. The border schema and the rules read the same lists, so a word
 * that the rules do not know cannot get in.
 */

/** The families of incidents. */
export const FAMILIES = [
  'air',
  'infrastructure',
  'line',
  'attacks',
  'accidents',
  'law',
  'coalition',
  'stocks',
  'washington',
  'information',
  'diplomacy',
  'economy',
  'sea',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a sector is to the mission. */
export const SECTOR_KINDS = ['contact', 'border', 'capital', 'rear', 'coast', 'neighbours', 'sea'] as const;
export type SectorKind = (typeof SECTOR_KINDS)[number];

/** What a site is. */
export const SITE_KINDS = [
  'npp',
  'power',
  'dam',
  'grid',
  'rail',
  'port',
  'oil',
  'gas',
  'hub',
  'hq',
  'city',
  'strait',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Over whom an incident type is drawn, once a month for each. */
export const EXPOSURES = ['once', 'sector', 'site', 'partner', 'backing'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** The four categories of American support. */
export const BACKINGS = ['logistics', 'intelligence', 'airlift', 'missileDefence'] as const;
export type Backing = (typeof BACKINGS)[number];

/** The tiers of air defence and of interceptors. */
export const TIERS = ['short', 'medium', 'long'] as const;
export type Tier = (typeof TIERS)[number];

/** Classes of long-range weapons. */
export const WEAPONS = ['drone', 'cruise', 'ballistic'] as const;
export type Weapon = (typeof WEAPONS)[number];

/** The axes on which Moscow chooses how hard to press. */
export const AXES = ['line', 'probing', 'infrastructure', 'force', 'law', 'information'] as const;
export type Axis = (typeof AXES)[number];

/** How much a way of playing dares, from the least to the most. A mandate to start from has one, and so has a policy. */
export const TEMPERS = ['careful', 'even', 'bold'] as const;
export type Temper = (typeof TEMPERS)[number];

/** What a calendar may hold. An American election unsettles Washington by itself; the others do what their entry says. */
export const CALENDAR_KINDS = ['usElection', 'kyivElection', 'review'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** Where the war stands. The place in the list is the code that the world keeps. */
export const WAR_PHASES = ['war', 'pause', 'truce', 'settled'] as const;
export type WarPhase = (typeof WAR_PHASES)[number];

/** What the amount of an effect is multiplied by: a plain one, or a figure of the incident's outcome. */
export const SCALES = [
  'one',
  'severity',
  'hits',
  'unanswered',
  'excess',
  'forceKilled',
  'civiliansKilled',
  'answer',
] as const;
export type Scale = (typeof SCALES)[number];

/** Who is asked, from the quickest to the slowest. */
export const AUTHORITIES = ['capitals', 'commander', 'onScene'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Marks that an incident can leave on its sector, partner or category until they wear off. */
export const MARKS = ['footage', 'rotationGap', 'radarGap', 'blocked', 'paused', 'resumed', 'withdraws'] as const;
export type Mark = (typeof MARKS)[number];

/** Named handlers for what data alone can't say. */
export const HANDLERS = [
  'councilVote',
  'consensusRenewal',
  'talksRound',
  'massRaid',
  'election',
  'recommitment',
  'truceBreaks',
  'consensusVote',
  'washingtonAnswers',
  'trustUs',
] as const;
export type HandlerName = (typeof HANDLERS)[number];

/** What an incident's rate may depend on; `sim/incidents/readings.ts` has the function of each. */
export const READING_NAMES = [
  'hostility',
  'noConsent',
  'consent',
  'weakCeasefire',
  'boundTerms',
  'escalated',
  'pressLine',
  'pressProbing',
  'pressInfrastructure',
  'pressForce',
  'pressLaw',
  'pressInformation',
  'presence',
  'anyPresence',
  'teeth',
  'vagueTriggers',
  'unsettledStatus',
  'uncoveredLabel',
  'lowLegitimacy',
  'lowStocks',
  'rationed',
  'arsenal',
  'deepStrikes',
  'kyivDoubts',
  'talksHeld',
  'talksAdvanced',
  'roundDue',
  'voteDue',
  'renewalDue',
  'openDisclosure',
  'unsettledYear',
  'winter',
  'tightSanctions',
  'coalitionCrews',
  'patrolledSea',
  'rotationGapsRecent',
  'lowIntelligence',
  'troopsHere',
  'anyTroopsHere',
  'onTheLine',
  'monitoredHere',
  'deminingHere',
  'guardedHere',
  'batteriesHere',
  'minedHere',
  'thinCover',
  'footageHere',
  'longStay',
  'unguarded',
  'guarded',
  'damaged',
  'hitBefore',
  'working',
  'onTheFence',
  'lowSupport',
  'taking',
  'electionNow',
  'electionNear',
  'burdened',
  'flowing',
  'paused',
  'breakStated',
  'signsNew',
  'goingHome',
  'lessWelcome',
  'atTheBrink',
  'lowNeutrality',
  'asked',
  'consensusDue',
  'nationalUpkeep',
  'earlyMission',
  'electionExit',
] as const;
export type ReadingName = (typeof READING_NAMES)[number];
