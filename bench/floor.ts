import Fastify from 'fastify';
import pg from 'pg';

/**
 * The hand-written floor: the same rows and the same access event, joined by hand as the owner of the tables. No
 * row-level security, no session, no rules, no schema on the way out. What Samsyn is measured against in the same run.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });
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
  } finally {
    client.release();
  }
}

type Who = { person: string; unit: string };

app.get<{ Params: { plan: string }; Querystring: Who }>('/plan/:plan', ({ params, query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query(
      `select w.whole from plans.whole w join plans.member m on m.plan_id = w.id
        where w.id = $1 and m.person_id = $2 and m.unit_id = $3 and m.left_at is null and m.open_until >= current_date`,
      [params.plan, query.person, query.unit],
    );
    return rows[0]?.whole;
  }),
);

app.get<{ Querystring: Who }>('/my-day', ({ query }) =>
  inTransaction(query.person, query.unit, async (client) => {
    const { rows } = await client.query(
      `select t.* from plans.todo t join plans.member m on m.plan_id = t.plan_id
        where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and m.open_until >= current_date
          and (t.person_id = $1 or t.person_id is null and t.unit_id = $2) order by t.due_on limit 200`,
      [query.person, query.unit],
    );
    return { items: rows, count: rows.length };
  }),
);

await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
