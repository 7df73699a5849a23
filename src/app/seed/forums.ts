import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { ForumFiles, type ForumSeed, forumFileProblems, type PracticeSeed } from '../../areas/forums/index.ts';

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Reads and checks the forums of a county and the made-up practice in them. Throws with every fault that was found. */
export async function readForums(directory: string, practice: string, units: ReadonlySet<string>): Promise<ForumFiles> {
  const [forums, inhabitants, demo] = await Promise.all([
    read(`${directory}/forums.json`),
    read(`${directory}/inhabitants.json`),
    read(practice),
  ]);
  const files = ForumFiles.parse({ forums, inhabitants, practice: (demo as { practice: unknown }).practice });
  const problems = forumFileProblems(files, units);
  if (problems.length > 0) throw new Error(`forum files do not agree: ${problems.join('; ')}`);
  return files;
}

/** Adds the forums that are not there yet, by their codes, and the practice of those that nobody has used. */
export async function seedForums(client: pg.Client, county: string, files: ForumFiles): Promise<void> {
  for (const size of files.inhabitants) {
    await client.query(
      `insert into forums.municipality_size (municipality_code, inhabitants, counted_on, source) values ($1, $2, $3, $4)
       on conflict (county_id, municipality_code) do nothing`,
      [size.municipality, size.inhabitants, size.countedOn, size.source],
    );
  }
  const added = new Set<string>();
  for (const forum of files.forums) if (await seedForum(client, county, forum)) added.add(forum.code);
  for (const { code, parent } of files.forums) {
    if (parent !== undefined && added.has(code))
      await client.query(
        `update forums.forum f set parent_id = p.id from forums.forum p
          where f.county_id = $1 and p.county_id = $1 and f.code = $2 and p.code = $3`,
        [county, code, parent],
      );
  }
  for (const practice of files.practice) if (added.has(practice.forum)) await seedPractice(client, county, practice);
}

/** True when the forum was new. */
async function seedForum(client: pg.Client, county: string, f: ForumSeed): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>(
    `insert into forums.forum (county_id, code, name, level, municipality_codes, mandate, mandate_words, identity, times, per,
                               state, state_reason, source, note, drawn)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (county_id, code) do nothing returning id`,
    [
      county,
      f.code,
      f.name,
      f.level,
      f.municipalities,
      f.mandate,
      f.mandateWords,
      f.identity,
      f.rhythm?.times,
      f.rhythm?.per,
      f.state?.is ?? 'active',
      f.state?.reason ?? '',
      f.source,
      f.note ?? '',
      f.drawn,
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) return false;
  for (const p of f.parties) {
    await client.query(
      `insert into forums.party (forum_id, name, unit_id, why, agreement_code)
       values ($1, $2, (select u.id from directory.unit u where u.county_id = $3 and u.code = $4), $5, $6)`,
      [id, p.name, county, p.unit ?? null, p.why, p.agreement],
    );
  }
  return true;
}

/** Who sits there, and meetings that have been held with who came. */
async function seedPractice(client: pg.Client, county: string, practice: PracticeSeed): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `update forums.forum f set convening_unit_id = u.id from directory.unit u
      where f.county_id = $1 and f.code = $2 and u.county_id = $1 and u.code = $3 returning f.id`,
    [county, practice.forum, practice.convening],
  );
  const forumId = rows[0]?.id;
  for (const { person, unit, convenes } of practice.members) {
    await client.query(
      `insert into forums.member (forum_id, person_id, unit_id, convenes)
       select $1, e.id, u.id, $5 from directory.employee e, directory.unit u
        where e.county_id = $2 and e.code = $3 and u.county_id = $2 and u.code = $4`,
      [forumId, county, person, unit, convenes ?? false],
    );
  }
  for (const { at, hours, came } of practice.meetings) {
    const meeting = await client.query<{ id: string }>(
      `insert into forums.meeting (forum_id, state, starts_at, ends_at, called_at)
       values ($1, 'held', $2, $2::timestamptz + make_interval(mins => $3), $2::timestamptz - interval '21 days') returning id`,
      [forumId, at, Math.round(hours * 60)],
    );
    for (const [unit, what] of Object.entries(came)) {
      const here = what === 'decided' || what === 'without';
      const invited = what !== 'not_invited';
      await client.query(
        `insert into forums.attendance (meeting_id, party_id, forum_id, invited, answer, came, may_decide, absence, absence_words)
         select $1, p.id, p.forum_id, $4, $5, $6, $7, $8, $9
           from forums.party p join directory.unit u on u.id = p.unit_id
          where p.forum_id = $2 and u.county_id = $10 and u.code = $3`,
        [
          meeting.rows[0]?.id,
          forumId,
          unit,
          invited,
          here ? 'comes' : invited && what !== 'none_given' ? 'cannot' : 'pending',
          here,
          here ? what === 'decided' : null,
          here || !invited ? null : what,
          what === 'other' ? 'Utbildningsdag för hela enheten.' : '',
          county,
        ],
      );
    }
  }
}
