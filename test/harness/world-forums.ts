import { forumOf } from '../../src/areas/forums/testing.ts';
import { alva, done, given } from '../../src/areas/forums/testing-given.ts';
import { column, worksWith } from './arrange.ts';
import type { Ids } from './bodies.ts';
import type { Samsyn } from './samsyn.ts';
import type { Target } from './world.ts';

/** Rows of forums, by the names that routes use; in each the likeliest first. */
async function idsOf(s: Samsyn, forums: readonly string[]): Promise<Ids> {
  const of = (table: string, order: string) =>
    column(s, `select id from forums.${table} where forum_id = any ($1) order by ${order}`, [forums]);
  return {
    forumId: forums,
    partyId: await column(
      s,
      `select id from forums.party where forum_id = any ($1) order by array_position($1, forum_id), unit_id is null, name`,
      [forums],
    ),
    forumMeetingId: await of('meeting', `starts_at desc, id`),
    agendaItemId: await of('agenda_item', 'position'),
    decisionId: await of('decision', 'id'),
    questionId: await column(s, 'select id from forums.question where from_forum_id = any ($1) order by id', [forums]),
    lineId: await of('line', 'raised_at'),
    lineActionId: await of('line_action', 'id'),
  };
}

/**
 * What there is in Falun's steering group, which a manager of the first unit conducts, and in the team below it, where
 * Anna sits: meetings to come and one that has been, a decision, questions, and a line with something to do. `foreign` is
 * of a forum that none of them sits in.
 */
export async function forumTarget(s: Samsyn): Promise<{ target: Target; foreign: Ids }> {
  const [above, team, other] = [
    await forumOf(s, 'styrgrupp-falun'),
    await forumOf(s, 'barnhalsogrupp-falun'),
    await forumOf(s, 'konsultationsteam-rattvik'),
  ];
  const [karin, anna, lovisa] = [
    await s.employee('karin-pahittstrom'),
    await s.employee('anna-provberg'),
    await s.employee('lovisa-fiktivlund'),
  ];
  const ingrid = await s.employee('ingrid-exempelby');
  const childId = await worksWith(s, 'anna-provberg', alva);
  const ask = async (by: typeof anna, forum: string, text: string): Promise<string> =>
    done(await by.post(`/api/forums/${forum}/questions`, { text, sure: false })).body.id;
  const line = async (by: typeof anna, forum: string, municipality: string): Promise<void> => {
    const body = { mode: 'anonymous', ageBand: '13-17', municipality, question: 'Hur gör vi?', sure: true };
    const { id } = done(await by.post(`/api/forums/${forum}/lines`, body)).body;
    const action = { what: 'Ringer hem.', unitId: by.unitId, untilDay: '2027-01-20', sure: true };
    done(await by.post(`/api/forum-lines/${id}/actions`, action));
  };
  const called = async (by: typeof anna, forum: string) => {
    const partyIds = (await given(s).partiesOf(forum)).map(({ id }) => id);
    const body = { startsAt: '2026-12-20T12:00:00Z', endsAt: '2026-12-20T13:00:00Z', place: '', link: '', partyIds };
    return done(await by.post(`/api/forums/${forum}/meetings`, { ...body, agenda: ['Förra mötet'] })).body.id as string;
  };

  const asked = await ask(anna, team, 'Får vi dela?');
  done(await karin.post(`/api/forums/${above}/questions/${asked}/answer`, { answer: 'Ja.', version: 1 }));
  const waits = await ask(anna, team, 'Hur ofta?');
  const alsoWaits = await ask(anna, team, 'Vem kallar?');
  await line(anna, team, '2080');
  const coming = await called(karin, above);
  const past = await called(karin, above);
  await hasBeen(s, past);
  const decision = { text: 'Alla har en rutin.', dueOn: '2027-01-31', unitIds: [anna.unitId, karin.unitId] };
  done(await karin.post(`/api/forums/${above}/meetings/${past}/decisions`, decision));

  const elsewhere = await called(lovisa, other);
  await hasBeen(s, elsewhere);
  done(
    await lovisa.post(`/api/forums/${other}/meetings/${elsewhere}/decisions`, {
      ...decision,
      unitIds: [ingrid.unitId],
    }),
  );
  await ask(ingrid, other, 'Hur gör ni?');
  await line(ingrid, other, '2031');

  const parties = await given(s).partiesOf(above);
  const social = await s.id('unit', 'falun-socialtjanst-barn-unga');
  // In each list the first goes with the steering group, the second with the team, the third with the former again.
  const around = {
    childId: [childId],
    personId: [await s.id('employee', 'erik-testlund'), anna.personId, await s.id('employee', 'gunilla-loggprov')],
    unitId: [await s.id('unit', 'falun-bup'), social, await s.id('unit', 'falun-skola')],
    partyIds: parties.map(({ id }) => id),
    forumMeetingId: [coming, past, past],
    questionId: [waits, asked, alsoWaits],
    parentId: [await forumOf(s, 'lanschefsnatverket')],
    conveningUnitId: [social],
  };
  return {
    target: {
      name: 'the forums in Falun',
      ids: { ...(await idsOf(s, [above, team])), ...around },
      isState: false,
      versions: [1, 2, 3, 4],
      attendance: parties.map(({ id }) => ({ partyId: id, came: true, mayDecide: true })),
    },
    foreign: await idsOf(s, [other]),
  };
}

/** As the owner: a meeting that was called for a day that has been. */
const hasBeen = (s: Samsyn, id: string) =>
  s.database.owner.query(
    `update forums.meeting set starts_at = $2::timestamptz - interval '2 hours', ends_at = $2::timestamptz - interval '1 hour' where id = $1`,
    [id, s.clock.now().toString()],
  );
