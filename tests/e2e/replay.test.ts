import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { openRunFile, setTheme, THEMES, useStage, violations } from './page.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;
const PATIENT = { timeout: PATIENCE_MS / 3 };

const text = readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8');
const whole = JSON.parse(text) as RunFile;

/** The file with another figure for the ceasefire in March 2026, its fifth month. */
const altered = JSON.stringify({
  ...whole,
  months: whole.months.map((month, index) =>
    index === 4 ? { ...month, changes: month.changes.with(0, 65536 / 4) } : month,
  ),
});

/** The file with a command in its middle that nobody knows. */
const broken = JSON.stringify({
  ...whole,
  acts: whole.acts.with(20, { by: 'team', act: { kind: 'bombard' } as never }),
});

const cutOff = text.slice(0, text.indexOf('"months"') + 4000);

/** The slider's place in words: "March 2026, month 5 of 24, opening". */
function place(page: Page): Promise<string | null> {
  return page.getByRole('slider', { name: 'Month' }).getAttribute('aria-valuetext');
}

async function toReplay(page: Page, map: 'with the map' | 'without the map' = 'without the map'): Promise<void> {
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  if (map === 'with the map') await page.locator('.map-frame[data-ready=true]').waitFor();
  await page.getByRole('slider', { name: 'Month' }).waitFor();
}

async function notice(page: Page): Promise<string> {
  const shown = page.locator('.notice');
  await shown.waitFor();
  return (await shown.textContent()) ?? '';
}

