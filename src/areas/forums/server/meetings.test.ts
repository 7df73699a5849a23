import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../testing.ts';
import { afterMeeting, done, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const asa = () => s.employee('asa-exempelros');
const anna = () => s.employee('anna-provberg');

describe('a call', () => {
  it('keeps who was invited and who was not, with its agenda in order', async () => {
    const forum = await given(s).team();
    const parties = await given(s).partiesOf(forum);
    const [notInvited, ...invited] = parties;
    const body = {
      startsAt: '2026-12-08T12:00:00.000Z',
      endsAt: '2026-12-08T13:00:00.000Z',
      place: 'Stora salen',
      link: 'https://mote.example/1',
      agenda: ['Skolfrånvaro', 'Nya rutiner'],
      partyIds: invited.map(({ id }) => id),
    };
    const { id } = done(await (await asa()).post(`/api/forums/${forum}/meetings`, body)).body;
    const view = done(await (await anna()).get(`/api/forums/${forum}/meetings/${id}`)).body;
    expect(view.agenda.map(({ text }: { text: string }) => text)).toEqual(['Skolfrånvaro', 'Nya rutiner']);
    expect(view.attendance.filter(({ invited: yes }: { invited: boolean }) => !yes)).toMatchObject([
      { partyId: notInvited?.id },
    ]);
  });

  it('that ends before it begins, lies in the past, invites a stranger or nobody, changes nothing', async () => {
    const forum = await given(s).team();
    const other = await given(s).partiesOf(await forumOf(s, 'styrgrupp-falun'));
    const good = {
      startsAt: '2026-12-08T12:00:00Z',
      endsAt: '2026-12-08T13:00:00Z',
      place: '',
      link: '',
      agenda: [],
      partyIds: [(await given(s).partiesOf(forum))[0]?.id],
    };
    const count = async () =>
      (await s.database.owner.query('select count(*) from forums.meeting where forum_id = $1', [forum])).rows[0].count;
    const before = await count();
    for (const [wrong, path] of [
      [{ endsAt: '2026-12-08T11:00:00Z' }, 'endsAt'],
      [{ startsAt: '2026-11-20T12:00:00Z' }, 'startsAt'],
      [{ partyIds: [other[0]?.id] }, 'partyIds'],
      [{ partyIds: [] }, 'partyIds'],
      [{ agenda: ['Samtal om 20120314-2383'] }, 'agenda.0'],
    ] as const)
      expect(await (await asa()).post(`/api/forums/${forum}/meetings`, { ...good, ...wrong })).toMatchObject({
        status: 400,
        body: { errors: [{ path }] },
      });
    expect(await count()).toBe(before);
  });

  it('is not sent from a forum that sleeps', async () => {
    const lovisa = await s.employee('lovisa-fiktivlund');
    const trio = await forumOf(s, 'trio');
    const unitId = await s.id('unit', 'hedemora-vardcentral');
    const party = done(
      await lovisa.post(`/api/forums/${trio}/parties`, { name: 'Vårdcentralen', unitId, why: 'Prov', agreement: '' }),
    );
    const body = { startsAt: '2026-12-08T12:00:00Z', endsAt: '2026-12-08T13:00:00Z', place: '', link: '', agenda: [] };
    expect(await lovisa.post(`/api/forums/${trio}/meetings`, { ...body, partyIds: [party.body.id] })).toMatchObject({
      status: 409,
    });
  });

  it('is answered by the party itself, with its own reason, until the meeting is written down', async () => {
    const forum = await given(s).team();
    const { path, parties } = await given(s).meeting(await asa(), forum);
    expect(
      await (await anna()).post(`${path}/answer`, { answer: 'cannot', absence: 'other', absenceWords: '' }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'absenceWords' }] },
    });
    done(
      await (await anna()).post(`${path}/answer`, {
        answer: 'cannot',
        absence: 'staffing',
        absenceWords: 'Två är sjuka.',
      }),
    );
    const social = await s.id('unit', 'falun-socialtjanst-barn-unga');
    const rowOf = async () =>
      done(await (await anna()).get(path)).body.attendance.find(({ unitId }: { unitId: string }) => unitId === social);
    expect(await rowOf()).toMatchObject({
      answer: 'cannot',
      absence: 'staffing',
      absenceWords: 'Två är sjuka.',
      came: null,
    });
    s.clock.moveTo(afterMeeting);
    const attendance = parties.map(({ id, unitId }) =>
      unitId === social
        ? { partyId: id, came: false, absence: 'none_given', absenceWords: '' }
        : { partyId: id, came: true, mayDecide: true },
    );
    const { version } = done(await (await asa()).get(path)).body;
    done(await (await asa()).post(`${path}/held`, { attendance, version }));
    expect(await rowOf()).toMatchObject({ came: false, absence: 'staffing', absenceWords: 'Två är sjuka.' });
    expect((await (await anna()).post(`${path}/answer`, { answer: 'comes' })).status).toBe(409);
    expect((await (await s.employee('sofia-provstrom')).post(`${path}/answer`, { answer: 'comes' })).status).toBe(403);
  });

  it('that is cancelled says why and is no longer coming', async () => {
    const forum = await forumOf(s, 'styrgrupp-falun');
    const karin = await s.employee('karin-pahittstrom');
    const { path } = await given(s).meeting(karin, forum);
    expect(done(await karin.get(`/api/forums/${forum}`)).body.nextAt).toBe('2026-12-01T12:00:00.000Z');
    expect((await karin.post(`${path}/cancel`, { reason: '', version: 1 })).status).toBe(400);
    done(await karin.post(`${path}/cancel`, { reason: 'För få kan komma.', version: 1 }));
    expect(done(await karin.get(`/api/forums/${forum}`)).body.nextAt).toBeNull();
    expect(done(await karin.get(path)).body).toMatchObject({ state: 'cancelled', cancelReason: 'För få kan komma.' });
  });

  it('that two move at once is moved once', async () => {
    const { path } = await given(s).meeting(await asa(), await given(s).team());
    const body = { startsAt: '2026-12-02T12:00:00Z', endsAt: '2026-12-02T13:00:00Z', place: '', link: '', version: 1 };
    done(await (await asa()).put(path, body));
    expect(await (await asa()).put(path, body)).toMatchObject({ status: 409, body: { code: 'stale' } });
  });
});

