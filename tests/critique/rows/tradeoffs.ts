/** The row on stated trade-offs: how many of the gains and prices that the texts of choices state are in the model. */

import { holds, measureRows, told } from '../tradeoffs/measure.ts';
import type { Row } from '../tradeoffs/stated.ts';
import { ROWS } from '../tradeoffs/table.ts';
import { counted, exactly, type Court, type CritiqueRow, type Finding } from '../row.ts';

/** Played by this thread alone: it reads incidents and causes, which the games of workers do not carry. */
function measure({ word, scale }: Court): Promise<readonly Finding[]> {
  const effects = measureRows(ROWS, { word: `${word}-tradeoffs`, scale });
  const measured = ROWS.flatMap((row, index) => {
    const effect = effects[index];
    return effect === undefined ? [] : [{ row, line: told(row, effect), isHeld: holds(row, effect) }];
  });
  const finding = (side: Row['side'], name: string): Finding => {
    const all = measured.filter(({ row }) => row.side === side);
    const held = all.filter(({ isHeld }) => isHeld);
    const misses = all.filter(({ isHeld }) => !isHeld).map(({ line }) => line);
    return counted(`${name} of ${all.length} that hold`, held.length, exactly(all.length), misses);
  };
  return Promise.resolve([finding('gives', 'stated gains'), finding('costs', 'stated prices')]);
}

/** Whether the texts tell of the model. */
export const tradeoffs: CritiqueRow = {
  id: 'tradeoffs',
  what: 'every gain and every price that the text of a choice states: does its figure move as the words say',
  measure,
};
