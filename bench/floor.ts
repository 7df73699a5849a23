import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The hand-written floor: the same rows and the same access event, joined by hand as the owner of the tables. No
 * row-level security, no session, no rules, no schema on the way out. What Samsyn is measured against in the same run.
 */
// Days are Swedish, as in Samsyn.
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['DATABASE_POOL']),
  options: '-c timezone=Europe/Stockholm',
});
pool.on('error', () => undefined);
const app = Fastify();
process.once('SIGTERM', () => process.exit(0));

async function inTransaction<T>(person: string, unit: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query(
      `insert into access_log.event (county_id, at, actor_kind, actor_id, unit_id, event, action, outcome, ground, correlation_id)
       values ('20', now(), 'employee', $1, $2, 'floor', 'floor', 'allowed', 'floor', gen_random_uuid())`,
      [person, unit],
    );
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

type Who = { person: string; unit: string };

app.get<{ Params: { plan: string }; Querystring: Who }>('/plan/:plan', ({ params, query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query({
      name: 'plan',
      text: `select w.whole from plans.whole w
        where w.id = $1 and exists (select from plans.member m where m.plan_id = $1 and m.person_id = $2 and m.unit_id = $3
                                       and m.left_at is null and m.open_until >= current_date)`,
      values: [params.plan, query.person, query.unit],
    });
    return rows[0]?.whole;
  }),
);

const sqlOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const day = sqlOf('my-day.sql');
app.get<{ Querystring: Who }>('/my-day', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query({ name: 'my-day', text: day, values: [query.person, query.unit] });
    return { lines: rows };
  }),
);

app.get<{ Querystring: Who & { child: string; municipality: string } }>('/where-to', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query(
      `select s.id, s.content from (
         select distinct on (d.entry_id) d.entry_id as id, d.content, d.ended
           from catalogue.edition d join catalogue.entry e on e.id = d.entry_id and e.kind in ('way_in', 'family_centre')
          order by d.entry_id, d.number desc) s
        where not s.ended and (s.content -> 'municipalities' ? $1 or s.content -> 'municipalities' = '[]')
          and ($2::int between coalesce((s.content #>> '{ages,from}')::int, 0) and coalesce((s.content #>> '{ages,to}')::int, 6))`,
      [query.municipality, query.child],
    );
    return { lines: rows };
  }),
);

const promises = sqlOf('commitments.sql');
app.get<{ Querystring: Who & { from: string; until: string } }>('/commitments', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query({ name: 'commitments', text: promises, values: [query.from, query.until] });
    return { agreements: rows };
  }),
);

const countyStatus = sqlOf('county-status.sql');
app.get<{ Querystring: Who & { on: string } }>('/county-status', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query({ name: 'county-status', text: countyStatus, values: [query.on] });
    return { municipalities: rows };
  }),
);

