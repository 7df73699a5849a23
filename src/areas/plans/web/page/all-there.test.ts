import { expect, it } from 'vitest';
import type { PlanView } from '../../domain/contract.ts';
import { allThere } from './PlanStepLine.tsx';

const draft = (units: number) =>
  ({ state: 'draft', parties: Array.from({ length: units }) as PlanView['parties'] }) as const;

it('advises a draft with no other unit to add one, instead of saying that all is there', () => {
  expect(allThere(draft(1), 'askFamily')).toBe('Lägg till minst en enhet till innan ni frågar familjen.');
  expect(allThere(draft(2), 'askFamily')).toContain('Allt är på plats.');
});
