import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { dayOf } from '../../../platform/time/time.ts';
import { alva, consented, people, tuva } from '../testing.ts';
import { type Copy, deliver, type Recipient } from './deliver.ts';

let s: Samsyn;
let anna: Person;
let bup: string;
let school: string;

beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
  bup = await s.id('unit', 'falun-bup');
  school = await s.id('unit', 'falun-skola');
  for (const [child, givers] of [
    [alva, [people.maria, people.johan]],
    [tuva, [people.karin, people.rolf]],
  ] as const) {
    await worksWith(s, 'anna-provberg', child);
    for (const giver of givers) await consented(s, { child, unit: 'falun-bup', giver });
  }
});
afterAll(() => s.close());

async function handOut(child: string, recipients: Recipient[], more: Partial<Copy> = {}) {
  const childId = await s.id('child', child);
  const actor = {
    kind: 'employee',
    personId: anna.personId,
    countyId: '20',
    accountId: 'x',
    unitId: anna.unitId ?? '',
    role: anna.role ?? '',
  };
  const now = s.clock.now();
  return anna.sql((tx) =>
    deliver(
      {
        tx,
        actor,
        csrf: '',
        facts: {},
        now,
        today: dayOf(now),
        correlationId: randomUUID(),
        enqueue: async () => undefined,
      },
      {
        childId,
        subjectId: randomUUID(),
        versionNo: 1,
        about: 'AE 2012',
        contentFor: ({ kind }) => ({ goal: 'Sova gott', to: kind }),
        places: { meeting: 'Skolan' },
        ...more,
      },
      recipients,
    ),
  );
}

