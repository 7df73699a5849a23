import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OutlinesSeed, ringsOf } from '../../domain/seed-schema.ts';
import { apart, type Label } from './labels.ts';
import { drawingOf } from './project.ts';

const covered = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5,
      )
      .map((b) => `${a.key} and ${b.key}`),
  );

describe('names on the map', () => {
  const outlines = OutlinesSeed.parse(JSON.parse(readFileSync('data/dalarna/municipalities.geojson', 'utf8')));
  const names: { code: string; name: string }[] = JSON.parse(readFileSync('data/dalarna/municipalities.json', 'utf8'));
  const drawing = drawingOf(
    names.map(({ code }) => ({ code, rings: ringsOf(outlines, code) })),
    600,
  );
  const labels = (letter: number, height: number): Label[] =>
    drawing.shapes.map(({ code, at }) => {
      const { name = '' } = names.find((one) => one.code === code) ?? {};
      return { key: code, x: at[0], y: at[1], width: Math.max(name.length, 8) * letter, height };
    });

  it.each([
    ['wide', 9, 34],
    ['narrow', 12.5, 26],
  ])('do not cover each other in a %s window, and stay within it', (_, letter, height) => {
    const before = labels(letter, height);
    expect(covered(before).length).toBeGreaterThan(0);
    const after = apart(before, drawing.width, drawing.height);
    expect(covered(after)).toEqual([]);
    for (const { x, width } of after) expect(x - width / 2 >= 0 && x + width / 2 <= drawing.width).toBe(true);
  });

  it('stay where they are when there is room', () => {
    const far = [
      { key: 'a', x: 100, y: 100, width: 40, height: 20 },
      { key: 'b', x: 300, y: 100, width: 40, height: 20 },
    ];
    expect(apart(far, 600, 600)).toEqual(far);
  });

  it('are parted also when they stand on the same spot', () => {
    const same = ['a', 'b', 'c'].map((key) => ({ key, x: 300, y: 300, width: 80, height: 20 }));
    expect(covered(apart(same, 600, 600))).toEqual([]);
  });
});
