import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type Mailroom, mailroom } from '../../plans/testing-mail.ts';
import { forumOf } from '../testing.ts';
import { done, given } from '../testing-given.ts';
import { sendForumMail } from './messages.ts';

let s: Samsyn;
let post: Mailroom;
beforeAll(async () => {
  s = await samsyn();
  post = await mailroom(s);
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(async () => {
  await post.close();
  await s.close();
});

/** Sends what is queued as the worker would, each once. */
async function deliver() {
  const { rows } = await s.database.owner.query<{ data: object }>(
    `with taken as (delete from pgboss.job where name = 'forums.mail' and state = 'created' returning data, created_on)
     select data from taken order by created_on`,
  );
  for (const { data } of rows) await sendForumMail(post.parts).handler(data);
  return post.caught();
}
const asa = () => s.employee('asa-exempelros');

it('a call reaches those who sit there, with a time for the calendar and nothing else', async () => {
  await given(s).meeting(await asa(), await given(s).team());
  const mails = await deliver();
  expect(mails.map(({ to }) => to[0]?.split('@')[0])).toEqual([
    'anna.provberg',
    'birgit.exempelblom',
    'jonas.testman',
    'nils.provgard',
    'oskar.provfors',
    'yasmin.testdal',
  ]);
  expect(mails[0]?.text).toBe(
    'Hej!\n\nDitt forum har fått en mötestid. Logga in för att läsa mer:\nhttps://samsyn.example/min-dag\n\nMejlet säger inte vem eller vad det gäller, eftersom mejl kan läsas av andra. Det går inte att svara på det.',
  );
  const ics = mails[0]?.calendars[0]?.ics ?? '';
  expect(mails[0]?.calendars[0]?.method).toBe('REQUEST');
  expect(ics).toContain('SUMMARY:Möte i Samsyn');
  expect(ics).not.toMatch(/barnhälsogrupp|Stora salen|Förra mötet/i);
});

it('a meeting that is cancelled leaves the calendars', async () => {
  const { path } = await given(s).meeting(await asa(), await given(s).team());
  await deliver();
  done(await (await asa()).post(`${path}/cancel`, { reason: 'Sjukdom.', version: 1 }));
  const mails = await deliver();
  expect(mails).toHaveLength(6);
  expect(mails[0]?.calendars[0]?.method).toBe('CANCEL');
});

it('a unit where nobody works is shown to who calls, and is not silent', async () => {
  const karin = await s.employee('karin-pahittstrom');
  const forum = await forumOf(s, 'styrgrupp-falun');
  await s.database.owner.query(
    `insert into forums.party (county_id, forum_id, name, unit_id, why)
     select '20', $1, 'Logopeden', u.id, 'Prov' from directory.unit u where u.code = 'malung-salen-logoped'`,
    [forum],
  );
  const { path } = await given(s).meeting(karin, forum);
  await deliver();
  expect(done(await (await s.employee('karin-pahittstrom')).get(path)).body.failed).toMatchObject([
    { unit: expect.stringContaining('ogoped'), failure: 'no_recipient' },
  ]);
  expect(done(await (await s.employee('sofia-provstrom')).get(path)).body.failed).toEqual([]);
});

it('a decision is told to each unit, a question to those who convene above, and its answer to those who asked', async () => {
  const forum = await forumOf(s, 'styrgrupp-falun');
  const karin = () => s.employee('karin-pahittstrom');
  const team = await given(s).team();
  const anna = await s.employee('anna-provberg');
  const { id } = done(await anna.post(`/api/forums/${team}/questions`, { text: 'Hur gör vi?', sure: false })).body;
  expect((await deliver()).map(({ to, subject }) => [to[0]?.split('@')[0], subject])).toEqual([
    ['karin.pahittstrom', 'Ditt forum har fått en fråga i Samsyn'],
  ]);
  done(await (await karin()).post(`/api/forums/${forum}/questions/${id}/answer`, { answer: 'Så här.', version: 1 }));
  expect((await deliver()).map(({ to }) => to[0]?.split('@')[0])).toEqual(['anna.provberg', 'asa.exempelros']);

  const { path, parties } = await given(s).meeting(await karin(), forum);
  await deliver();
  const by = await given(s).held(karin, path, parties);
  const body = {
    text: 'Prov',
    dueOn: '2027-01-31',
    unitIds: [await s.id('unit', 'falun-bup'), await s.id('unit', 'falun-skola')],
  };
  done(await by.post(`${path}/decisions`, body));
  expect((await deliver()).map(({ to, subject }) => [to[0]?.split('@')[0], subject])).toEqual([
    ['helena.provdahl', 'Ett beslut väntar på din enhet i Samsyn'],
    ['petra.testgren', 'Ett beslut väntar på din enhet i Samsyn'],
  ]);
});
