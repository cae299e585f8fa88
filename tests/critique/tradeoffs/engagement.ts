/** The clause on rules of engagement: rules, triggers, authority. */

import * as of from './figures.ts';
import { costs, gives, less, more, SHIPPED, starting, stated, type Row } from './stated.ts';

/** A mandate by consensus is there from the fifth month on. */
const VOTED = starting({ basis: 'osce' }, { held: [{ column: 'consensusMonths', value: 6, turn: 5 }] });

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
      costs('neutrality is harder to claim', less(of.neutrality), 'defendSites', { seeds: 150 }),
    ],
    enforce: [
      gives('More is answered with force than anywhere else', more(of.tooMuch), 'intercept'),
      costs('which is the shortest way to fighting Russia', more(of.openFire), 'intercept', { start: SHIPPED }),
    ],
  }),
  ...stated('triggers', {
    vague: [
      gives('All capitals can sign it', less(of.monthsFrom('vague')), 'partly'),
      costs('the first incident may be answered with too little', more(of.tooLittle), 'codified'),
      costs('too much', more(of.tooMuch), 'codified'),
    ],
    partly: [
      gives('Answers go more nearly as ordered than under vague ones', less(of.swing), 'vague'),
      costs('less surely than with every case written down', more(of.swing), 'codified'),
    ],
    codified: [
      gives('What is ordered is done', less(of.swing), 'vague'),
      costs('agreeing takes months', more(of.monthsFrom('vague')), 'partly'),
      costs('Moscow probes more below the thresholds that it can read', more(of.probing), 'vague', { seeds: 100 }),
    ],
  }),
  ...stated('authority', {
    capitals: [
      gives('Support at home holds better', more(of.cohesion), 'commander', { seeds: 200 }),
      costs('often no answer comes in time', more(of.late), 'commander'),
    ],
    commander: [
      gives('One voice', less(of.swing), 'onScene'),
      gives('quicker than the capitals', less(of.late), 'capitals'),
      costs('slower than an officer on the scene', more(of.late), 'onScene'),
    ],
    onScene: [
      gives('The answer comes in time', less(of.late), 'commander'),
      costs('answers vary more', more(of.swing), 'commander'),
      costs("a captain's mistake is the coalition's", less(of.cohesion), 'commander'),
    ],
  }),
];
