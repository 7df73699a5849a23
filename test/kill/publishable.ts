import type pg from 'pg';

/**
 * As the owner: plans around the child with `childNumber` that stand at the meeting and lack nothing, with one unit, its
 * coordinator and consent from both guardians. Gives the plans' ids.
 */
export async function publishablePlans(
  client: pg.Client,
  of: { coordinator: string; childNumber: string; count: number },
): Promise<string[]> {
  await client.query('begin');
  await client.query(
    `select app.enter(jsonb_build_object('kind', 'seed', 'countyId', '20', 'now', now(), 'today', current_date))`,
  );
  await client.query(
    `create temp table made on commit drop as
     select gen_random_uuid() as plan_id, gen_random_uuid() as meeting_id, c.id as child_id, a.unit_id, a.employee_id,
            u.organisation_id
       from generate_series(1, $3::int), children.child c, directory.employee e
            join directory.assignment a on a.employee_id = e.id join directory.unit u on u.id = a.unit_id
      where c.identity_number = $2 and e.code = $1`,
    [of.coordinator, of.childNumber, of.count],
  );
  await client.query(`
    insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to,
                                 recorded_by, recorded_kind)
      select distinct m.child_id, m.unit_id, 'sip', 'guardian', u.guardian_id, 'consent', 'written', current_date,
             current_date + 365, u.guardian_id, 'guardian'
        from made m join children.custody u on u.child_id = m.child_id;
    insert into plans.plan (id, child_id, initiator_unit_id, state, need, question, asked_at, called_at)
      select plan_id, child_id, unit_id, 'meeting', 'Prov', 'Prov?', now(), now() from made;
    insert into plans.party (plan_id, unit_id, kind, duty, answer, attendee, competence, may_decide, called_at)
      select plan_id, unit_id, 'initiator', 'none', 'comes', 'Anna', 'Utredning', true, now() from made;
    insert into plans.member (plan_id, person_id, unit_id, coordinator, initiates)
      select plan_id, employee_id, unit_id, true, true from made;
    insert into plans.meeting (id, plan_id, kind, state, starts_at, ends_at, place)
      select meeting_id, plan_id, 'first', 'held', now() - interval '2 days', now() - interval '47 hours', 'Rum 1' from made;
    insert into plans.attendance (meeting_id, plan_id, who_kind, who_id, came, may_decide)
      select meeting_id, plan_id, 'unit', unit_id, true, true from made;
    insert into plans.content (plan_id, long_term_goal, overall_organisation_id, others_none, risks, if_worse, if_worse_call,
                               child_view, next_follow_up)
      select plan_id, 'Orka.', organisation_id, true, 'Inga.', 'Ring.', '023-000 00 01', 'Bra.', current_date + 60 from made;
    insert into plans.goal (plan_id, position, text) select plan_id, 1, 'Sova.' from made;
    insert into plans.measure (plan_id, position, what, by_kind, unit_id, person_id, starts_on, ends_on)
      select plan_id, 1, 'Samtal.', 'unit', unit_id, employee_id, current_date, current_date + 90 from made`);
  const { rows } = await client.query<{ id: string }>('select plan_id as id from made');
  await client.query('commit');
  return rows.map(({ id }) => id);
}

/**
 * Plans that were half published: where edition, state, history, the copies to unit, guardians and child, the messages to the
 * guardians and the jobs that send them do not all stand, or do not all lack.
 */
export async function halfPublished(client: pg.Client, plans: readonly string[]): Promise<unknown[]> {
  const { rows } = await client.query(
    `select * from (
       select p.id, p.state,
              (select count(*)::int from plans.edition e where e.plan_id = p.id) as editions,
              (select count(*)::int from plans.edition_place e where e.plan_id = p.id) as places,
              (select count(*)::int from plans.history h where h.plan_id = p.id and h.command = 'publish') as steps,
              (select count(*)::int from sharing.delivery d where d.subject_id = p.id) as copies,
              (select count(*)::int from plans.message m where m.plan_id = p.id and m.kind = 'published') as messages,
              (select count(*)::int from pgboss.job j join plans.message m on m.id::text = j.data ->> 'messageId'
                where m.plan_id = p.id and j.name = 'mail.send') as jobs,
              (select count(*)::int from access_log.event a
                where a.object_id = p.id and a.event = 'plan.published' and a.outcome = 'allowed') as events
         from plans.plan p where p.id = any ($1)) x
      where (x.state, editions, places, steps, copies, messages, jobs, events) not in
            (('meeting', 0, 0, 0, 0, 0, 0, 0), ('active', 1, 1, 1, 4, 2, 2, 1))`,
    [plans],
  );
  return rows;
}
