import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../testing.ts';
import { done, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const lovisa = () => s.employee('lovisa-fiktivlund');
const karin = () => s.employee('karin-pahittstrom');
const asa = () => s.employee('asa-exempelros');

/** The chief network has met, and decided for social services in Falun and Borlänge. */
async function decided(text = 'Alla har en rutin för frånvaro.') {
  const forum = await forumOf(s, 'lanschefsnatverket');
  const { path, parties } = await given(s).meeting(await lovisa(), forum);
  const by = await given(s).held(lovisa, path, parties);
  const units = ['falun-socialtjanst-barn-unga', 'borlange-socialtjanst-barn-unga'];
  const body = {
    text,
    dueOn: '2027-01-31',
    unitIds: await Promise.all(units.map((unit) => s.id('unit', unit))),
  };
  const { id } = done(await by.post(`${path}/decisions`, body)).body;
  return { id: id as string, forum, path };
}
const find = async (query: string, id: string) =>
  done(await (await s.employee('sofia-provstrom')).get(`/api/forum-decisions?${query}`)).body.decisions.find(
    (d: { id: string }) => d.id === id,
  );

describe('a decision', () => {
  it('reaches every unit it names, is carried out or answered back, and the forum sees it', async () => {
    const { id, forum } = await decided();
    expect((await find(`forum=${forum}&open=yes`, id)).units).toMatchObject([
      { name: expect.stringContaining('Borlänge'), state: 'sent' },
      { name: expect.stringContaining('Falu'), state: 'sent' },
    ]);
    const report = `/api/forum-decisions/${id}/report`;
    const how = 'Vi går igenom frånvaron varje måndag.';
    done(await (await karin()).post(report, { state: 'received', how, word: '', version: 1 }));
    expect(done(await (await karin()).get('/api/forum-decisions?whose=unit&open=yes')).body.decisions).toMatchObject([
      { id, mayReport: true },
    ]);
    done(await (await karin()).post(report, { state: 'done', how: '', word: 'Klart i alla grupper.', version: 2 }));
    expect(done(await (await karin()).get('/api/forum-decisions?whose=unit&open=yes')).body.decisions).toEqual([]);
    expect((await find('open=yes', id)).units).toMatchObject([
      { state: 'sent' },
      { state: 'done', how, word: 'Klart i alla grupper.' },
    ]);

    const borlange = await s.employee('ahmed-testberg');
    expect(await borlange.post(report, { state: 'cannot', how: '', word: ' ', version: 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'word' }] },
    });
    done(await borlange.post(report, { state: 'cannot', how: '', word: 'Vi saknar systemet.', version: 1 }));
    expect(await find('open=yes', id)).toBeUndefined();
    expect((await find('', id)).units).toMatchObject([
      { state: 'cannot', word: 'Vi saknar systemet.' },
      { state: 'done' },
    ]);
  });

  it('is reported by the unit itself and nobody else, also past every route', async () => {
    const { id } = await decided();
    const report = { state: 'received', how: 'Så här.', word: '', version: 1 };
    expect((await (await s.employee('erik-testlund')).post(`/api/forum-decisions/${id}/report`, report)).status).toBe(
      403,
    );
    expect(
      (await (await s.employee('magnus-pahittsson')).post(`/api/forum-decisions/${id}/report`, report)).status,
    ).toBe(403);
    const changed = await (await s.employee('magnus-pahittsson')).sql((tx) =>
      tx.updateTable('forums.decisionUnit').set({ how: 'x' }).where('decisionId', '=', id).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    done(await (await karin()).post(`/api/forum-decisions/${id}/report`, report));
    expect((await (await karin()).post(`/api/forum-decisions/${id}/report`, report)).body.code).toBe('stale');
  });

  it('is not taken before the meeting, nor due before it, nor for a unit that does not exist', async () => {
    const forum = await forumOf(s, 'lanschefsnatverket');
    const { path, parties } = await given(s).meeting(await lovisa(), forum);
    const body = { text: 'Prov', dueOn: '2027-01-31', unitIds: [await s.id('unit', 'falun-bup')] };
    expect((await (await lovisa()).post(`${path}/decisions`, body)).status).toBe(409);
    const by = await given(s).held(lovisa, path, parties);
    for (const [wrong, field] of [
      [{ dueOn: '2026-11-30' }, 'dueOn'],
      [{ unitIds: ['3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e'] }, 'unitIds'],
      [{ unitIds: [] }, 'unitIds'],
      [{ text: 'Om 20120314-2383' }, 'text'],
    ] as const)
      expect(await by.post(`${path}/decisions`, { ...body, ...wrong })).toMatchObject({
        status: 400,
        body: { errors: [{ path: field }] },
      });
  });
});