describe('who came', () => {
  it('is said of everyone who was invited, and not before the meeting has begun', async () => {
    const { path, parties } = await given(s).meeting(await asa(), await given(s).team());
    const attendance = parties.map(({ id }) => ({ partyId: id, came: true, mayDecide: true }));
    expect((await (await asa()).post(`${path}/held`, { attendance, version: 1 })).status).toBe(409);
    s.clock.moveTo(afterMeeting);
    expect(await (await asa()).post(`${path}/held`, { attendance: attendance.slice(1), version: 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: `attendance.${parties[0]?.id}` }] },
    });
    const [first, ...rest] = attendance;
    const absent = { partyId: first?.partyId, came: false, absence: 'none_given', absenceWords: '' };
    done(await (await asa()).post(`${path}/held`, { attendance: [absent, ...rest], version: 1 }));
    expect(done(await (await anna()).get(path)).body).toMatchObject({ state: 'held' });
  });

  it('is written by who conducts, and not over by a party, also past every route', async () => {
    const { id, path, parties } = await given(s).meeting(await asa(), await given(s).team());
    await given(s).held(asa, path, parties);
    const write = (await anna()).sql((tx) =>
      tx.updateTable('forums.attendance').set({ came: false, absence: 'sick' }).where('meetingId', '=', id).execute(),
    );
    await expect(write).rejects.toMatchObject({ code: 'SM004' });
  });

  it('over a year tells the invited from the others, and a given reason from silence', async () => {
    const forum = await forumOf(s, 'konsultationsteam-rattvik');
    const { body } = await (await anna()).get(`/api/forums/${forum}/attendance`);
    expect(body).toMatchObject({ from: '2025-11-24', until: '2026-11-23' });
    expect(body.meetings).toHaveLength(9);
    const bup = body.rows.find(({ name }: { name: string }) => name.includes('Bup'));
    expect(bup).toMatchObject({ invited: 8, came: 2, couldDecide: 1, reasons: 6 });
    expect(bup.marks.map(({ mark }: { mark: string }) => mark)).toEqual([
      'decided',
      'absent_reason',
      'absent_reason',
      'not_invited',
      'absent_reason',
      'without',
      'absent_reason',
      'absent_reason',
      'absent_reason',
    ]);
    const half = await (await anna()).get(`/api/forums/${forum}/attendance?until=2026-06-30`);
    expect(half.body.meetings).toHaveLength(5);
  });

  it('is told of a unit too, in every forum where it is expected, to anyone at work', async () => {
    const bup = await s.id('unit', 'dalarna-bup');
    const rattvik = await forumOf(s, 'konsultationsteam-rattvik');
    const { unit, rows } = done(await (await anna()).get(`/api/forum-attendance?unit=${bup}`)).body;
    expect(unit).toMatchObject({ id: bup });
    const { rows: parties } = await s.database.owner.query(
      'select forum_id from forums.party where unit_id = $1 and ended_on is null',
      [bup],
    );
    expect(parties.length).toBeGreaterThan(3);
    expect(rows.map(({ forum }: { forum: { id: string } }) => forum.id).sort()).toEqual(
      parties.map(({ forum_id }) => forum_id).sort(),
    );
    const there = rows.find(({ forum }: { forum: { id: string } }) => forum.id === rattvik);
    expect(there).toMatchObject({ invited: 8, came: 2, couldDecide: 1, reasons: 6 });
    expect(there.meetings).toHaveLength(9);
    // One where nobody has met is there too: the unit is expected, and nothing is held against it.
    expect(rows).toContainEqual(expect.objectContaining({ meetings: [], marks: [], invited: 0, came: 0 }));
    const own = done(await (await anna()).get('/api/forum-attendance')).body;
    expect(own.unit.id).toBe(await s.id('unit', 'falun-socialtjanst-barn-unga'));
    expect((await (await anna()).get(`/api/forum-attendance?unit=${rattvik}`)).status).toBe(404);
    expect((await (await s.guardian('198205172383')).get('/api/forum-attendance')).status).toBe(403);
  });
});

