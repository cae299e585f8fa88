/** A month as it might be, for pictures of the map and tests on its pixels. */

import type { MapModel } from '../../../renderer/map/types.ts';

const GUARDED = ['npp-rivne', 'npp-khmelnytskyi', 'hpp-kremenchuk', 'rail-fastiv', 'rail-znamianka', 'hpp-dnipro'];
const DAMAGED: Readonly<Record<string, number>> = { 'grid-dnipro': 0.3, 'hpp-dnipro': 0.82, 'grid-kharkiv': 0.55 };
const SITES =
  'city-kyiv city-kharkiv city-odesa city-dnipro city-lviv city-zaporizhzhia city-mykolaiv city-kherson city-sumy city-chernihiv city-kramatorsk city-kryvyi-rih city-vinnytsia city-donetsk city-luhansk city-mariupol city-simferopol npp-rivne npp-khmelnytskyi npp-south-ukraine npp-zaporizhzhia npp-chornobyl hpp-kyiv hpp-kaniv hpp-kremenchuk hpp-kamianske hpp-dnipro hpp-kakhovka hpp-dnister tpp-burshtyn tpp-ladyzhyn tpp-trypillia grid-kyiv-west grid-lviv grid-vinnytsia grid-sumy grid-kharkiv grid-dnipro grid-odesa grid-mykolaiv rail-lviv rail-kovel rail-sarny rail-korosten rail-fastiv rail-koziatyn rail-zhmerynka rail-znamianka rail-poltava rail-synelnykove rail-lozova rail-podilsk rail-chop port-odesa port-pivdennyi port-chornomorsk port-izmail port-reni oil-kremenchuk oil-brody gas-stryi hq-kyiv hub-rzeszow hub-chelm hub-constanta hub-suceava hub-galati hub-kosice hub-chisinau port-varna strait-bosphorus bridge-kerch';

const TROOPS: Readonly<Record<string, readonly [troops: number, cover: number]>> = {
  kharkiv: [640, 0.35],
  'donetsk-luhansk': [0, 0.1],
  zaporizhzhia: [720, 0.4],
  'kherson-crimea': [310, 0.15],
  dnipro: [1480, 0.55],
  'north-border': [860, 0.3],
  capital: [2140, 0.8],
  centre: [1220, 0.45],
  'south-coast': [1480, 0.6],
  west: [1960, 0.7],
};

export const model: MapModel = {
  sectors: Object.entries(TROOPS).map(([id, [troops, cover]]) => ({ id, troops, cover })),
  sites: SITES.split(' ').map((id) => ({ id, health: DAMAGED[id] ?? 1, guarded: GUARDED.includes(id) })),
  dark: [
    { oblast: 'UA-12', share: 0.7 },
    { oblast: 'UA-23', share: 0.35 },
  ],
  pins: [
    { number: 1, ref: { kind: 'sector', id: 'kherson-crimea' }, state: 'settled', label: 'Mortars across the line' },
    { number: 2, ref: { kind: 'site', id: 'grid-dnipro' }, state: 'settled', label: 'Grid node hit' },
    { number: 3, ref: { kind: 'site', id: 'city-kyiv' }, state: 'settled', label: 'Airlift renewed' },
    { number: 4, ref: { kind: 'sector', id: 'south-coast' }, state: 'settled', label: 'Mine-clearing accident' },
    { number: 5, ref: { kind: 'sector', id: 'black-sea' }, state: 'settled', label: 'Drifting mine' },
    { number: 6, ref: { kind: 'site', id: 'hub-rzeszow' }, state: 'coming', label: 'Hub clears its backlog' },
    { number: 7, ref: { kind: 'site', id: 'hpp-dnipro' }, state: 'open', label: '14 drones' },
    { number: 8, ref: { kind: 'sector', id: 'kherson-crimea' }, state: 'settled', label: 'Shots at a patrol' },
    { number: 9, ref: { kind: 'sector', id: 'kherson-crimea' }, state: 'coming', label: 'Prisoners exchanged' },
  ],
};