describe('the replay in the browser', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  it('verifies a run file, plays and pauses it, and goes anywhere in it', async () => {
    const page = await open();
    await openRunFile(page, { name: 'thaw.json', text });
    await toReplay(page, 'with the map');
    const badge = page.getByRole('region', { name: 'Verification' });
    await expect.poll(() => badge.textContent(), PATIENT).toMatch(/^Verified24 of 24 months recomputed/);
    expect(await place(page)).toBe('November 2025, month 1 of 24, opening');
    await page.getByText('4×', { exact: true }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => place(page), PATIENT).toMatch(/^November 2025, month 1 of 24, incident \d of \d$/);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const resting = await place(page);
    await page.waitForTimeout(1500);
    expect(await place(page)).toBe(resting);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await place(page)).toMatch(/^December 2025, month 2 of 24, incident 1 of /);
    await page.keyboard.press('ArrowLeft');
    expect(await place(page)).toBe('November 2025, month 1 of 24, opening');
    await page.keyboard.press('End');
    expect(await place(page)).toBe('October 2027, month 24 of 24, end of the month');
    await page.getByRole('slider', { name: 'Month' }).fill('14.99');
    expect(await place(page)).toBe('January 2027, month 15 of 24, end of the month');
    await page.getByRole('button', { name: 'Incident back' }).click();
    const last = whole.months[14]?.incidents.length;
    expect(last).toBeGreaterThan(1);
    expect(await place(page)).toBe(`January 2027, month 15 of 24, incident ${last} of ${last}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is started by Space, and stops at a turning point unless told otherwise', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'thaw.json', text });
    await toReplay(page);
    await page.getByText('4×', { exact: true }).click();
    await page.getByRole('region', { name: 'Captions' }).focus();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    // Where that is hangs on the run: at an incident, or at the opening of a month that turned by itself.
    expect(await place(page)).not.toMatch(/^November 2025, month 1 of 24, opening|end of the month$/);
    await expect.poll(() => page.locator('.captions-head').textContent(), PATIENT).toContain('turning point 1');
    await page.keyboard.press('Home');
    await page.getByRole('checkbox', { name: 'Stop at turning points' }).uncheck();
    await page.getByRole('region', { name: 'Captions' }).focus();
    await page.keyboard.press(' ');
    await expect.poll(() => place(page), PATIENT).toContain('2026');
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows ranges alone as seen then, the truth beside them else, and why an incident was possible', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'thaw.json', text });
    await toReplay(page);
    await page.getByRole('columnheader', { name: 'Truth' }).waitFor();
    await page.getByText('As seen then').click();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Truth' }).count(), PATIENT).toBe(0);
    await expect
      .poll(() => page.getByRole('heading', { name: 'What the staff believed', exact: true }).count())
      .toBe(1);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Incident on' }).click();
    await page.getByRole('button', { name: 'Why it was possible' }).click();
    await page.getByRole('row', { name: /^Chance this month/ }).waitFor();
    await page.getByRole('button', { name: 'Map as list' }).click();
    await expect
      .poll(() => page.getByRole('region', { name: 'Map as list' }).textContent(), PATIENT)
      .toContain('Incidents');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('forks from the month that is shown', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'thaw.json', text });
    await toReplay(page);
    for (let month = 1; month < 4; month += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Fork from February 2026' }).click();
    await page.getByText('Month 4 of 24').waitFor();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Replay' }).click();
    await expect.poll(() => place(page), PATIENT).toBe('November 2025, month 1 of 24, opening');
    await expect.poll(() => page.locator('.run-badge').textContent(), PATIENT).toContain('3 of 3 months recomputed');
    await page.getByText('As seen then. The truth is shown at the end.').waitFor();
    await page.keyboard.press('End');
    expect(await place(page)).toMatch(/^January 2026, month 3 of 24/);
    await page.getByRole('button', { name: 'Back to the room' }).click();
    await page.getByText('Month 4 of 24').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('names the month from which an altered file differs, and plays up to it', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'altered.json', text: altered });
    expect(await notice(page)).toMatch(/^“altered\.json” is not what it says\. Differs from March 2026 on\./);
    await toReplay(page);
    const badge = page.locator('.run-badge');
    expect(await badge.textContent()).toMatch(
      /^Differs from March 2026 onMonth 5: the ceasefire came out as \d+, the file says \d+\. .*the file was altered\.$/,
    );
    await page.keyboard.press('End');
    expect(await place(page)).toBe('February 2026, month 4 of 24, end of the month');
    await page.getByRole('button', { name: 'Fork from February 2026' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens a damaged file as far as it is sound, and keeps what is played from there as a run of its own', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'broken.json', text: broken });
    const said = await notice(page);
    expect(said).toMatch(
      /“broken\.json” is damaged\. Sound up to \w+ 202\d; after that acts\.20\.act\.kind is not known\./,
    );
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Replay' }).click();
    const [, month = ''] = /Sound up to (\w+ 202\d)/.exec(said) ?? [];
    await expect.poll(() => page.locator('.run-badge').textContent(), PATIENT).toContain(`Sound up to ${month}`);
    await page.keyboard.press('End');
    expect(await place(page)).toMatch(new RegExp(`^${month}, `));
    await page.getByRole('button', { name: 'Fork from' }).click();
    await page.getByText('Saved after your last order').waitFor();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Home' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Replay / }).count(), PATIENT).toBe(1);
    await page.getByRole('button', { name: /^Replay Recorded: balanced, from / }).click();
    await expect.poll(() => page.locator('.run-badge').textContent(), PATIENT).toContain('Verified');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens what a cut-off file still has, and says plainly of the rest why it cannot be opened', async () => {
    const page = await open({ hasMap: false });
    const refused = [
      { name: 'letter.json', text: 'Dear team,', wanted: '“letter.json” is not a run file: it is not JSON.' },
      { name: 'other.json', text: '{"name":"x"}', wanted: '“other.json” is not a run file. Choose' },
      { name: 'head.json', text: text.slice(0, 80), wanted: '“head.json” is cut off so early' },
    ];
    for (const { wanted, ...file } of refused) {
      await openRunFile(page, file);
      await expect.poll(() => notice(page), PATIENT).toContain(wanted);
      await page.getByRole('heading', { name: /Reassurance Force/ }).waitFor();
    }
    await openRunFile(page, { name: 'cut.json', text: cutOff });
    await expect
      .poll(() => notice(page))
      .toMatch(/“cut\.json” is damaged\. Sound up to .*; after that the file is cut off\./);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says so where the browser shows no chooser, and shows one at the next press', async () => {
    const page = await open({ hasMap: false });
    const button = page.getByRole('button', { name: /^Open a run file/ });
    const { x = 0, y = 0 } = (await button.boundingBox()) ?? {};
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.down();
    // Chromium grants a chooser for five seconds after a press: a hand that rests, or a busy page, comes too late.
    await page.waitForTimeout(6000);
    await page.mouse.up();
    expect(await notice(page)).toContain('The file could not be opened.');
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await openRunFile(page, { name: 'thaw.json', text });
    await page.locator('#page-title').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves a damaged kept run as it was, and lists it', async () => {
    const page = await open({ hasMap: false });
    await page.evaluate(
      (kept) =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('reassurance-force-runs');
          asked.addEventListener('error', () => reject(new Error('no storage')));
          asked.addEventListener('success', () => {
            const change = asked.result.transaction('runs', 'readwrite');
            for (const run of kept) change.objectStore('runs').put(run, run.id);
            change.addEventListener('complete', () => resolve());
          });
        }),
      [
        { id: 'broken', savedAt: 2, text: broken },
        { id: 'lost', savedAt: 1, text: 'nonsense' },
      ],
    );
    await page.reload();
    await page.getByText('A run that cannot be read').waitFor();
    await page.getByRole('button', { name: /^Recorded: balanced.*Damaged: sound up to / }).click();
    expect(await notice(page)).toContain('It stays as it is');
    const answer = page.getByRole('button', { name: /standing orders say/ });
    if ((await answer.count()) > 0) await answer.click();
    else await page.getByRole('button', { name: /^End / }).click();
    await page.getByText('Saved after your last order').waitFor();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Home' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Replay Recorded: balanced/ }).count(), PATIENT).toBe(2);
    await page.getByText('Damaged: sound up to').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe-core objects to in any theme', async () => {
    const page = await open();
    await openRunFile(page, { name: 'thaw.json', text });
    await toReplay(page, 'with the map');
    const found: Record<string, readonly string[]> = {};
    const asList = page.getByRole('button', { name: 'Map as list' });
    for (const theme of THEMES) {
      await setTheme(page, theme);
      await page.keyboard.press('Home');
      found[`opening, ${theme}`] = await violations(page);
      for (let month = 1; month < 5; month += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      await page.getByRole('button', { name: 'Why it was possible' }).click();
      found[`incident, ${theme}`] = await violations(page);
      await page.getByText('As seen then').click();
      await asList.click();
      found[`list, ${theme}`] = await violations(page);
      await asList.click();
      await page.getByRole('radio', { name: 'Truth' }).check({ force: true });
    }
    expect(Object.keys(found)).toHaveLength(3 * THEMES.length);
    expect(Object.values(found).flat()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
