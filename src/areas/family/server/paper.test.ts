import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { readPdf, squashed } from '../../../platform/documents/testing.ts';
import { done } from '../../plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../../plans/testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

/** A plan in force, with two meetings ahead; the first of them is set. */
async function withMeetings(child: string): Promise<GivenPlan> {
  const plan = await given(s).plan({ state: 'active', child });
  const anna = await s.employee('anna-provberg');
  const propose = async (day: string, place: string) =>
    done(
      await anna.post(`${plan.path}/meetings`, {
        ...{ startsAt: `${day}T14:00:00.000Z`, endsAt: `${day}T15:00:00.000Z`, place, link: '' },
      }),
    ).body.id;
  const chosen = await propose('2027-01-14', 'Hittepåhuset');
  await propose('2027-01-21', 'Ett annat hus');
  done(await anna.post(`${plan.path}/meetings/${chosen}/choose`));
  return plan;
}

const textOf = async (reader: Person, path: string): Promise<string> =>
  squashed((await readPdf({ bytes: done(await reader.get(path)).body })).pages.join(' '));

it('says when and where the next meeting is that has been set', async () => {
  const plan = await withMeetings(numbers.alva);
  const johan = await s.guardian(numbers.johan);
  for (const way of ['document.pdf', 'editions/1/document.pdf']) {
    const text = await textOf(johan, `/api/family/plans/${plan.id}/${way}`);
    expect(text).toContain(squashed('torsdag 14 januari 2027 klockan 15.00'));
    expect(text).toContain('Hittepåhuset');
    expect(text).not.toContain(squashed('Ett annat hus'));
  }
});

it('says when and not where under protection, also to one who is named', async () => {
  const plan = await withMeetings(numbers.tuva);
  const text = await textOf(await s.guardian(numbers.karin), `/api/family/plans/${plan.id}/document.pdf`);
  expect(text).toContain(squashed('torsdag 14 januari 2027 klockan 15.00'));
  expect(text).not.toContain('Hittepåhuset');
});
