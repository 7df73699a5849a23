import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { startWorker } from '../../../platform/jobs/jobs.ts';
import type { CaughtMail } from '../../../platform/mail/catcher.ts';
import { mailFailureCodes } from '../../../platform/mail/failures.ts';
import { messageFailureWords } from '../domain/messages.ts';
import { type GivenPlan, given, numbers } from '../testing-given.ts';
import { type Mailroom, mailroom } from '../testing-mail.ts';
import { sendMail } from './messages-send.ts';

let s: Samsyn;
let post: Mailroom;
beforeAll(async () => {
  s = await samsyn();
  post = await mailroom(s);
});
afterAll(async () => {
  await post.close();
  await s.close();
});

const anna = () => s.employee('anna-provberg');
const messagesOf = async (plan: GivenPlan, kind: string) =>
  (await (await anna()).get(plan.path)).body.messages.filter((m: { kind: string }) => m.kind === kind);
const lines = (mails: readonly CaughtMail[]) => mails.map(({ to, subject }) => `${to[0]?.split('@')[0]}: ${subject}`);
/** Throws away what led there. */
async function fresh(state: 'called' | 'mapping'): Promise<GivenPlan> {
  const plan = await given(s).plan({ state });
  await post.deliver();
  post.caught();
  return plan;
}

