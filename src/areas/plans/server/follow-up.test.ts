import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { readPdf } from '../../../platform/documents/testing.ts';
import { closing, later } from '../testing-follow-up.ts';
import { given, numbers, stateOf } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const withVersion = async (id: string, body: object) => ({ ...body, version: await later(s).version(id) });

describe('a plan that is followed up', () => {
  it('goes on to a new day, that lies ahead', async () => {
    const plan = await later(s).followUp();
    const to = async (nextFollowUp: string) =>
      (await anna()).post(`${plan.path}/continue`, await withVersion(plan.id, { nextFollowUp }));
    for (const day of ['2026-12-07', '2026-12-06']) {
      expect(await to(day)).toMatchObject({ status: 400, body: { errors: [{ path: 'nextFollowUp' }] } });
    }
    expect((await to('2027-05-03')).status).toBe(200);
    expect((await (await anna()).get(plan.path)).body).toMatchObject({
      state: 'active',
      content: { nextFollowUp: '2027-05-03' },
      deadlines: expect.arrayContaining([
        expect.objectContaining({ what: 'follow_up_again', day: '2027-06-07', source: 'Vanlig praxis' }),
        expect.objectContaining({ what: 'follow_up_decided', day: '2027-05-03', met: false }),
      ]),
    });
    // The nearest day in the list is the one that the plan itself has set.
    const { plans } = (await (await anna()).get('/api/plans')).body;
    expect(plans).toMatchObject([{ due: { what: 'follow_up_decided', day: '2027-05-03' } }]);
    // The paper that somebody puts up on the kitchen door tells the same day, the family's own copy too.
    const maria = await s.guardian(numbers.maria);
    for (const paper of [
      await (await anna()).get(`${plan.path}/document.pdf`),
      await maria.get(`/api/family/plans/${plan.id}/document.pdf`),
      await maria.get(`/api/family/plans/${plan.id}/editions/1/document.pdf`),
    ]) {
      const text = (await readPdf({ bytes: paper.body })).pages.join(' ');
      expect(text).toContain('3 maj 2027');
      expect(text).not.toContain('1 februari 2027');
    }
  });

  it('is changed into a new version, and what was published stays until then', async () => {
    const plan = await later(s).followUp();
    await later(s).lead(plan, 'revise');
    const person = await anna();
    expect((await person.get(plan.path)).body).toMatchObject({ state: 'meeting', editions: [{ number: 1 }] });
    const { content } = (await person.get(plan.path)).body;
    await person.put(`${plan.path}/content`, {
      longTermGoal: 'Jag vill orka hela dagen, varje dag.',
      overallOrganisationId: content.overallOrganisationId,
      othersNone: false,
      risks: content.risks,
      ifWorse: content.ifWorse,
      ifWorseCall: content.ifWorseCall,
      childView: content.childView,
      nextFollowUp: content.nextFollowUp,
      version: content.version,
    });
    await later(s).lead(plan, 'publish');
    const { body } = await person.get(`${plan.path}/editions/1/compare/2`);
    expect(body.fields.map((f: { field: string }) => f.field)).toEqual(['longTermGoal']);
  });
});

describe('closing', () => {
  it('says why, what happens now and whom to turn to; and can be opened again', async () => {
    const plan = await later(s).followUp();
    const person = await anna();
    const missing = await person.post(`${plan.path}/close`, await withVersion(plan.id, { ...closing, turnTo: ' ' }));
    expect(missing).toMatchObject({ status: 400, body: { errors: [{ path: 'turnTo' }] } });
    expect((await person.post(`${plan.path}/close`, await withVersion(plan.id, closing))).status).toBe(200);
    expect((await person.get(plan.path)).body).toMatchObject({
      state: 'closed',
      step: 'close',
      closure: closing,
      next: [{ command: 'reopen' }],
    });
    expect((await person.post(`${plan.path}/close`, await withVersion(plan.id, closing))).body.detail).toContain(
      'Härifrån kan man: öppna planen igen.',
    );
    await later(s).lead(plan, 'reopen');
    expect((await person.get(plan.path)).body).toMatchObject({ state: 'follow_up', closure: closing });
  });

  it.each([
    ['called', ['goals_reached']],
    ['active', ['goals_reached', 'no_longer_needed']],
  ] as const)(
    'of a plan that is %s is not because its goals are reached: that takes an evaluation',
    async (state, reasons) => {
      const plan = await given(s).plan({ state });
      const person = await anna();
      for (const reason of reasons) {
        const answer = await person.post(`${plan.path}/close`, await withVersion(plan.id, { ...closing, reason }));
        expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('barnet har flyttat') } });
      }
      const moved = await person.post(
        `${plan.path}/close`,
        await withVersion(plan.id, { ...closing, reason: 'moved' }),
      );
      expect(moved.status).toBe(200);
      expect(await stateOf(s, plan.id)).toBe('closed');
    },
  );

  it('frees the times that were planned', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const body = await withVersion(plan.id, { ...closing, reason: 'family_wishes' });
    expect((await (await anna()).post(`${plan.path}/close`, body)).status).toBe(200);
    expect((await (await anna()).get(plan.path)).body.meetings).toMatchObject([{ state: 'cancelled' }]);
  });

  it('takes no consent: a plan must be able to end without it', async () => {
    const plan = await later(s).active();
    for (const unit of ['falun-socialtjanst-barn-unga', 'falun-bup', 'falun-skola']) {
      await given(s).withdrawConsent(unit);
    }
    const body = await withVersion(plan.id, { ...closing, reason: 'family_wishes' });
    const evaluate = await (await anna()).post(`${plan.path}/start-evaluation`, await withVersion(plan.id, {}));
    expect(evaluate).toMatchObject({ status: 403, body: { detail: expect.stringContaining('nytt samtycke') } });
    expect((await (await anna()).post(`${plan.path}/close`, body)).status).toBe(200);
    expect(await stateOf(s, plan.id)).toBe('closed');
  });
});