/** Publishing writes what Samsyn writes: the step, the edition, a copy for each party and the guardian, and the mail to send. */
app.post<{ Params: { plan: string }; Querystring: Who }>('/publish/:plan', ({ params, query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    await client.query('set local session_replication_role = replica');
    const step = await client.query(
      `update plans.plan set state = 'active', version = version + 1 where id = $1 and state = 'meeting' returning child_id`,
      [params.plan],
    );
    const childId = step.rows[0]?.child_id;
    if (childId === undefined) throw new Error('published already');
    const { rows } = await client.query(`select whole from plans.whole where id = $1`, [params.plan]);
    const content = JSON.stringify(rows[0]?.whole);
    await client.query(
      `insert into plans.history (county_id, plan_id, actor_kind, actor_id, unit_id, command, from_state, to_state)
       values ('20', $1, 'employee', $2, $3, 'publish', 'meeting', 'active')`,
      [params.plan, query.person, query.unit],
    );
    await client.query(
      `with e as (insert into plans.edition (county_id, plan_id, number, content, published_by, published_unit)
                  values ('20', $1, 1, $2, $3, $4))
       insert into plans.edition_place (county_id, plan_id, number, child_id, content) values ('20', $1, 1, $5, $2)`,
      [params.plan, content, query.person, query.unit, childId],
    );
    const receivers = await client.query(
      `select 'unit' as kind, unit_id as id from plans.party where plan_id = $1 and open_until >= current_date
       union all select 'guardian', guardian_id from children.custody where child_id = $2`,
      [params.plan, childId],
    );
    for (const { kind, id } of receivers.rows)
      await client.query(
        `with d as (insert into sharing.delivery (county_id, child_id, subject_id, version_no, recipient_kind, recipient_id, about, content, ground, consent_ids)
                    values ('20', $1, $2, 1, $3, $4, 'PB 2012', $5, 'consent', '{}') returning id),
              p as (insert into sharing.delivery_place (delivery_id, child_id, county_id, content) select id, $1, '20', $5 from d)
         insert into access_log.event (county_id, at, actor_kind, actor_id, unit_id, event, action, outcome, ground, child_id, object_id, correlation_id)
         select '20', now(), 'employee', $6, $7, 'delivery.made', 'delivery.make', 'allowed', 'floor', $1, id, gen_random_uuid() from d`,
        [childId, params.plan, kind, id, content, query.person, query.unit],
      );
    await client.query(
      `with m as (insert into plans.message (county_id, plan_id, unit_id, to_kind, to_id, kind, sender_id, sender_unit, queued_at)
                  select '20', $1, unit_id, 'employee', person_id, 'published', $2, $3, now() from plans.member
                   where plan_id = $1 and person_id <> $2 and left_at is null returning id)
       insert into pgboss.job (name, data) select 'mail.send', jsonb_build_object('messageId', id) from m`,
      [params.plan, query.person, query.unit],
    );
    return { number: 1 };
  }),
);

/** Sending writes what Samsyn writes: the report, the receiver's rows, and a mail to each who receives. */
app.post<{ Params: { draft: string }; Querystring: Who }>('/report/:draft', ({ params, query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    await client.query('set local session_replication_role = replica');
    const { rows } = await client.query(
      `delete from concerns.draft where id = $1 and author_id = $2 returning content`,
      [params.draft, query.person],
    );
    const { children, ...shared } = rows[0].content;
    const content = JSON.stringify({
      ...shared,
      child: children[0],
      reporter: { name: 'Påhittad', role: '', unit: '' },
    });
    await client.query(
      `with u as (select u.id from directory.unit u where u.kind = 'social_services_children' and u.municipality_code = $1 limit 1),
            r as (insert into concerns.report (county_id, sending_id, draft_id, author_id, unit_id, to_unit_id, content, asked_at, protect_by, decide_by)
                  select '20', gen_random_uuid(), $2, $3, $4, u.id, $5, now(), current_date, current_date + 14 from u returning id),
            i as (insert into concerns.intake (county_id, unit_id, report_id, channel, sender, arrived_at, asked_at, protect_by, decide_by)
                  select '20', u.id, r.id, 'samsyn', 'health', now(), now(), current_date, current_date + 14 from u cross join r returning id, unit_id),
            c as (insert into concerns.received (intake_id, county_id, unit_id, content) select id, '20', unit_id, $5 from i),
            m as (insert into concerns.message (county_id, unit_id, to_kind, to_id, kind, sender_id, sender_unit, queued_at)
                  select distinct on (a.employee_id) '20', a.unit_id, 'employee', a.employee_id, 'arrived', $3, $4, now()
                    from directory.assignment a join u on u.id = a.unit_id where a.role = 'intake' and a.to_day is null returning id)
       insert into pgboss.job (name, data) select 'concerns.mail', jsonb_build_object('messageId', id) from m`,
      [shared.municipality, params.draft, query.person, query.unit, content],
    );
    return { sent: true };
  }),
);

app.get<{ Querystring: Who }>('/inbox', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query(
      `select i.id, i.number, i.sender, i.arrived_at, i.state, i.version, r.content -> 'child' ->> 'given' as given, e.given || ' ' || e.family as handler
         from concerns.intake i join concerns.received r on r.intake_id = i.id left join directory.employee e on e.id = i.handler_id
        where i.unit_id = $1 and i.state in ('arrived', 'assessed') order by i.state, i.arrived_at limit 200`,
      [query.unit],
    );
    return { intakes: rows };
  }),
);

await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
