import { describe, expect, it } from 'vitest';
import { openMessages } from '../../seeds/messages.ts';
import { openEdition } from '../../seeds/open.ts';
import { copyOfFiles, faultsIn } from './broken-files.ts';

const say = openMessages('en', {
  trial: [
    'trial_plain = A room',
    'trial_named = “{ $name }” is open.',
    'trial_months = { $count ->',
    '    [one] { $count } month',
    '   *[other] { $count } months',
    '  }',
    'trial_told = Told: { trial_months }.',
    'trial_why = { $fault ->',
    '    [full] The disk is full.',
    '   *[other] It does not answer.',
    '  }',
  ].join('\n'),
});

describe('a message', () => {
  it('is said with its facts, and without marks of direction', () => {
    expect(say('trial_plain')).toBe('A room');
    expect(say('trial_named', { name: 'birch-4' })).toBe('“birch-4” is open.');
    expect(say('trial_why', { fault: 'full' })).toBe('The disk is full.');
  });

  it('takes its form from a number, which is written in digits of our own', () => {
    expect(say('trial_months', { count: 1 })).toBe('1 month');
    expect(say('trial_months', { count: 0 })).toBe('0 months');
    expect(say('trial_months', { count: -12_400 })).toBe('−12,400 months');
    expect(say('trial_told', { count: 1240 })).toBe('Told: 1,240 months.');
  });

  it('that there is not, or that lacks a fact, throws with its key', () => {
    expect(() => say('trial_none')).toThrow('there is no message "trial_none"');
    expect(() => say('trial_named')).toThrow(/"trial_named" cannot be said.*\$name/);
    expect(() => say('trial_told')).toThrow(/"trial_told" cannot be said.*\$count/);
    expect(() => say('trial_months', { count: 0.5 })).toThrow(/"trial_months" got 0.5 for \$count/);
  });
});

const FILE = 'prose/en/trial.ftl';
const faultsOf = (text: string) => faultsIn({ ...copyOfFiles(), [FILE]: text });

describe('the border refuses a file of messages', () => {
  it.each([
    [
      'a slot that is not closed',
      'trial_a = A\ntrial_b = Named { $name\ntrial_c = C',
      'line 2',
      '"trial_b = Named { $name"',
    ],
    ['a choice without a rest', 'trial_a = { $n ->\n    [one] One\n  }\n', 'line 1', '"trial_a = { $n ->"'],
    ['words between messages', 'trial_a = A\nand more of it\n', 'line 2', '"and more of it"'],
    ['no words at all', 'trial_a =\ntrial_b = B', 'line 1', '"trial_a ="'],
    ['a key twice', 'trial_a = A\ntrial_a = B', 'line 2', 'trial_a again'],
    ['a key of another topic', 'menu_trial = A', 'menu_trial', '"menu_trial"'],
    ['an attribute', 'trial_a = A\n    .title = B', 'trial_a', '"trial_a"'],
    ['a message that is not there', 'trial_a = { trial_b }', 'trial_a', '{ trial_b }'],
    ['a circle of messages', 'trial_a = { trial_b }\ntrial_b = { trial_a }', 'trial_a', '{ trial_a }'],
    ['a number in the locale’s form', 'trial_a = { NUMBER($n) }', 'trial_a', 'a number in the locale’s form'],
  ])('with %s', (_name, text, path, found) => {
    const faults = faultsOf(text);
    expect(faults).toContainEqual({ file: FILE, path, found, wanted: expect.stringMatching(/./) as string });
  });

  it('that is no text', () => {
    expect(faultsIn({ ...copyOfFiles(), [FILE]: {} })).toEqual([
      { file: FILE, path: '', found: '{}', wanted: 'a text' },
    ]);
  });

  it('and takes a sound one', () => {
    expect(faultsOf('# Words.\n\n-house = house\ntrial_a = The { -house } of { $name },\n    all of it.\n')).toEqual(
      [],
    );
  });
});

describe('languages', () => {
  const shipped = Object.entries(copyOfFiles()).filter(([path]) => path.endsWith('.ftl'));
  const other = Object.fromEntries(shipped.map(([path, text]) => [path.replace('/en/', '/xx/'), text]));

  it('that say the same with the same slots are taken', () => {
    expect(faultsIn({ ...copyOfFiles(), ...other })).toEqual([]);
    expect(openEdition({ ...copyOfFiles(), ...other }).say('menu_home')).toBe('Home');
  });

  it('that lack a message, have one too many, or ask for another fact are refused', () => {
    const menu = String(other['prose/xx/menu.ftl']);
    const broken = menu
      .replace('menu_home = Home', 'menu_house = Heim')
      .replace('menu_library = All runs', 'menu_library = All { $count }');
    const faults = faultsIn({ ...copyOfFiles(), ...other, 'prose/xx/menu.ftl': broken });
    expect(faults).toEqual([
      { file: 'prose/xx/', path: 'menu_home', found: 'nothing', wanted: 'this message' },
      { file: 'prose/xx/', path: 'menu_library', found: 'slots $count', wanted: 'slots none' },
      { file: 'prose/xx/', path: 'menu_house', found: '"menu_house"', wanted: 'no message of that key' },
    ]);
  });
});
