import pg from 'pg';
import { dayOf, Temporal } from '../../../platform/time/time.ts';
import type { IntakeState } from '../domain/codes.ts';
import { keptUntil } from '../domain/kept.ts';
import { type AboutChild, inFiles } from '../domain/same-file.ts';

/** A received report whose time has passed. It says nothing of the child. Days as `YYYY-MM-DD`. */
export interface PastKeeping {
  readonly id: string;
  /** The code of the unit that keeps it. */
  readonly unit: string;
  readonly number: string;
  readonly arrivedOn: string;
  readonly keptUntil: string;
  readonly source: string;
}

interface Row extends AboutChild {
  readonly unit: string;
  readonly shownNumber: string;
  readonly state: IntakeState;
  readonly arrivedAt: string;
  readonly lastNoteAt: string;
  readonly bornOn: string | null;
  readonly inquiryEndedOn: string | null;
}

/**
 * What may be removed on `today`, of what units have received: the report itself, the notes and the files. Nothing in a
 * child's file goes before everything in it may (`inFiles`). What the reporter keeps is the reporter's own, and is never
 * touched: `retention_per_owner`.
 */
export const pastKeeping = (ownerUrl: string, today: Temporal.PlainDate): Promise<PastKeeping[]> =>
  asKeeper(ownerUrl, (client) => past(client, today));

/** Removes what may be removed at one unit, and writes down what it was. All of it, or nothing. */
export const removePast = (ownerUrl: string, unit: string, today: Temporal.PlainDate): Promise<PastKeeping[]> =>
  asKeeper(ownerUrl, async (client) => {
    const gone = (await past(client, today)).filter((report) => report.unit === unit);
    const ids = gone.map(({ id }) => id);
    await client.query(
      `insert into concerns.removal (county_id, unit_id, number, arrived_on, kept_until, source)
       select i.county_id, i.unit_id, i.number, g.arrived_on, g.kept_until, g.source
         from unnest($1::uuid[], $2::date[], $3::date[], $4::text[]) g (id, arrived_on, kept_until, source)
         join concerns.intake i on i.id = g.id`,
      [ids, gone.map((g) => g.arrivedOn), gone.map((g) => g.keptUntil), gone.map((g) => g.source)],
    );
    await client.query('delete from concerns.intake where id = any ($1)', [ids]);
    return gone;
  });

async function past(client: pg.Client, today: Temporal.PlainDate): Promise<PastKeeping[]> {
  const { rows } = await client.query<Row>(`
    select i.id, i.unit_id as "unitId", u.code as unit, i.number::text as "shownNumber", i.state, i.arrived_at::text as "arrivedAt",
           greatest(i.arrived_at, (select max(s.at) from concerns.step s where s.intake_id = i.id))::text as "lastNoteAt",
           concerns.child_of(i)::text as child, r.child_number as number, r.child_born_on as "bornOn",
           i.inquiry_ended_on::text as "inquiryEndedOn"
      from concerns.intake i join directory.unit u on u.id = i.unit_id left join concerns.received r on r.intake_id = i.id
     order by u.code, i.number`);
  return inFiles(rows).flatMap((file) => {
    const passed = file.map((row) => passedOn(row, today));
    return passed.every((report) => report !== undefined) ? passed : [];
  });
}

function passedOn(row: Row, today: Temporal.PlainDate): PastKeeping | undefined {
  const [arrived, lastNote] = [instantOf(row.arrivedAt), instantOf(row.lastNoteAt)];
  const { state, inquiryEndedOn } = row;
  const kept = keptUntil({ state, inquiryEndedOn, bornOn: row.bornOn ?? '', lastNoteAt: lastNote.toString() }, today);
  if (!kept?.day || Temporal.PlainDate.compare(kept.day, today) >= 0) return undefined;
  const { id, unit, shownNumber: number } = row;
  const arrivedOn = dayOf(arrived).toString();
  return { id, unit, number, arrivedOn, keptUntil: kept.day.toString(), source: kept.rule.source };
}

/** PostgreSQL writes «2026-11-23 08:00:00+00». */
const instantOf = (written: string): Temporal.Instant => Temporal.Instant.from(written.replace(' ', 'T'));

/** One transaction as the role that sees past policies: what is kept is judged over every unit. */
async function asKeeper<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin isolation level serializable');
    await client.query('set local role samsyn_policy');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}
