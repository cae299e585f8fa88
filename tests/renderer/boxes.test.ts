import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Boxes, meet } from '../../renderer/map/boxes.ts';

const side = integer({ min: 1, max: 160 });
const place = integer({ min: -3000, max: 3000 });
const box = record({ x: place, y: place, width: side, height: side });

describe('boxes on the map', () => {
  it('are found by their neighbourhood as if all had been looked at', () => {
    assert(
      property(array(box, { maxLength: 60 }), box, (filed, asked) => {
        const boxes = new Boxes();
        for (const one of filed) boxes.add(one);
        const met = filed.filter((one) => meet(one, asked));
        expect(boxes.hits(asked)).toBe(met.length);
        expect(boxes.isFree(asked)).toBe(met.length === 0);
      }),
    );
  });

  it('that only touch do not meet', () => {
    const boxes = new Boxes();
    boxes.add({ x: 0, y: 0, width: 48, height: 48 });
    expect(boxes.isFree({ x: 48, y: 0, width: 10, height: 10 })).toBe(true);
    expect(boxes.isFree({ x: 47, y: 47, width: 10, height: 10 })).toBe(false);
  });
});
