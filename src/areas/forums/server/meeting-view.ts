import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ForumFacts, forumActions } from '../domain/access.ts';
import type { ForumMeetingView } from '../domain/contract-meeting.ts';

/** A meeting with its agenda, who is called and came, notes for those who may read them, and what was decided. */
export async function viewMeeting(ctx: Ctx<ForumFacts>, forumId: string, meetingId: string): Promise<ForumMeetingView> {
  const { rows } = await sql<Omit<ForumMeetingView, 'ownUnitId' | 'permittedActions'>>`
    select m.id, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.link, m.cancel_reason as "cancelReason",
           m.called_at as "calledAt", m.version, n.notes,
           jsonb_build_object('id', f.id, 'name', f.name, 'level', f.level, 'identity', f.identity) as forum,
           ${agenda} as agenda, ${attendance} as attendance, ${decisions} as decisions, ${failed} as failed
      from forums.meeting m join forums.forum f on f.id = m.forum_id
      left join forums.meeting_note n on n.meeting_id = m.id
     where m.id = ${meetingId} and m.forum_id = ${forumId}`.execute(ctx.tx);
  const meeting = rows[0];
  if (meeting === undefined) throw notFound();
  const { sits, level } = ctx.facts;
  return {
    ...meeting,
    notes: level !== 'operational' || sits ? (meeting.notes ?? '') : null,
    ownUnitId: ctx.actor.unitId ?? null,
    permittedActions: permittedActions(forumActions, ctx.actor, ctx.facts),
  };
}

const agenda = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text, 'question',
           case when q.id is not null then jsonb_build_object('id', q.id, 'from', w.name, 'answered', q.answered_at is not null) end)
           order by g.position)
    from forums.agenda_item g left join forums.question q on q.id = g.question_id left join forums.forum w on w.id = q.from_forum_id
   where g.meeting_id = m.id), '[]')`;

const attendance = sql`coalesce((
  select jsonb_agg(jsonb_build_object('partyId', p.id, 'name', p.name, 'unitId', p.unit_id, 'why', p.why, 'invited', a.invited,
           'answer', a.answer, 'came', a.came, 'mayDecide', a.may_decide, 'absence', a.absence, 'absenceWords', a.absence_words)
           order by not a.invited, p.name)
    from forums.attendance a join forums.party p on p.id = a.party_id where a.meeting_id = m.id), '[]')`;

const decisions = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', d.id, 'text', d.text, 'dueOn', d.due_on, 'units', coalesce((
           select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'state', x.state) order by u.name)
             from forums.decision_unit x join directory.unit u on u.id = x.unit_id where x.decision_id = d.id), '[]'))
           order by d.due_on, d.id)
    from forums.decision d where d.meeting_id = m.id), '[]')`;

const failed = sql`coalesce((
  select jsonb_agg(jsonb_build_object('unit', u.name, 'person', e.given || ' ' || e.family, 'failure', s.failure) order by u.name)
    from forums.message s left join directory.unit u on u.id = s.unit_id
    left join directory.employee e on e.id = s.to_id and s.to_kind = 'employee'
   where s.state = 'failed'
     and (s.ref_id = m.id or s.ref_id in (select d.id from forums.decision d where d.meeting_id = m.id))), '[]')`;