describe('a call', () => {
  it('reaches those who receive calls at each unit, and says where to sign in and nothing else', async () => {
    post.caught();
    await given(s).plan({ state: 'called' });
    await post.deliver();
    const calls = post.caught().filter(({ subject }) => subject.includes('kallelse'));
    expect(lines(calls)).toEqual([
      'petra.testgren: Du har en kallelse att svara på i Samsyn',
      'rania.exempelsater: Du har en kallelse att svara på i Samsyn',
    ]);
    expect(calls[0]?.text).toBe(
      'Hej!\n\nDin enhet är kallad till ett möte. Logga in för att läsa mer:\nhttps://samsyn.example/min-dag\n\nMejlet säger inte vem eller vad det gäller, eftersom mejl kan läsas av andra. Det går inte att svara på det.',
    );
  });

  it('that cannot be sent since the server is down is shown at once, and goes when it is up', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    await post.deliver();
    for (const unit of ['falun-socialtjanst-barn-unga', 'falun-bup']) await given(s).consent(unit);
    await (await anna()).post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-bup') });
    await given(s).lead(plan, 'send-call');
    expect(await messagesOf(plan, 'call')).toMatchObject([{ state: 'waiting', toKind: 'employee' }]);

    await post.down();
    expect(await post.deliver()).toEqual(['mail: server_unreachable']);
    expect(await messagesOf(plan, 'call')).toMatchObject([
      { state: 'failed', failure: 'server_unreachable', unitId: await s.id('unit', 'falun-bup') },
    ]);

    await post.up();
    const { rows } = await s.database.owner.query(`select id from plans.message where plan_id = $1 and kind = 'call'`, [
      plan.id,
    ]);
    await sendMail(post.parts).handler({ messageId: rows[0].id });
    expect(await messagesOf(plan, 'call')).toMatchObject([
      { state: 'sent', failure: null, triedAt: expect.any(String) },
    ]);
    expect(lines(post.caught())).toHaveLength(1);
    await sendMail(post.parts).handler({ messageId: rows[0].id });
    expect(post.caught()).toEqual([]);
  });

  it('to somebody without an address, or with one that the server refuses, is never silent', async () => {
    await s.database.owner.query(`update directory.employee set email = null where code = 'petra-testgren'`);
    post.behave('refuse_recipient');
    const plan = await given(s).plan({ state: 'called' });
    expect(await post.deliver()).toEqual([]);
    const failures = (await messagesOf(plan, 'call')).map((m: { failure: string }) => m.failure);
    expect(failures.sort()).toEqual(['no_address', 'recipient_refused']);
    post.behave('accept');
    await s.database.owner.query(
      `update directory.employee set email = 'petra@demo.samsyn.example' where code = 'petra-testgren'`,
    );
  });

  it('is tried for a day, and then its sender is told that it will not be tried again', async () => {
    const plan = await given(s).plan({ state: 'called' });
    await post.down();
    expect(await post.deliver()).toContain('mail: server_unreachable');
    const { rows } = await s.database.owner.query(`select id from plans.message where plan_id = $1 and kind = 'call'`, [
      plan.id,
    ]);
    const again = () => sendMail(post.parts).handler({ messageId: rows[0].id });
    const failures = async () => (await messagesOf(plan, 'call')).map((m: { failure: string }) => m.failure).sort();
    s.clock.moveTo('2026-11-24T07:00:00Z');
    await expect(again()).rejects.toThrow('server_unreachable');
    expect(await failures()).toEqual(['server_unreachable', 'server_unreachable']);
    s.clock.moveTo('2026-11-24T08:30:00Z');
    await again();
    expect(await failures()).toEqual(['given_up', 'server_unreachable']);
    await post.up();
    s.clock.moveTo('2026-11-23T08:00:00Z');
  });

  it('is sent again to an address that has been mended, by the one who leads the plan', async () => {
    const plan = await fresh('called');
    post.behave('refuse_recipient');
    await (await anna()).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    await post.deliver();
    post.behave('accept');
    const invited = async () =>
      (await messagesOf(plan, 'meeting_set')).filter((m: { toKind: string }) => m.toKind === 'guardian');
    const [{ id }] = await invited();
    const again = async (who = anna()) => (await who).post(`${plan.path}/messages/${id}/again`);
    expect((await again(s.employee('petra-testgren'))).status).toBe(403);
    s.clock.moveTo('2026-11-25T08:30:00Z');
    post.caught();
    expect((await again()).status).toBe(200);
    expect((await again()).status).toBe(409);
    expect(await invited()).toContainEqual(expect.objectContaining({ id, state: 'waiting', failure: null }));
    await post.deliver();
    expect(lines(post.caught())).toHaveLength(1);
    expect(await invited()).toContainEqual(expect.objectContaining({ id, state: 'sent' }));
    const { rows } = await s.database.owner.query(
      `update plans.message set state = 'failed', failure = 'outdated' where id = $1 returning id`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect((await again()).body.detail).toContain('hjälper inte');
    s.clock.moveTo('2026-11-23T08:00:00Z');
  });

  it('does not go to somebody whose assignment, or custody, has ended since it was written', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const ended = (table: string, column: string, id: string, day: string | null) =>
      s.database.owner.query(`update ${table} set to_day = $1 where ${column} = $2`, [day, id]);
    const petra = await s.id('employee', 'petra-testgren');
    const johan = (
      await s.database.owner.query(`select to_id from plans.message where plan_id = $1 and to_kind = 'guardian'`, [
        plan.id,
      ])
    ).rows[0].to_id;
    await ended('directory.assignment', 'employee_id', petra, '2026-11-22');
    await ended('children.custody', 'guardian_id', johan, '2026-11-22');
    await post.deliver();
    const { rows } = await s.database.owner.query(
      `select to_id, failure from plans.message where plan_id = $1 and state = 'failed' order by to_kind`,
      [plan.id],
    );
    expect(rows).toEqual([
      { to_id: petra, failure: 'not_entitled' },
      { to_id: johan, failure: 'not_entitled' },
    ]);
    await ended('directory.assignment', 'employee_id', petra, null);
    await ended('children.custody', 'guardian_id', johan, null);
    post.caught();
  });

  it('to a unit where nobody works is shown as such', async () => {
    const { rows } = await s.database.owner.query(
      `select code from directory.unit u where not exists (select from directory.assignment a where a.unit_id = u.id) limit 1`,
    );
    const plan = await given(s).plan({ state: 'called' });
    const unitId = await s.id('unit', rows[0].code);
    await given(s).consent(rows[0].code);
    await (await anna()).post(`${plan.path}/parties`, { unitId });
    expect((await (await anna()).post(`${plan.path}/parties/${unitId}/call`)).status).toBe(200);
    expect(await messagesOf(plan, 'call')).toContainEqual(
      expect.objectContaining({ toKind: 'unit', unitId, state: 'failed', failure: 'no_recipient' }),
    );
  });

  it('is not sent when the change that it tells about is undone', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    await post.deliver();
    const stale = await (await anna()).post(`${plan.path}/send-call`, { version: 1 });
    expect(stale.status).toBe(409);
    expect(await messagesOf(plan, 'call')).toEqual([]);
    expect(await post.deliver()).toEqual([]);
  });
});

