import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../renderer/map/theme.ts';
import type { MapRef, ThemeName } from '../../renderer/map/types.ts';
import { launchChromium, PUT_TOGETHER_PLAIN, ROUGH_EDGES } from '../browser/chromium.ts';
import { Picture, colourOf, serveMapPage } from './map-host.ts';

const size = { width: 946, height: 700 };
const faults: string[] = [];
let browser: Browser;
let host: Awaited<ReturnType<typeof serveMapPage>>;
/** One for all tests, each of which hands it on as the next needs it: to open another takes longest. */
let page: Page;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(PUT_TOGETHER_PLAIN, ROUGH_EDGES), serveMapPage()]);
  page = await open('light');
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  if (faults.length > 0) throw new Error(`the map's page was at fault: ${faults.join('; ')}`);
});

async function quiet(): Promise<void> {
  await page.waitForTimeout(500);
}

async function open(theme: ThemeName): Promise<Page> {
  const opened = await browser.newPage({ viewport: size });
  opened.on('pageerror', (error) => faults.push(error.message));
  await opened.goto(`${host.url}?width=${size.width}&height=${size.height}&theme=${theme}`);
  await opened.waitForFunction(() => window.mapTest !== undefined);
  return opened;
}

/** The map in another theme, with what it showed at first. */
async function wear(theme: ThemeName): Promise<void> {
  await page.evaluate((worn) => {
    window.mapTest?.map.setTheme(worn);
    window.mapTest?.map.setModel(window.mapTest.model);
  }, theme);
  await quiet();
}

const place = (ref: MapRef): Promise<{ x: number; y: number }> =>
  page.evaluate((asked) => window.mapTest?.map.locate(asked) ?? { x: 0, y: 0 }, ref);
const frames = (): Promise<number> => page.evaluate(() => window.mapTest?.map.figures().frames ?? -1);
const zoom = (): Promise<number> => page.evaluate(() => window.mapTest?.map.figures().zoom ?? -1);

describe.each(['light', 'projector', 'dark'] as const)('the map, %s', (theme) => {
  const palette = PALETTES[theme];

  beforeAll(() => wear(theme));

  it('puts pins where they belong, and none over another', async () => {
    const picture = await Picture.of(page);
    const pins = await page.evaluate(() =>
      (window.mapTest?.model.pins ?? []).map((pin) => ({
        ...pin,
        at: window.mapTest?.map.locatePin(pin.number) ?? { x: -1, y: -1 },
        home: window.mapTest?.map.locate(pin.ref) ?? { x: -1, y: -1 },
      })),
    );
    expect(pins).toHaveLength(9);
    const fills = { settled: palette.pin, open: palette.attentionFill, coming: palette.iconBg, now: palette.hostile };
    for (const { number, at, home, state } of pins) {
      expect(picture.share({ ...at, reach: 8 }, colourOf(fills[state])), `disc of pin ${number}`).toBeGreaterThan(0.35);
      expect(Math.hypot(at.x - home.x, at.y - home.y), `pin ${number} is near its place`).toBeLessThan(80);
      for (const other of pins.filter((one) => one.number > number))
        expect(Math.hypot(at.x - other.at.x, at.y - other.at.y), `${number} and ${other.number}`).toBeGreaterThan(17);
    }
  });

  it('shows land, sea, the line of contact, hatch, outages and pins', async () => {
    const picture = await Picture.of(page);
    const west = await place({ kind: 'oblast', id: 'UA-68' });
    expect(picture.share({ ...west, reach: 14 }, colourOf(palette.ua), 14), 'Ukraine is filled').toBeGreaterThan(0.4);
    const sea = picture.share({ x: 660, y: 672, reach: 6 }, colourOf(palette.sea1), 30);
    expect(sea, 'sea').toBeGreaterThan(0.7);
    expect(picture.count(colourOf(palette.loc)), 'line of contact').toBeGreaterThan(500);

    const none = { sectors: [], sites: [], dark: [], pins: [] };
    await page.evaluate((model) => window.mapTest?.map.setModel(model), none);
    await quiet();
    const bare = await Picture.of(page);
    const luhansk = await place({ kind: 'oblast', id: 'UA-09' });
    const reds = new Set<number>();
    for (let step = -12; step <= 12; step += 1) reds.add(bare.at(luhansk.x + step, luhansk.y + 26)[1]);
    expect(reds.size, 'the hatch alternates').toBeGreaterThan(3);
    const dark = { ...none, dark: [{ oblast: 'UA-53', share: 0.6 }] };
    await page.evaluate((model) => window.mapTest?.map.setModel(model), dark);
    await quiet();
    const poltava = await place({ kind: 'oblast', id: 'UA-53' });
    const there = { ...poltava, y: poltava.y + 18, reach: 10 };
    const fill = colourOf(palette.ua);
    const [before, after] = [bare, await Picture.of(page)].map((one) => one.share(there, fill, 16));
    expect(after, 'an outage darkens its oblast').toBeLessThan((before ?? 0) - 0.4);
  });
});