describe('a question', () => {
  it('goes up, is passed on, taken up, answered, and comes back to those who asked', async () => {
    const [team, above, top] = await Promise.all(
      ['barnhalsogrupp-falun', 'styrgrupp-falun', 'lanschefsnatverket'].map((code) => forumOf(s, code)),
    );
    const anna = await s.employee('anna-provberg');
    const text = 'Får vi dela frånvaro med vårdcentralen?';
    const { id } = done(await anna.post(`/api/forums/${team}/questions`, { text, sure: false })).body;
    const open = async (forum: string | undefined) =>
      done(await anna.get(`/api/forum-questions?open=yes&forum=${forum}`)).body.questions.find(
        (q: { id: string }) => q.id === id,
      );
    expect(await open(above)).toMatchObject({ from: { id: team }, at: { id: above }, agenda: null });

    const why = 'Gäller hela länet.';
    expect((await (await asa()).post(`/api/forums/${above}/questions/${id}/pass-up`, { why, version: 1 })).status).toBe(
      403,
    );
    done(await (await karin()).post(`/api/forums/${above}/questions/${id}/pass-up`, { why, version: 1 }));
    expect(await open(top)).toMatchObject({ at: { id: top }, steps: [{ why: '' }, { why }] });
    expect(
      (await (await karin()).post(`/api/forums/${above}/questions/${id}/answer`, { answer: 'Ja.', version: 2 })).status,
    ).toBe(409);

    const { id: meetingId, path } = await given(s).meeting(await lovisa(), top ?? '');
    done(await (await lovisa()).post(`${path}/questions`, { questionId: id }));
    expect((await (await lovisa()).post(`${path}/questions`, { questionId: id })).status).toBe(409);
    expect(await open(team)).toMatchObject({ agenda: { meetingId } });
    expect(done(await anna.get(path)).body.agenda.at(-1)).toMatchObject({ text, question: { id, answered: false } });

    done(
      await (await lovisa()).post(`/api/forums/${top}/questions/${id}/answer`, {
        answer: 'Ja, med samtycke.',
        version: 2,
      }),
    );
    expect(await open(team)).toBeUndefined();
    const back = done(await anna.get(`/api/forum-questions?forum=${team}`)).body.questions[0];
    expect(back).toMatchObject({ answer: 'Ja, med samtycke.', mayNote: true, receivedAt: null });
    done(await anna.post(`/api/forums/${team}/questions/${id}/noted`, { version: 3 }));
    expect((await anna.post(`/api/forums/${team}/questions/${id}/noted`, { version: 4 })).status).toBe(409);
  });

  it('that looks as if it names somebody is warned of once, and with a personnummer never kept', async () => {
    const team = await given(s).team();
    const anna = await s.employee('anna-provberg');
    const ask = (text: string, sure: boolean) => anna.post(`/api/forums/${team}/questions`, { text, sure });
    expect(await ask('Vad gör vi för Alva Exempelsson?', false)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'sure' }] },
    });
    expect((await ask('Vad gör vi med Alvik Projekt?', true)).status).toBe(200);
    expect((await ask('Vad gör vi för 20120314-2383?', true)).status).toBe(400);
  });

  it('cannot be asked where nothing lies above, nor by one who does not sit there', async () => {
    const top = await forumOf(s, 'lanschefsnatverket');
    const body = { text: 'Vem svarar?', sure: false };
    expect((await (await lovisa()).post(`/api/forums/${top}/questions`, body)).status).toBe(409);
    const erik = await s.employee('erik-testlund');
    expect((await erik.post(`/api/forums/${await given(s).team()}/questions`, body)).status).toBe(403);
  });

  it('is not answered from below, nor passed sideways, also past every route', async () => {
    const team = await given(s).team();
    const anna = await s.employee('anna-provberg');
    const { id } = done(await anna.post(`/api/forums/${team}/questions`, { text: 'Hur gör andra?', sure: false })).body;
    const changed = await anna.sql((tx) =>
      tx
        .updateTable('forums.question')
        .set({ answer: 'x', answeredAt: testMorning })
        .where('id', '=', id)
        .executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    const sideways = (await karin()).sql(async (tx) => {
      const trio = await tx
        .selectFrom('forums.forum')
        .select('id')
        .where('code', '=', 'trio')
        .executeTakeFirstOrThrow();
      return tx.updateTable('forums.question').set({ atForumId: trio.id }).where('id', '=', id).executeTakeFirst();
    });
    await expect(sideways).rejects.toMatchObject({ code: 'SM004' });
  });
});
