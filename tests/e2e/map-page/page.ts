/** The map alone on a page. The test drives it through `window.mapTest`. */

import '@fontsource/ibm-plex-sans-condensed/500.css';
import '@fontsource/ibm-plex-sans-condensed/600.css';
import '@fontsource/ibm-plex-sans-condensed/500-italic.css';
import { type ThemeName, createTheatreMap } from '../../../renderer/map/theatre-map.ts';
import { openShipped } from '../../../seeds/shipped.ts';
import type { MapTest } from './map-test.ts';
import { model } from './model.ts';

const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number): number => Number(asked.get(name) ?? otherwise);
const canvas = document.querySelector('canvas');
if (canvas === null) throw new Error('the page has no canvas');
document.documentElement.style.fontSize = `${number('root', 16)}px`;

const { catalogue, prose, say } = openShipped();
const map = await createTheatreMap(canvas, {
  places: { say, sectors: catalogue.sectors, names: prose.names },
  theme: (asked.get('theme') ?? 'dark') as ThemeName,
  width: number('width', 946),
  height: number('height', 700),
  pixelRatio: number('ratio', 1),
});
const [hovers, clicks]: [MapTest['hovers'], MapTest['clicks']] = [[], []];
map.onHover((ref) => hovers.push(ref));
map.onSelect((ref, at) => clicks.push([ref, at]));
map.setReducedMotion(asked.get('still') !== 'no');
map.setModel(model);
window.mapTest = { map, model, hovers, clicks };