describe('a meeting', () => {
  it('comes with a call for the calendar that says when and nothing more, and is taken out again', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const school = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' };
    await given(s).answer(plan, school);
    await post.deliver();
    post.caught();
    await (await anna()).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    await post.deliver();
    const mails = post.caught();
    expect(lines(mails)).toEqual([
      'johan.latsasson: Du har fått en mötestid i Samsyn',
      'jonas.testman: Du har fått en mötestid i Samsyn',
      'maria.exempelsson: Du har fått en mötestid i Samsyn',
    ]);
    const ics = mails[0]?.calendars[0]?.ics ?? '';
    expect(ics).toContain('DTSTART;TZID=Europe/Stockholm:20261207T130000');
    expect(ics).toContain('SUMMARY:Möte i Samsyn');
    expect(ics).not.toMatch(/LOCATION|Påhittade|rum 1|Alva|SIP/i);
    expect(mails[0]?.text).toContain('https://samsyn.example/familj\n');

    await (await anna()).delete(`${plan.path}/meetings/${plan.meetingId}`);
    await post.deliver();
    const cancelled = post.caught();
    expect(cancelled.map(({ calendars }) => calendars[0]?.method)).toEqual(['CANCEL', 'CANCEL', 'CANCEL']);
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1];
    expect(uid(cancelled[0]?.calendars[0]?.ics ?? '')).toBe(uid(ics));
  });

  it('of a protected child is not revealed to a guardian who is not named', async () => {
    post.caught();
    await given(s).plan({ state: 'mapping', child: numbers.tuva });
    await post.deliver();
    const mails = post.caught();
    expect(lines(mails)).toContain('karin.pahittadotter: Du har fått en mötestid i Samsyn');
    // His yes is asked for: to the plan, and to each of the two units. More he is not told.
    expect(mails.filter(({ to }) => to[0]?.startsWith('rolf'))).toHaveLength(3);
    for (const mail of mails.filter(({ to }) => to[0]?.startsWith('rolf'))) {
      expect(mail).toMatchObject({ subject: 'Du har något att svara på i Samsyn', calendars: [] });
      expect(mail.text).not.toMatch(/möte|tid|enhet|plan/i);
    }
  });

  it('of a child who is protected before the mail goes is not revealed either', async () => {
    const plan = await fresh('called');
    await (await anna()).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    const protect = (level: string) =>
      s.database.owner.query('update children.child set protection = $1 where id = $2', [level, plan.childId]);
    await protect('protected_registration');
    await post.deliver();
    await protect('none');
    expect(lines(post.caught()).filter((line) => /^(maria|johan)/.test(line))).toEqual([]);
    expect(await messagesOf(plan, 'meeting_set')).toContainEqual(
      expect.objectContaining({ toKind: 'guardian', state: 'failed', failure: 'not_entitled' }),
    );
  });

  it('reaches somebody who is named after the time was chosen, once', async () => {
    const plan = await fresh('called');
    await (await anna()).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    const bup = { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' };
    await given(s).answer(plan, bup);
    const sofia = await s.employee('sofia-provstrom');
    const again = { personId: await s.id('employee', 'sofia-provstrom') };
    expect((await sofia.post(`${plan.path}/members`, again)).status).toBe(200);
    const { rows } = await s.database.owner.query(
      `select ref_id from plans.message m join directory.employee e on e.id = m.to_id
        where m.plan_id = $1 and m.kind = 'meeting_set' and e.code = 'sofia-provstrom'`,
      [plan.id],
    );
    expect(rows).toEqual([{ ref_id: plan.meetingId }]);
  });

  it('that has been changed before the mail went is not sent', async () => {
    const plan = await fresh('called');
    await (await anna()).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    await s.database.owner.query(`update plans.meeting set state = 'cancelled' where id = $1`, [plan.meetingId]);
    await post.deliver();
    expect(post.caught()).toEqual([]);
    expect(await messagesOf(plan, 'meeting_set')).toContainEqual(
      expect.objectContaining({ state: 'failed', failure: 'outdated' }),
    );
  });
});