describe('notes', () => {
  it('of a team are for those who sit there; of a steering group for everyone at work', async () => {
    const team = await given(s).meeting(await asa(), await given(s).team());
    done(await (await asa()).put(`${team.path}/notes`, { notes: 'Ny rutin för frånvaro.', version: 1 }));
    expect(done(await (await anna()).get(team.path)).body.notes).toBe('Ny rutin för frånvaro.');
    expect(done(await (await s.employee('erik-testlund')).get(team.path)).body.notes).toBeNull();

    for (const code of ['lovisa-fiktivlund', 'per-testhed']) {
      const outside = await s.employee(code, code === 'per-testhed' ? 'falun-elevhalsa-medicinsk' : undefined);
      expect(done(await outside.get(team.path)).body.notes, code).toBeNull();
      expect((await outside.put(`${team.path}/notes`, { notes: 'x', version: 2 })).status, code).toBe(403);
      const write = outside.sql((tx) =>
        tx.updateTable('forums.meetingNote').set({ notes: 'x' }).where('meetingId', '=', team.id).executeTakeFirst(),
      );
      expect((await write).numUpdatedRows, code).toBe(0n);
    }

    // What was said when children were spoken of is not opened by moving the forum to another level.
    await s.database.owner.query(`update forums.forum set level = 'management' where id = $1`, [await given(s).team()]);
    const lovisa = await s.employee('lovisa-fiktivlund');
    expect(JSON.stringify(done(await lovisa.get(team.path)).body)).not.toContain('rutin för frånvaro');
    await s.database.owner.query(`update forums.forum set level = 'operational' where id = $1`, [
      await given(s).team(),
    ]);

    const karin = await s.employee('karin-pahittstrom');
    const above = await given(s).meeting(karin, await forumOf(s, 'styrgrupp-falun'));
    done(await karin.put(`${above.path}/notes`, { notes: 'Budgeten är klar.', version: 1 }));
    expect(done(await (await s.employee('sofia-provstrom')).get(above.path)).body.notes).toBe('Budgeten är klar.');
  });

  it('never hold a personnummer', async () => {
    const { path } = await given(s).meeting(await asa(), await given(s).team());
    expect(await (await asa()).put(`${path}/notes`, { notes: 'Flickan 120314-2383.', version: 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'notes' }] },
    });
  });
});
