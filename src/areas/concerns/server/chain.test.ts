import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { act, decided, intakeOf, received, reportedChild, sent, started, wholeDraft } from '../testing.ts';

let s: Samsyn;
let asa: Person;
let lena: Person;
let anna: Person;
let karin: Person;
beforeAll(async () => {
  s = await samsyn();
  asa = await s.employee('asa-exempelros');
  lena = await s.employee('lena-exempelman');
  anna = await s.employee('anna-provberg');
  karin = await s.employee('karin-pahittstrom');
});
afterAll(() => s.close());

describe('a draft', () => {
  it('is kept with whatever is missing, and found again by its author alone', async () => {
    const id = await started(asa, { seen: '', children: [reportedChild({ number: '20160229-2380' })] });
    expect((await asa.get(`/api/concern-drafts/${id}`)).body.content.children[0].number).toBe('20160229-2380');
    expect((await asa.get('/api/concerns')).body.drafts.map((d: { id: string }) => d.id)).toContain(id);
    for (const other of ['per-testhed', 'lena-exempelman', 'viktor-poltest'])
      expect((await (await s.employee(other)).get(`/api/concern-drafts/${id}`)).status, other).toBe(404);
  });

  it('is not sent while something is missing: says what, and keeps it', async () => {
    const id = await started(asa, { seen: '', children: [reportedChild({ number: '20160229-2380' })] });
    const answer = await asa.post(`/api/concern-drafts/${id}/send`, { version: 1 });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((e: { path: string }) => e.path)).toEqual(['children.0.number', 'seen']);
    expect((await asa.get(`/api/concern-drafts/${id}`)).status).toBe(200);
  });

  it('that two windows write is not overwritten by the older one', async () => {
    const id = await started(asa);
    await asa.put(`/api/concern-drafts/${id}`, { content: wholeDraft({ seen: 'Nytt.' }), version: 1 });
    expect((await asa.put(`/api/concern-drafts/${id}`, { content: wholeDraft(), version: 1 })).status).toBe(409);
    expect((await asa.get(`/api/concern-drafts/${id}`)).body.content.seen).toBe('Nytt.');
  });

  it('with fifty thousand characters is refused in plain words, and what was there is kept', async () => {
    const id = await started(asa);
    const answer = await asa.put(`/api/concern-drafts/${id}`, {
      content: wholeDraft({ seen: 'ä'.repeat(50_000) }),
      version: 1,
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toMatch(/högst 20.000 tecken/);
    expect((await asa.get(`/api/concern-drafts/${id}`)).body.version).toBe(1);
  });
});

describe('a report', () => {
  it('is one for each child, in the receiver’s hands in the same moment, and the draft is gone', async () => {
    const draft = await started(asa, {
      children: [reportedChild(), reportedChild({ given: 'Syskon', number: '', bornOn: '2020-05-05' })],
    });
    const { body } = await asa.post(`/api/concern-drafts/${draft}/send`, { version: 1 });
    expect(body.reportIds).toHaveLength(2);
    expect((await asa.get(`/api/concern-drafts/${draft}`)).status).toBe(404);
    const view = (await asa.get(`/api/concerns/${body.reportIds[0]}`)).body;
    expect(view.content.child).toMatchObject({ number: '201602292383', bornOn: '2016-02-29', sex: 'girl' });
    expect(view.siblings).toHaveLength(1);
    const list = (await lena.get('/api/intakes')).body.intakes;
    expect(list.map((i: { initials: string }) => i.initials)).toEqual(expect.arrayContaining(['PB', 'SB']));
  });

  it('is read by the receiving unit’s intake; the manager knows that it lies there, colleagues and others nothing', async () => {
    const { intakeId, reportId } = await received(s);
    expect((await lena.get(`/api/intakes/${intakeId}`)).status).toBe(200);
    expect((await karin.get(`/api/intakes/${intakeId}`)).status).toBe(403);
    const seen = (await karin.get('/api/intakes')).body.intakes.find((i: { id: string }) => i.id === intakeId);
    expect(seen).toMatchObject({ initials: null, opens: false });
    for (const other of ['anna-provberg', 'mona-latsaslind', 'ahmed-testberg', 'asa-exempelros', 'birgitta-lansprov'])
      expect((await (await s.employee(other)).get(`/api/intakes/${intakeId}`)).status, other).toBe(404);
    expect((await (await s.employee('per-testhed')).get(`/api/concerns/${reportId}`)).status).toBe(404);
  });

  it('goes out as a file where nobody receives in Samsyn', async () => {
    const [id = ''] = await sent(asa, { municipality: '2034' });
    expect(await intakeOf(s, id)).toBe('');
    expect((await asa.get(`/api/concerns/${id}`)).body).toMatchObject({ outside: true, handedOverAt: null });
    await asa.post(`/api/concerns/${id}/handed-over`, {});
    expect((await asa.get(`/api/concerns/${id}`)).body.handedOverAt).not.toBeNull();
  });
});

describe('what is received', () => {
  it('is given to somebody, who then reads it and decides; the reporter is told by itself', async () => {
    const { intakeId, reportId } = await received(s);
    const annaId = anna.personId;
    expect((await act(lena, intakeId, 'put', 'handler', { handlerId: annaId })).status).toBe(200);
    expect((await anna.get(`/api/intakes/${intakeId}`)).status).toBe(200);
    expect((await asa.get(`/api/concerns/${reportId}`)).body.answer).toBeNull();
    expect((await decided(anna, intakeId, 'opened')).status).toBe(200);
    expect((await asa.get(`/api/concerns/${reportId}`)).body.answer).toMatchObject({ sentence: 'opened' });
  });

  it('is not decided before protection is judged', async () => {
    const { intakeId } = await received(s);
    const answer = await act(lena, intakeId, 'post', 'decision', {
      decision: 'opened',
      words: 'Skäl.',
      reference: '',
      telling: null,
      tellingWords: '',
    });
    expect(answer.status).toBe(409);
  });

  it('tells the second of two who decide at once what the first one did', async () => {
    const { intakeId } = await received(s);
    await act(lena, intakeId, 'post', 'protection', { needsProtection: true, words: 'Nej.' });
    await act(lena, intakeId, 'put', 'handler', { handlerId: anna.personId });
    const { version } = (await lena.get(`/api/intakes/${intakeId}`)).body;
    const body = { words: 'Skäl.', reference: '', telling: null, tellingWords: '', version };
    const both = await Promise.all([
      lena.post(`/api/intakes/${intakeId}/decision`, { decision: 'opened', ...body }),
      anna.post(`/api/intakes/${intakeId}/decision`, { decision: 'not_opened', ...body }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.detail).toMatch(/hann före: beslutet är fattat/);
  });

  it('is closed to a colleague who stands close to the child, by the reporter’s word, until a manager lifts it', async () => {
    const { intakeId } = await received(s, { close: [lena.personId] });
    expect((await lena.get(`/api/intakes/${intakeId}`)).status).toBe(404);
    expect((await lena.get('/api/intakes')).body.intakes.map((i: { id: string }) => i.id)).not.toContain(intakeId);
    const { rows } = await s.database.owner.query('select id from concerns.block where intake_id = $1', [intakeId]);
    const lifted = await karin.post(`/api/intakes/${intakeId}/blocks/${rows[0].id}/lift`, { reason: 'Fel person.' });
    expect(lifted.status).toBe(200);
    expect((await lena.get(`/api/intakes/${intakeId}`)).status).toBe(200);
  });

  it('shows what may be the same child, and is joined and parted by a person', async () => {
    const one = await received(s, { children: [reportedChild({ number: '20170707-2391' })] });
    const two = await received(s, { children: [reportedChild({ number: '20170707-2391', given: 'Annan' })] });
    const alike = (await lena.get(`/api/intakes/${two.intakeId}`)).body.alike;
    expect(alike).toEqual(expect.arrayContaining([expect.objectContaining({ id: one.intakeId, by: 'number' })]));
    await act(lena, two.intakeId, 'put', 'same-child', { sameAs: one.intakeId });
    expect((await lena.get(`/api/intakes/${one.intakeId}`)).body.sameChild).toHaveLength(1);
    await act(lena, two.intakeId, 'put', 'same-child', { sameAs: null });
    expect((await lena.get(`/api/intakes/${one.intakeId}`)).body.sameChild).toHaveLength(0);
  });

  it('keeps the reports about one child together whichever of them is joined or taken out', async () => {
    const child = { children: [reportedChild({ given: 'Fyra', family: 'Likadana', number: '' })] };
    const [one, two, three, four] = [
      await received(s, child),
      await received(s, child),
      await received(s, child),
      await received(s, child),
    ];
    const together = async (of: { intakeId: string }) =>
      (await lena.get(`/api/intakes/${of.intakeId}`)).body.sameChild.map(({ id }: { id: string }) => id).sort();
    const ids = (...some: { intakeId: string }[]) => some.map(({ intakeId }) => intakeId).sort();
    const say = (of: { intakeId: string }, as: { intakeId: string } | null) =>
      act(lena, of.intakeId, 'put', 'same-child', { sameAs: as?.intakeId ?? null });
    await say(two, one);
    await say(four, three);
    expect((await say(three, two)).status).toBe(200);
    expect(await together(four)).toEqual(ids(one, two, three));
    expect((await say(four, one)).status).toBe(409);
    expect((await say(one, null)).status).toBe(200);
    expect(await together(one)).toEqual([]);
    expect(await together(two)).toEqual(ids(three, four));
  });

  it('says that an inquiry about the same child is going on', async () => {
    const child = { children: [reportedChild({ number: '20140404-2390' })] };
    const before = await received(s, child);
    await decided(lena, before.intakeId, 'opened');
    const after = await received(s, child);
    const view = async () => (await lena.get(`/api/intakes/${after.intakeId}`)).body;
    expect((await view()).alike[0]).toMatchObject({ id: before.intakeId, by: 'number', underInquiry: true });
    await act(lena, after.intakeId, 'put', 'same-child', { sameAs: before.intakeId });
    expect((await view()).sameChild).toMatchObject([{ id: before.intakeId, underInquiry: true }]);
    await act(lena, before.intakeId, 'put', 'inquiry', { to: null, endedOn: '2026-11-23', words: '', reference: '' });
    expect((await view()).sameChild).toMatchObject([{ underInquiry: false }]);
  });
});

describe('the reporter', () => {
  it('who asks after the decision is told at once, when that was judged', async () => {
    const { intakeId, reportId } = await received(s, { asks: false });
    await decided(lena, intakeId, 'not_opened');
    expect((await asa.get(`/api/concerns/${reportId}`)).body.answer).toBeNull();
    await asa.post(`/api/concerns/${reportId}/ask`, {});
    expect((await asa.get(`/api/concerns/${reportId}`)).body.answer).toMatchObject({ sentence: 'not_opened' });
  });

  it.each([
    ['opened', 'suitable', 'opened'],
    ['not_opened', 'suitable', 'not_opened'],
    ['joined', 'suitable', 'under_way'],
    ['opened', 'unsuitable', 'unsuitable'],
  ])('of a report that was %s and is %s to tell, reads %s', async (decision, telling, sentence) => {
    const { intakeId, reportId } = await received(s);
    await decided(lena, intakeId, decision, telling);
    expect((await asa.get(`/api/concerns/${reportId}`)).body.answer.sentence).toBe(sentence);
  });
});

describe('two days later, what is received', () => {
  it('is forwarded by one action, and the clock goes on from the first arrival', async () => {
    const { intakeId, reportId } = await received(s);
    s.clock.moveTo('2026-11-25T08:00:00Z');
    const there = await s.employee('lena-exempelman');
    const { arrivedAt } = (await there.get(`/api/intakes/${intakeId}`)).body;
    const unitId = await s.id('unit', 'borlange-socialtjanst-barn-unga');
    expect((await act(there, intakeId, 'post', 'forward', { unitId, words: 'Bor i Borlänge.' })).status).toBe(200);
    const ahmed = await s.employee('ahmed-testberg');
    const next = await intakeOf(s, reportId);
    expect((await ahmed.get(`/api/intakes/${next}`)).body).toMatchObject({
      arrivedAt,
      decisionBy: { day: '2026-12-07' },
    });
    expect((await (await s.employee('asa-exempelros')).get(`/api/concerns/${reportId}`)).body).toMatchObject({
      answer: null,
    });
  });
});