describe('what else is told', () => {
  it('an answer to the coordinator; a new version to everyone on the plan and the guardians', async () => {
    await given(s).plan({ state: 'active' });
    await post.deliver();
    const told = lines(post.caught());
    expect(told.filter((line) => line.includes('fått ett svar'))).toEqual([
      'anna.provberg: Du har fått ett svar i Samsyn',
      'anna.provberg: Du har fått ett svar i Samsyn',
    ]);
    expect(told.filter((line) => line.includes('nytt att läsa'))).toEqual([
      'johan.latsasson: Det finns något nytt att läsa i Samsyn',
      'jonas.testman: Det finns något nytt att läsa i Samsyn',
      'maria.exempelsson: Det finns något nytt att läsa i Samsyn',
      'sofia.provstrom: Det finns något nytt att läsa i Samsyn',
    ]);
  });

  it('a unit that is added later is asked about of those whose yes is waited for', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const unitId = await s.id('unit', 'falun-folktandvard');
    const yes = { unitIds: [unitId], purpose: 'sip', exclusions: '', validTo: '2027-02-23' };
    const maria = await s.guardian(numbers.maria);
    expect((await maria.post(`/api/family/children/${plan.childId}/consents`, yes)).status).toBe(200);
    await post.deliver();
    post.caught();
    await (await anna()).post(`${plan.path}/parties`, { unitId });
    await post.deliver();
    expect(lines(post.caught())).toEqual(['johan.latsasson: Du har något att svara på i Samsyn']);
  });

  it('a blocked guardian is told nothing, also when the block came after the message was written', async () => {
    const plan = await given(s).plan({ state: 'asking', child: '201501182396' });
    expect(await messagesOf(plan, 'family_asked')).toHaveLength(1);
    await s.database.owner.query(
      `update children.custody set blocked_at = '2026-11-23', blocked_reason = 'prov'
        where guardian_id = $1`,
      [await s.id('guardian', '198509142389')],
    );
    await post.deliver();
    expect(lines(post.caught())).toEqual([]);
    expect(await messagesOf(plan, 'family_asked')).toMatchObject([{ state: 'failed', failure: 'not_entitled' }]);
  });

  it('a withdrawn consent to the coordinator, wherever it was withdrawn', async () => {
    const plan = await fresh('mapping');
    await given(s).withdrawConsent('falun-bup');
    expect(await post.deliver()).toEqual([]);
    expect(post.caught()).toEqual([]);
    await post.sweep();
    await post.sweep();
    await post.deliver();
    expect(lines(post.caught())).toContain('anna.provberg: Ett samtycke i Samsyn har upphört');
    expect(await messagesOf(plan, 'consent_withdrawn')).toMatchObject([{ state: 'sent' }]);
  });

  it('holds nothing about the child, the place or the plan, whatever it tells', async () => {
    post.caught();
    const ids: string[] = [];
    for (const state of ['mapping', 'active'] as const) {
      ids.push((await given(s).plan({ state })).id);
      await post.deliver();
    }
    const mails = post.caught();
    expect(mails.some(({ calendars }) => calendars.length > 0)).toBe(true);
    expect(mails.length).toBeGreaterThan(10);
    // The recipient's own address stands in the calendar's ATTENDEE.
    const own = /ATTENDEE.*(\r?\n .*)*/g;
    for (const { subject, text, calendars } of mails) {
      const all = [subject, text, ...calendars.map(({ ics }) => ics.replaceAll(own, ''))].join('\n');
      expect(all).not.toMatch(/Alva|Exempelsson|2012|Bup|skola|socialtjänst|Påhittade huset/i);
      for (const id of ids) expect(all).not.toContain(id);
      expect(`${subject}\n${text}`).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    }
  });
});

it('goes by the queue, to its end, without anybody asking', async () => {
  const plan = await given(s).plan({ state: 'called' });
  const worker = await startWorker(s.database.workerUrl, [sendMail(post.parts)], () => undefined);
  await expect
    .poll(async () => (await messagesOf(plan, 'call')).map((m: { state: string }) => m.state), {
      timeout: 15_000,
      interval: 300,
    })
    .toEqual(['sent', 'sent']);
  await worker.stop();
});

it('has words for every way in which the mail server can fail', () => {
  expect(Object.keys(messageFailureWords)).toEqual(expect.arrayContaining([...mailFailureCodes]));
});

describe('consent that has ended since a message was written', () => {
  it('keeps it back: a meeting is not told of at a unit that consent has ended for since it was written', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    await post.deliver();
    post.caught();
    await given(s).withdrawConsent('falun-bup');
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
    // Anna's manager is told too, at the unit that started the plan.
    await s.database.owner.query(
      `insert into plans.message (county_id, plan_id, unit_id, to_kind, to_id, kind, ref_id, sender_id, sender_unit)
       select distinct on (plan_id) county_id, plan_id, $2::uuid, 'employee', $3::uuid, kind, ref_id, sender_id, sender_unit
         from plans.message where plan_id = $1 and kind = 'meeting_set'`,
      [plan.id, await s.id('unit', 'falun-socialtjanst-barn-unga'), await s.id('employee', 'karin-pahittstrom')],
    );
    const tried = await s.database.owner.query(
      `update plans.message set state = 'waiting', failure = null, queued_at = null
        where plan_id = $1 and kind = 'meeting_set' and to_kind = 'employee' returning id`,
      [plan.id],
    );
    expect(tried.rowCount).toBeGreaterThan(2);
    await post.sweep();
    await post.deliver();
    const withCalendar = post.caught().filter(({ calendars }) => calendars.length > 0);
    expect(withCalendar.map(({ to }) => String(to[0]).split('@')[0])).toEqual(['jonas.testman']);
    const { rows } = await s.database.owner.query(
      `select distinct u.code, m.state, m.failure from plans.message m join directory.unit u on u.id = m.unit_id
        where m.plan_id = $1 and m.kind = 'meeting_set' and m.to_kind = 'employee' order by 1`,
      [plan.id],
    );
    expect(rows).toEqual([
      { code: 'falun-bup', state: 'failed', failure: 'not_entitled' },
      { code: 'falun-skola', state: 'sent', failure: null },
      { code: 'falun-socialtjanst-barn-unga', state: 'failed', failure: 'not_entitled' },
    ]);
  });
});
