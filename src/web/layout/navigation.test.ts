import { expect, it } from 'vitest';
import type { Me } from '../../areas/identity/domain/contract.ts';
import { isIn, placesFor } from './navigation.ts';

const routes = Object.fromEntries(
  ['/min-dag', '/planer', '/orosanmalningar', '/forum', '/overenskommelser', '/laget', '/vart', '/enhet', '/logg'].map(
    (to) => [to, {}],
  ),
);
const manager = { entrances: ['my_day', 'plans', 'children', 'unit', 'log_review'] } as unknown as Me;

it('has the seven places of the work, and after them what is about the own unit', () => {
  const places = placesFor(manager, routes);
  expect(places.filter(({ apart }) => !apart)).toHaveLength(7);
  expect(places.filter(({ apart }) => apart).map(({ to }) => to)).toEqual(['/enhet', '/logg']);
  expect(placesFor({ entrances: [] } as unknown as Me, routes).map(({ to }) => to)).not.toContain('/logg');
});

it('marks the place that a page belongs to', () => {
  const here = (pathname: string) => placesFor(manager, routes).filter((place) => isIn(place, pathname));
  expect(here('/barn/nytt').map(({ to }) => to)).toEqual(['/planer']);
  expect(here('/planer').map(({ to }) => to)).toEqual(['/planer']);
  expect(here('/planerat')).toEqual([]);
});