describe('a delivered copy', () => {
  it('reaches the units that consent covers and the family; the others get nothing, and it is said why', async () => {
    const guardian = await s.id('guardian', people.maria);
    const childId = await s.id('child', alva);
    const done = await handOut(alva, [
      { kind: 'unit', id: bup },
      { kind: 'unit', id: school },
      { kind: 'guardian', id: guardian },
      { kind: 'child', id: childId },
    ]);
    expect(done.to.map(({ kind, ground }) => [kind, ground])).toEqual([
      ['unit', 'consent_opens_secrecy'],
      ['guardian', 'guardian_decides'],
      ['child', 'secrecy_not_towards_oneself'],
    ]);
    expect(done.left).toMatchObject([{ unitId: school, missing: [{ code: 'not_asked' }, { code: 'not_asked' }] }]);
    const kept = await s.database.owner.query('select consent_ids from sharing.delivery where recipient_id = $1', [
      bup,
    ]);
    expect(kept.rows[0].consent_ids).toHaveLength(2);
  });

  it('is in the log once for each receiver, with its legal ground', async () => {
    await handOut(alva, [{ kind: 'unit', id: bup }]);
    const log = await (await s.guardian(people.maria)).get(
      `/api/family/children/${await s.id('child', alva)}/access-log`,
    );
    expect(log.body.entries[0].says).toContain('lämnade ut en kopia av planen');
    const { rows } = await s.database.owner.query(
      `select ground from access_log.event where event = 'delivery.made' limit 1`,
    );
    expect(rows[0].ground).toBe('OSL 2009:400 10 kap. 1 §');
  });

  it('is in the family’s log with its receiver, but no unit under protection for one who is not named', async () => {
    const says = async (reader: Person, childId: string): Promise<string[]> =>
      (await reader.get(`/api/family/children/${childId}/access-log`)).body.entries
        .map((entry: { says: string }) => entry.says)
        .filter((line: string) => line.includes('kopia'))
        .slice(0, 3);
    const copies = async (child: string, guardian: string) =>
      handOut(child, [
        { kind: 'unit', id: bup },
        { kind: 'guardian', id: await s.id('guardian', guardian) },
        { kind: 'child', id: await s.id('child', child) },
      ]);
    await copies(alva, people.maria);
    const childId = await s.id('child', alva);
    const maria = await says(await s.guardian(people.maria), childId);
    expect(maria.map((line) => /planen (.*), 23 nov/.exec(line)?.[1])).toEqual([
      'till barnet',
      'till dig',
      'till Bup Falun, med stöd av samtycke',
    ]);
    expect((await says(await s.guardian(people.johan), childId))[1]).toContain('till en vårdnadshavare, 23');
    expect((await says(await s.child(alva), childId))[0]).toContain('till dig, 23');

    await copies(tuva, people.karin);
    const tuvaId = await s.id('child', tuva);
    const rolf = await s.guardian(people.rolf);
    expect((await says(rolf, tuvaId))[2]).toContain('till en enhet (vilken visas inte), med stöd av samtycke');
    expect((await says(await s.guardian(people.karin), tuvaId))[2]).toContain('till Bup Falun');
    const { rows } = await s.database.owner.query(
      `select id from sharing.delivery where child_id = $1 and recipient_kind = 'unit'`,
      [tuvaId],
    );
    const receiver = (reader: Person) =>
      reader.sql(async (tx) => (await sql`select kind, unit from sharing.received_by(${rows[0].id})`.execute(tx)).rows);
    expect(await receiver(rolf)).toEqual([{ kind: 'unit', unit: null }]);
    for (const outsider of [await s.guardian(people.maria), anna]) expect(await receiver(outsider)).toEqual([]);
  });

  it('is the receiver’s own: read there after consent was withdrawn, and by nobody else', async () => {
    const { to } = await handOut(alva, [{ kind: 'unit', id: bup }]);
    const id = to[0]?.deliveryId;
    await s.database.owner.query(
      `update sharing.consent set withdrawn_at = now(), withdrawn_by = giver_id where child_id = (select id from children.child where identity_number = $1)`,
      [alva],
    );
    expect((await handOut(alva, [{ kind: 'unit', id: bup }])).to).toEqual([]);
    const magnus = await s.employee('magnus-pahittsson');
    const list = await magnus.get('/api/deliveries');
    expect(list.body.deliveries.find((d: { id: string }) => d.id === id)).toMatchObject({
      about: 'AE 2012',
      ground: { source: 'OSL 2009:400 10 kap. 1 §' },
    });
    expect(JSON.stringify(list.body)).not.toContain('Sova gott');
    expect((await magnus.get(`/api/deliveries/${id}`)).body).toMatchObject({
      content: { goal: 'Sova gott', to: 'unit' },
      places: { meeting: 'Skolan' },
      hidden: false,
    });
    for (const other of ['anna-provberg', 'helena-provdahl', 'sofia-provstrom'])
      expect((await (await s.employee(other)).get(`/api/deliveries/${id}`)).status, other).toBe(404);
  });

  it('does not tell where a protected child is to a reader who is not named, and says that it does not', async () => {
    const { to } = await handOut(tuva, [{ kind: 'unit', id: bup }]);
    const read = await (await s.employee('magnus-pahittsson')).get(`/api/deliveries/${to[0]?.deliveryId}`);
    expect(read.body).toMatchObject({ hidden: true, places: null, content: { goal: 'Sova gott' } });
  });

  it('is handed out once, however many times the same version is', async () => {
    const subjectId = randomUUID();
    expect((await handOut(tuva, [{ kind: 'unit', id: bup }], { subjectId })).to).toHaveLength(1);
    expect((await handOut(tuva, [{ kind: 'unit', id: bup }], { subjectId })).to).toHaveLength(0);
  });

  it('is refused by the database to a unit without consent and to a blocked guardian, whatever the code does', async () => {
    const leo = await worksWith(s, 'anna-provberg', '201501182396');
    const marcus = await s.id('guardian', '198301052398');
    const insert = (kind: string, id: string) =>
      anna.sql((tx) =>
        sql`insert into sharing.delivery (child_id, subject_id, version_no, recipient_kind, recipient_id, about, content, ground, consent_ids)
            values (${leo}, ${randomUUID()}, 1, ${kind}, ${id}, 'L', '{}', 'x', '{}')`.execute(tx),
      );
    for (const [kind, id] of [
      ['unit', bup],
      ['guardian', marcus],
      ['child', await s.id('child', alva)],
    ] as const)
      await expect(insert(kind, id), kind).rejects.toMatchObject({ code: 'SM001' });
    await expect(insert('guardian', await s.id('guardian', '198509142389'))).resolves.toBeDefined();
  });
});
