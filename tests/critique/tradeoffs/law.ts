/** The clause on consent and law: basis, status of forces, public name. */

import * as of from './figures.ts';
import { costs, gives, less, more, starting, stated, type Row } from './stated.ts';

/** The first year: later, luck parts the campaigns. */
const YEAR = starting({}, { horizon: 12 });

/** Rules of observers, which a mandate by consensus covers. */
const OBSERVERS = starting({ roe: 'selfDefence' });
/** Rules, name and agenda under which Moscow may consent; and rules, basis and agenda. */
const AGREEABLE = starting({ roe: 'observe', agenda: 'finalStatus', label: 'monitors' });
const OF_OSCE = starting({ roe: 'observe', agenda: 'finalStatus', basis: 'osce' });

/** The consensus is there, and so is the Council's mandate, whichever is asked for. */
const VOTED = starting(
  { roe: 'selfDefence' },
  {
    held: [
      { column: 'consensusMonths', value: 6 },
      { column: 'councilMandate', value: 1 },
    ],
  },
);
/** The consensus mandate is there from the fifth month on. */
const ONCE_VOTED = starting({ roe: 'selfDefence' }, { held: [{ column: 'consensusMonths', value: 6, turn: 5 }] });

/** A mandate of the OSCE is asked for and never voted; and it is there from the first month. */
const UNVOTED = starting({ basis: 'osce', roe: 'selfDefence' }, { held: [{ column: 'consensusMonths', value: 0 }] });
const VOTED_NOW = { held: [{ column: 'consensusMonths', value: 6 }] } as const;

/** Moscow consents, or does not, from the first month on. */
const CONSENTED = { held: [{ column: 'consentGiven', value: 1 }] } as const;
const REFUSED = starting({}, { held: [{ column: 'consentGiven', value: 0 }] });
/** All that makes Moscow readier to consent. */
const WELCOME = starting({ label: 'monitors', basis: 'osce', roe: 'observe', agenda: 'finalStatus' });

export const LAW: readonly Row[] = [
  ...stated('consent', {
    required: [
      gives('Those who deploy are much safer', less(of.deathRate), 'invitation', { start: WELCOME }),
      costs('Moscow decides whether anyone does', more(of.strength), 'invitation', { shock: CONSENTED }),
    ],
    invitation: [
      gives('The coalition decides for itself', more(of.strength), 'required', { start: REFUSED }),
      costs('Moscow counts every unit as a party to the conflict', more(of.hostility), 'required'),
    ],
  }),
  ...stated('basis', {
    invitation: [
      gives('It can be had at once', more(of.legitimacyEarly), 'osce'),
      gives('nobody can veto it', less(of.refusals), 'un'),
      costs('it is the easiest to contest', more(of.challenges), 'osce', { start: VOTED, seeds: 100 }),
      costs("Moscow's consent is less likely", less(of.consented), 'osce', { start: AGREEABLE, seeds: 150 }),
    ],
    osce: [
      gives('Once voted it stands better in law than an invitation', more(of.legitimacy), 'invitation', {
        start: VOTED,
      }),
      costs('Russia votes too', more(of.refusals), 'invitation', { start: OBSERVERS }),
      costs('standing suffers until then', less(of.legitimacy), 'invitation'),
      costs('rules beyond self-defence end it', less(of.monthsByConsensus), 'invitation', {
        start: ONCE_VOTED,
        shock: { force: { roe: 'defendSites' } },
      }),
    ],
    un: [
      gives('It is the strongest basis there is', more(of.legitimacy), 'osce', { start: VOTED }),
      costs('Russia can veto it', more(of.refusals), 'invitation'),
    ],
  }),
  ...stated('sofa', {
    none: [
      gives('Nothing has to be negotiated', less(of.monthsFrom('none')), 'interim'),
      costs('every accident becomes a dispute', more(of.disputes), 'full'),
    ],
    interim: [
      gives('It is quick to get', less(of.monthsFrom('none')), 'full'),
      costs('leaves the hard cases open', more(of.disputes), 'full'),
      costs("costs a little of Kyiv's confidence", less(of.confidence), 'none', { start: YEAR, seeds: 150 }),
    ],
    full: [
      gives('Disputes become rare', less(of.disputes), 'none'),
      gives('answers quicker', less(of.late), 'none'),
      costs('ratification takes months', more(of.monthsFrom('none')), 'interim'),
      costs('immunity costs confidence in Kyiv', less(of.confidence), 'none', { start: YEAR, seeds: 150 }),
    ],
  }),
  ...stated('label', {
    reassurance: [
      gives('It claims no more than the law gives', less(of.challenges), 'peacekeepers'),
      gives('Kyiv trusts it more', more(of.confidence), 'monitors'),
      costs('Moscow is angrier', more(of.hostility), 'monitors'),
      costs('less ready to consent', less(of.consented), 'monitors', { start: OF_OSCE, seeds: 150 }),
    ],
    monitors: [
      gives('It looks more neutral', more(of.neutrality), 'reassurance'),
      gives('is easier to consent to', more(of.consented), 'reassurance', { start: OF_OSCE, seeds: 150 }),
      costs('as far as the rules are those of monitors', less(of.neutrality), 'reassurance', {
        shock: { force: { roe: 'enforce' } },
      }),
      costs('the law covers the name', more(of.neutrality), 'reassurance', {
        start: UNVOTED,
        shock: VOTED_NOW,
        open: 'the name gains 0.0008 more neutrality where it is covered: no more than chance',
      }),
    ],
    peacekeepers: [
      gives('It looks more neutral', more(of.neutrality), 'reassurance'),
      gives('is easier to consent to', more(of.consented), 'reassurance', { start: OF_OSCE, seeds: 150 }),
      costs('as far as the rules fit', less(of.neutrality), 'reassurance', { shock: { force: { roe: 'enforce' } } }),
      costs('courts', more(of.challenges), 'reassurance'),
      costs('capitals will ask where the cover is', less(of.cohesion), 'reassurance', {
        open: 'the partners hold together no worse (0.002 better over 150 seeds)',
      }),
    ],
  }),
];
