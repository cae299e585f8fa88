/** The clause on mandate and timing: model, timing, troops, tasks. */

import * as of from './figures.ts';
import { costs, gives, less, more, starting, stated, type Row } from './stated.ts';

/** Moscow does not consent. */
const REFUSED = { held: [{ column: 'consentGiven', value: 0 }] } as const;

/** The war goes on. */
const WAR = starting(
  {},
  { initial: { ceasefire: 0.1, escalation: 2 }, held: [{ column: 'phase', value: 0, turn: 1 }], horizon: 6 },
);
/** A truce that is broken already, below the line at which nobody is sent in. */
const BROKEN = starting({}, { initial: { ceasefire: 0.2, escalation: 1.8 }, compliance: 0.3 });

/** Rotations come late ten times as often. */
const LATE_ROTATIONS = { rates: { 'rotation-gap': 10 } };

export const DEPLOYMENT: readonly Row[] = [
  ...stated('model', {
    offshore: [
      gives('Hardly anyone is in reach of an attack', less(of.killed), 'postCeasefire'),
      costs('nobody stands where the ceasefire is broken', less(of.ceasefire), 'postCeasefire'),
      costs('an answer from outside weighs less', less(of.belief), 'postCeasefire'),
    ],
    noDeal: [
      gives("It needs nobody's consent", more(of.ceasefire), 'postCeasefire', {
        shock: { ...REFUSED, force: { consent: 'required' } },
      }),
      gives('fills the stores faster', more(of.shortStock), 'postCeasefire'),
      costs('it ends nothing by itself', less(of.ceasefire), 'postCeasefire'),
      costs('threatens no answer', less(of.belief), 'offshore'),
    ],
    hybrid: [
      gives('Fewer people are at risk than with a standing force', less(of.killed), 'postCeasefire'),
      costs('every missed rotation leaves a gap', less(of.verification), 'postCeasefire', {
        shock: LATE_ROTATIONS,
        open: 'ten times as many late rotations move verification as much as with a standing force (0.0000)',
      }),
    ],
    postCeasefire: [
      gives('Nothing reassures Kyiv more', more(of.confidence), 'hybrid'),
      costs('nothing exposes more people', more(of.killed), 'hybrid'),
      costs('angers Moscow more', more(of.hostility), 'hybrid'),
    ],
  }),
  ...stated('timing', {
    afterCeasefire: [
      gives('It keeps troops out of the war', less(of.strength), 'early', { start: WAR }),
      costs('lets whoever breaks the truce decide when they arrive', less(of.strength), 'early', { start: BROKEN }),
    ],
    early: [
      gives('Fewer civilians are killed along the line', less(of.civiliansOnLine), 'afterCeasefire'),
      costs(
        'clearers and patrols are more exposed',
        more(of.killedIn('demining-accident', 'road-accident')),
        'afterCeasefire',
      ),
      costs('the mission costs support at home', less(of.cohesion), 'afterCeasefire'),
    ],
  }),
  ...stated('footprint', {
    10: [
      gives('More troops can do more', less(of.mined), 4),
      gives('are believed more', more(of.belief), 4),
      costs('they also cost more', more(of.cost), 4),
      costs('offer more to attack', more(of.killed), 4),
    ],
    25: [
      gives('are believed more', more(of.belief), 10, {
        open: 'belief is the same to 0.0004, though 4,480 more stand there',
      }),
    ],
  }),
  ...stated('monitoring', {
    no: [
      gives('Patrols stay out of danger', less(of.killedAtPosts), 'yes', {
        open: '0.10 more are killed a month in patrols and posts that are attacked',
      }),
      costs('each side goes on denying what it does', less(of.verification), 'yes'),
    ],
    yes: [
      gives('A violation with a name on it is dearer to commit', less(of.onTheLine), 'no'),
      costs('patrols must go where the shooting is', more(of.killedAtPosts), 'no', {
        open: '0.10 fewer are killed a month in patrols and posts that are attacked',
      }),
    ],
  }),
  ...stated('demining', {
    no: [
      gives('No clearer is hurt', less(of.killedIn('demining-accident')), 'yes'),
      costs('farmers and repair crews go on meeting mines', more(of.civiliansIn('civilian-mine-accident')), 'yes'),
    ],
    yes: [
      gives('Fewer civilians are killed over the years', less(of.civiliansIn('civilian-mine-accident')), 'no'),
      costs('some clearers will be hurt at the work', more(of.killedIn('demining-accident')), 'no'),
    ],
  }),
  ...stated('guarding', {
    no: [
      gives('Troops stay away from what gets attacked', less(of.killedIn('swarm-at-guarded-site')), 'yes'),
      costs('what gets attacked stands alone', more(of.hitsOnSites), 'yes'),
    ],
    yes: [
      gives('Fewer sites are lost', less(of.hitsOnSites), 'no'),
      costs('technical work becomes front-line duty', more(of.killedIn('swarm-at-guarded-site')), 'no'),
    ],
  }),
  ...stated('training', {
    no: [
      gives('Nobody can strike a training ground that is not there', less(of.killedIn('strike-on-the-force')), 'yes', {
        open: 'no difference over 60 seeds: no strike is aimed at training',
      }),
      costs('Ukrainian crews are ready later', less(of.cover), 'yes', {
        start: starting({ crews: 'kyiv' }),
        open: 'cover is the same to 0.0002, under Ukrainian crews',
      }),
    ],
    yes: [
      gives("Kyiv's own forces grow", more(of.cover), 'no', { open: 'cover is the same to 0.0003' }),
      gives('it trusts the force more', more(of.confidence), 'no'),
      costs('Moscow resents it', more(of.hostility), 'no'),
      costs('live training has accidents', more(of.routineDeaths), 'no'),
    ],
  }),
  ...stated('airDefence', {
    no: [
      gives('Fewer shots are fired', less(of.spent), 'yes'),
      gives('stocks last longer', more(of.shortStock), 'yes'),
      costs('towns nearby see batteries that do not fire for them', more(of.civiliansInRaids), 'yes', { seeds: 120 }),
    ],
    yes: [
      gives('People', less(of.civiliansInRaids), 'no', { seeds: 120 }),
      gives('power supply are safer', less(of.dark), 'no', { seeds: 200 }),
      costs('stocks drain faster', less(of.shortStock), 'no'),
      costs('Moscow sees the force in the air war', more(of.hostility), 'no'),
    ],
  }),
];
