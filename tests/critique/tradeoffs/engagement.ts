/** The clause on rules of engagement: rules, triggers, authority. */

import * as of from './figures.ts';
import { costs, gives, less, more, SHIPPED, starting, stated, type Row } from './stated.ts';

/** A mandate by consensus is there from the fifth month on. */
const VOTED = starting({ basis: 'osce' }, { held: [{ column: 'consensusMonths', value: 6, turn: 5 }] });
/** Ballistic strikes on the force come often, so that the rare and grave case is seen. */
const GRAVE = starting({}, { rates: { 'strike-on-the-force': 60 } });

export const ENGAGEMENT: readonly Row[] = [
  ...stated('roe', {
    observe: [
      gives('It provokes least', less(of.hostility), 'selfDefence'),
      costs('protects least', more(of.killed), 'selfDefence'),
    ],
    selfDefence: [
      gives('It is hard to object to in law', less(of.challenges), 'defendSites', { seeds: 60 }),
      gives('the most that a mandate by consensus covers', more(of.monthsByConsensus), 'defendSites', { start: VOTED }),
      costs('sites next to the troops can still be lost', more(of.hitsIn('swarm-at-guarded-site')), 'defendSites', {
        seeds: 60,
      }),
    ],
    defendSites: [
      gives('Fewer sites are lost', less(of.hitsIn('swarm-at-guarded-site')), 'selfDefence', { seeds: 60 }),
      costs('no mandate by consensus covers it', less(of.monthsByConsensus), 'selfDefence', { start: VOTED }),
      costs('the force shoots where it could have looked on', more(of.spentPerDrone), 'selfDefence', { seeds: 60 }),
    ],
    intercept: [
      gives('Least gets through', less(of.throughSwarms), 'defendSites', { seeds: 60 }),
      gives('Least gets through', less(of.throughSwarms), 'enforce', { seeds: 60 }),
      costs('stocks drain', less(of.shortStock), 'defendSites', { seeds: 60 }),
      costs('escalation is likelier', more(of.escalation), 'defendSites'),
      costs('neutrality is harder to claim', less(of.neutrality), 'defendSites'),
    ],
    enforce: [
      gives('It is the clearest threat', more(of.belief), 'intercept', {
        open: 'Moscow believes in an answer less, by 0.026',
      }),
      costs('the shortest way to fighting Russia', more(of.openFire), 'intercept', { start: SHIPPED }),
    ],
  }),
  ...stated('triggers', {
    vague: [
      gives('All capitals can sign it', less(of.monthsFrom('vague')), 'partly'),
      costs('the first incident may be answered with too little', more(of.tooLittle), 'codified'),
      costs('too much', more(of.tooMuch), 'codified'),
    ],
    partly: [
      gives('Common incidents go as ordered', less(of.swing), 'vague'),
      costs('rare ones, which are the grave ones, may not', more(of.graveLessCommon), 'codified', {
        start: GRAVE,
        open: 'answers to rare and grave incidents vary as answers to common ones do (0.014 more: no more than chance)',
      }),
    ],
    codified: [
      gives('What is ordered is done', less(of.swing), 'vague'),
      costs('agreeing takes months', more(of.monthsFrom('vague')), 'partly'),
      costs('Moscow probes more below the thresholds that it can read', more(of.probing), 'vague', { seeds: 100 }),
    ],
  }),
  ...stated('authority', {
    capitals: [
      gives('Support at home holds better', more(of.cohesion), 'commander', {
        open: 'the partners hold together as well as under a commander (0.0003 less over 200 seeds)',
      }),
      costs('often no answer comes in time', more(of.late), 'commander'),
    ],
    commander: [
      gives('One voice', less(of.swing), 'onScene'),
      costs('some delay', more(of.late), 'onScene'),
      gives('enough for a siege', less(of.lateForSieges), 'capitals'),
      costs('too slow for a drone', more(of.laterForDrones), 'onScene', {
        open: 'answers to drones come late as often as those to a siege (0.03 more: no more than chance)',
      }),
    ],
    onScene: [
      gives('The answer comes in time', less(of.late), 'commander'),
      costs('answers vary more', more(of.swing), 'commander'),
      costs("a captain's mistake is the coalition's", less(of.cohesion), 'commander'),
    ],
  }),
];
