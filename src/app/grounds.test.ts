import { afterAll, expect, it } from 'vitest';
import { purposeWords } from '../areas/access-log/index.ts';
import { createPdfRenderer } from '../platform/documents/renderer.ts';
import { routes } from './routes.ts';

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

it('the log says what it was for, whatever ground let somebody at work in to a child', () => {
  const aboutChild = routes(renderer).filter(({ audit }) => audit.subject === 'child');
  const grounds = new Set(aboutChild.flatMap(({ permission }) => permission.rules.map(({ name }) => name)));
  const family = /^(is the child|is a guardian|gave the consent)/;
  expect([...grounds].filter((ground) => !family.test(ground) && !purposeWords[ground])).toEqual([
    'works under an assignment with children',
    'works under an assignment',
  ]);
  expect(Object.keys(purposeWords).filter((ground) => !grounds.has(ground))).toEqual([]);
});
