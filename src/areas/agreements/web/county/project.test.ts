import { describe, expect, it } from 'vitest';
import { drawingOf } from './project.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('a map', () => {
  const { width, height, shapes } = drawingOf(
    [
      { code: 'sw', rings: [square(14, 60, 1)] },
      { code: 'ne', rings: [square(15, 61, 1), square(15.9, 61.9, 0.01)] },
    ],
    600,
  );

  it('has north up and west to the left', () => {
    const [sw, ne] = shapes;
    expect((sw?.at[0] ?? 0) < (ne?.at[0] ?? 0)).toBe(true);
    expect((sw?.at[1] ?? 0) > (ne?.at[1] ?? 0)).toBe(true);
  });

  it('is about twice as high as wide for two degrees each way at 61 degrees north', () => {
    expect(width).toBe(600);
    expect(height / width).toBeCloseTo(1 / Math.cos((61 * Math.PI) / 180), 2);
  });

  it('puts the name in the middle of the largest ring', () => {
    expect(shapes[0]?.at[0]).toBeCloseTo(150, 0);
    expect(shapes[1]?.at[0]).toBeCloseTo(450, 0);
  });

  it('is empty, not broken, without places', () => {
    expect(drawingOf([], 600).shapes).toEqual([]);
  });
});