describe('the map', () => {
  beforeAll(() => wear('dark'));

  it('draws nothing while nothing changes', async () => {
    const before = await frames();
    await page.waitForTimeout(1000);
    expect(await frames()).toBe(before);
  });

  it('pans by dragging and zooms by wheel about the pointer', async () => {
    const kyiv: MapRef = { kind: 'site', id: 'city-kyiv' };
    const [from, start] = [await place(kyiv), await zoom()];
    await page.mouse.move(from.x, from.y);
    await page.mouse.wheel(0, -400);
    await quiet();
    expect(await zoom()).toBeGreaterThan(start * 1.4);
    const held = await place(kyiv);
    expect(Math.hypot(held.x - from.x, held.y - from.y)).toBeLessThan(3);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
    await page.mouse.up();
    await quiet();
    const moved = await place(kyiv);
    expect(Math.hypot(moved.x - held.x - 60, moved.y - held.y - 40)).toBeLessThan(3);
    expect(await page.evaluate(() => window.mapTest?.clicks.length)).toBe(0);
    await page.evaluate(() => window.mapTest?.map.fit());
    await quiet();
    expect(await zoom()).toBeCloseTo(start, 5);
  });

  it('finds pins, sites and sectors under the pointer, and tells of clicks', async () => {
    const dam: MapRef = { kind: 'site', id: 'npp-rivne' };
    const at = await place(dam);
    await page.mouse.move(at.x, at.y);
    expect(await page.evaluate(() => window.mapTest?.hovers.at(-1))).toEqual(dam);
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => window.mapTest?.clicks.at(-1)?.[0])).toEqual(dam);
    const pin = await page.evaluate(() => window.mapTest?.map.locatePin(7) ?? { x: 0, y: 0 });
    await page.mouse.click(pin.x, pin.y);
    const click = await page.evaluate(() => window.mapTest?.clicks.at(-1));
    expect(click?.[0]).toEqual({ kind: 'site', id: 'hpp-dnipro' });
    expect(click?.[1].pin).toBe(7);
    const west = await place({ kind: 'oblast', id: 'UA-21' });
    const before = await Picture.of(page);
    await page.mouse.move(west.x, west.y);
    await quiet();
    expect(await page.evaluate(() => window.mapTest?.hovers.at(-1))).toEqual({ kind: 'sector', id: 'west' });
    expect((await Picture.of(page)).differs(before), 'the sector lights up').toBeGreaterThan(0.004);
    await page.mouse.move(5, 5);
    expect(await page.evaluate(() => window.mapTest?.hovers.at(-1))).toBeNull();
  });

  it('paints only the last of several themes in a row', async () => {
    const bakes = (): Promise<number> => page.evaluate(() => window.mapTest?.map.figures().bakes ?? -1);
    const before = await bakes();
    await page.evaluate(() => {
      for (const theme of ['light', 'projector', 'dark', 'projector', 'light', 'dark', 'light'] as const)
        window.mapTest?.map.setTheme(theme);
    });
    await quiet();
    expect(await bakes()).toBe(before + 1);
    const sea = (await Picture.of(page)).share({ x: 660, y: 672, reach: 6 }, colourOf(PALETTES.light.sea1), 30);
    expect(sea).toBeGreaterThan(0.7);
  });

  it('changes its theme and its layers in place', async () => {
    await page.evaluate(() => window.mapTest?.map.setTheme('dark'));
    await quiet();
    const dark = await Picture.of(page);
    await page.evaluate(() => window.mapTest?.map.setTheme('light'));
    await quiet();
    const light = await Picture.of(page);
    expect(light.differs(dark)).toBeGreaterThan(0.9);
    await page.evaluate(() => window.mapTest?.map.setLayers(new Set(['rail', 'airDefence'])));
    await quiet();
    const layers = await Picture.of(page);
    expect(layers.differs(light)).toBeGreaterThan(0.05);
    expect(layers.count(colourOf(PALETTES.light.attentionFill), 6)).toBeLessThan(20);
  });

  it('reported nothing all along', () => {
    expect(faults).toEqual([]);
  });
});
