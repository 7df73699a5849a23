import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { actorFor, byPolicy, byRoute, byRule, hasEnded, signInAs } from '../../../test/harness/scenarios.ts';
import { catalogueActions } from './domain/access.ts';
import { acts, cast, entryIn, factsOf, rowOf, scenarios } from './testing.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';

describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(catalogueActions[does], actorFor(who, cast[who]), factsOf(who, on))).toBe(expects);
  });
});

describe('the route says', () => {
  beforeEach(async () => {
    await s.database.owner.query('delete from catalogue.trial');
  });
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const outcome = await byRoute(acts(s)[does], await signInAs(s, cast[who]), await rowOf(s, on));
    expect(outcome).toBe(expects);
  });
});

describe('the database says', () => {
  beforeEach(async () => {
    await s.database.owner.query('delete from catalogue.trial');
  });
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const person = await signInAs(s, cast[who]);
    const outcome = await byPolicy(acts(s)[does], person, await rowOf(s, on), hasEnded(cast[who]));
    expect(outcome).toBe(expects === 'allowed' ? 'allowed' : 'stopped');
  });

  it('lets no history be rewritten, no number be skipped, and nobody write in another’s name', async () => {
    const lovisa = await s.employee('lovisa-fiktivlund');
    const anna = await s.employee('anna-provberg');
    const id = await entryIn(s, 'en-vag-in');
    for (const attempt of [
      `update catalogue.edition set why = 'Något annat.' where entry_id = '${id}'`,
      `delete from catalogue.edition where entry_id = '${id}'`,
      `update catalogue.entry set kind = 'family_centre' where id = '${id}'`,
      `insert into catalogue.edition (entry_id, number, content, why, changed_by, changed_unit)
         select '${id}', max(number) + 2, (array_agg(content))[1], 'Prov.', '${lovisa.personId}', app.unit_id() from catalogue.edition where entry_id = '${id}'`,
      `insert into catalogue.edition (entry_id, number, content, why, changed_by, changed_unit)
         select '${id}', max(number) + 1, (array_agg(content))[1], 'Prov.', '${anna.personId}', app.unit_id() from catalogue.edition where entry_id = '${id}'`,
    ])
      await expect(
        lovisa.sql((tx) => sql.raw(attempt).execute(tx)),
        attempt,
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('lets a municipality’s coordinator neither take an entry from another nor give the own one away', async () => {
    const mona = await s.employee('mona-latsaslind');
    const write = (id: string, where: string) =>
      mona.sql((tx) =>
        sql`insert into catalogue.edition (entry_id, number, content, why, changed_by, changed_unit)
            select entry_id, number + 1, jsonb_set(content, '{municipalities}', ${where}::jsonb), 'Prov.', ${mona.personId}, app.unit_id()
              from catalogue.edition where entry_id = ${id} order by number desc limit 1`.execute(tx),
      );
    await expect(write(await entryIn(s, 'exempel-arbetsgrupp-orsa'), '["2080"]')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(write(await entryIn(s, 'pof-falun'), '["2080","2081"]')).rejects.toMatchObject({ code: '42501' });
    await expect(write(await entryIn(s, 'pof-falun'), '[]')).rejects.toMatchObject({ code: '42501' });
  });
});
