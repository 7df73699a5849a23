import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given, numbers } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const comes = async (employee: string, version = 1) => ({
  answer: 'comes',
  personId: await s.id('employee', employee),
  competence: 'Känner till skolgången.',
  mayDecide: false,
  version,
});
const other = async (contact = 'sofia-provstrom') => ({
  answer: 'sends_other',
  attendee: 'Vikarien',
  personId: await s.id('employee', contact),
  competence: 'Vet hur man gör.',
  mayDecide: true,
  version: 1,
});
const bupOf = async (path: string, as: string) =>
  (await (await s.employee(as)).get(path)).body.parties.find(
    (p: { unitKind: string }) => p.unitKind === 'child_psychiatry',
  );

describe('a unit answers its call', () => {
  it('with who comes, that one’s competence and mandate; then that person sees the plan', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const sofia = await s.employee('sofia-provstrom');
    expect((await sofia.get(plan.path)).status).toBe(404);
    const petra = await s.employee('petra-testgren');
    expect((await petra.post(`${plan.path}/answer`, await comes('sofia-provstrom'))).status).toBe(200);
    const { messages } = (await (await s.employee('anna-provberg')).get(plan.path)).body;
    expect(messages).toContainEqual(expect.objectContaining({ kind: 'answer_changed', toKind: 'employee' }));
    expect(await bupOf(plan.path, 'sofia-provstrom')).toMatchObject({
      answer: 'comes',
      attendee: 'Sofia Provström',
      competence: 'Känner till skolgången.',
      mayDecide: false,
      members: [{ given: 'Sofia', coordinator: false }],
    });
  });

  it('with which of the proposed times fit the unit', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const petra = await s.employee('petra-testgren');
    const body = { ...(await comes('sofia-provstrom')), times: [{ meetingId: plan.meetingId, fits: false }] };
    expect((await petra.post(`${plan.path}/answer`, body)).status).toBe(200);
    const [meeting] = (await (await s.employee('anna-provberg')).get(plan.path)).body.meetings;
    expect(meeting.fits).toEqual([
      { whoKind: 'unit', whoId: await s.id('unit', 'falun-bup'), name: null, fits: false },
    ]);
  });

  it('not at all with a time that is not proposed any more: then nothing is changed', async () => {
    const plan = await given(s).plan({ state: 'called' });
    await (await s.employee('anna-provberg')).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    const petra = await s.employee('petra-testgren');
    const body = { ...(await comes('sofia-provstrom')), times: [{ meetingId: plan.meetingId, fits: true }] };
    expect((await petra.post(`${plan.path}/answer`, body)).status).toBe(409);
    expect(await bupOf(plan.path, 'anna-provberg')).toMatchObject({ answer: 'pending', members: [] });
  });

  it('that somebody else comes: then one at the unit is on the plan, and writes its part', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const petra = await s.employee('petra-testgren');
    const { personId: _, ...nobody } = await other();
    expect((await petra.post(`${plan.path}/answer`, nobody)).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await petra.post(`${plan.path}/answer`, await other())).status).toBe(200);
    expect((await petra.get(plan.path)).status).toBe(404);
    expect(await bupOf(plan.path, 'sofia-provstrom')).toMatchObject({
      attendee: 'Vikarien',
      members: [{ given: 'Sofia' }],
    });
    await given(s).writePart(plan, await s.employee('sofia-provstrom'));
  });

  it('and may change its mind until the plan is published', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const magnus = await s.employee('magnus-pahittsson');
    expect((await magnus.post(`${plan.path}/answer`, await other())).status).toBe(200);

    const cannot = { answer: 'cannot', reason: 'Alla är på utbildning.', version: 2 };
    expect((await magnus.post(`${plan.path}/answer`, cannot)).status).toBe(200);
    expect(await bupOf(plan.path, 'magnus-pahittsson')).toMatchObject({
      answer: 'cannot',
      reason: 'Alla är på utbildning.',
      attendee: null,
      mayDecide: null,
    });

    const published = await given(s).plan({ state: 'active' });
    const late = await (await s.employee('magnus-pahittsson')).post(`${published.path}/answer`, { ...cannot });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('not without a reason, not twice from the same page, and not with someone who works elsewhere', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const magnus = await s.employee('magnus-pahittsson');
    const answer = (body: object) => magnus.post(`${plan.path}/answer`, body);
    expect((await answer({ answer: 'cannot', reason: ' ', version: 1 })).body.errors).toEqual([
      { path: 'reason', message: 'Skriv varför ni inte kan komma.' },
    ]);
    for (const code of ['jonas-testman', 'ulla-slutprov'])
      expect(await answer(await comes(code)), code).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'personId', message: 'Personen har inget uppdrag på enheten i dag.' }] },
      });
    expect((await answer(await other())).status).toBe(200);
    expect((await answer(await other())).body.code).toBe('stale');
  });

  it('for nobody else: a unit that is not called finds nothing', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const sara = await s.employee('sara-provsten');
    expect((await sara.post(`${plan.path}/answer`, await other())).status).toBe(404);
  });
});

describe('a unit says who there is on the plan', () => {
  it('and takes that person off again, who then sees nothing', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const david = await s.employee('david-exempelqvist');
    expect((await sofia.post(`${plan.path}/members`, { personId: david.personId })).status).toBe(200);
    expect((await david.get(plan.path)).status).toBe(200);
    expect((await sofia.delete(`${plan.path}/members/${david.personId}`)).status).toBe(200);
    expect((await david.get(plan.path)).status).toBe(404);
    const child = await david.sql((tx) =>
      tx.selectFrom('children.child').select('id').where('id', '=', plan.childId).execute(),
    );
    expect(child).toEqual([]);

    expect((await sofia.post(`${plan.path}/members`, { personId: david.personId })).status).toBe(200);
    expect((await david.get(plan.path)).status).toBe(200);
  });

  it('and who has left stays out when consent is given anew', async () => {
    const plan = await given(s).plan({ state: 'mapping', child: numbers.viggo });
    const sofia = await s.employee('sofia-provstrom');
    const david = await s.employee('david-exempelqvist');
    await sofia.post(`${plan.path}/members`, { personId: david.personId });
    await sofia.delete(`${plan.path}/members/${david.personId}`);
    await given(s).withdrawConsent('falun-bup', numbers.viggo);
    await given(s).consent('falun-bup', numbers.viggo);
    const sees = (code: typeof david) =>
      code.sql((tx) => tx.selectFrom('children.child').select('id').where('id', '=', plan.childId).execute());
    expect(await sees(sofia)).toHaveLength(1);
    expect(await sees(david)).toEqual([]);
  });

  it('but only people who work there today, and never so that the plan loses its coordinator', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const anna = await s.employee('anna-provberg');
    const name = async (code: string) =>
      (await anna.post(`${plan.path}/members`, { personId: await s.id('employee', code) })).status;
    expect(await name('ulla-slutprov')).toBe(400);
    expect(await name('sofia-provstrom')).toBe(400);
    expect(await name('erik-testlund')).toBe(200);
    expect(await anna.delete(`${plan.path}/members/${anna.personId}`)).toMatchObject({
      status: 409,
      body: { detail: 'Samordnaren kan inte tas bort. Lämna först över samordningen till någon annan.' },
    });
    const sofia = await s.id('employee', 'sofia-provstrom');
    expect((await anna.delete(`${plan.path}/members/${sofia}`)).status).toBe(404);
  });
});
