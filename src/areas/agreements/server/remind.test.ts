import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { mailroomFor } from '../../../platform/mail/testing.ts';
import { agreementId } from '../testing.ts';
import { written } from '../testing-written.ts';
import { sendAgreementMail } from './messages.ts';
import { remindOfAgreements } from './remind.ts';

let s: Samsyn;
let siv: Person;
let post: Awaited<ReturnType<typeof mailroomFor>>;
let w: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
  post = await mailroomFor(s, sendAgreementMail);
  w = await written(s, siv);
});
afterAll(async () => {
  await post.close();
  await s.close();
});

/** The job on a morning, as recipient and subject. */
const morning = async (at: string): Promise<string[]> => {
  s.clock.moveTo(at);
  await remindOfAgreements(post.parts).handler({});
  await post.deliver();
  return post.caught().map(({ to, subject }) => `${to[0]?.split('@')[0]}: ${subject}`);
};
const owner = 'En överenskommelse som du ansvarar för går snart ut';
const steering = 'En överenskommelse går snart ut';

/** An agreement of Bo's, followed up recently, that ends on a day; Siv steers it. */
async function owned(to: string): Promise<string> {
  // The clock has been moved by months: whoever was signed in is not any more.
  siv = await s.employee('siv-samordnarprov');
  w = await written(s, siv);
  const id = await w.decided({ from: '2026-11-01', to });
  await s.database.owner.query(`update agreements.agreement set owner_id = $2, owner_unit = $3 where id = $1`, [
    id,
    await s.id('employee', 'bo-chefsprov'),
    await s.id('unit', 'borlange-socialtjanst-barn-unga'),
  ]);
  await s.database.owner.query(
    `insert into agreements.steering (agreement_id, employee_id, county_id) values ($1, $2, '20')`,
    [id, siv.personId],
  );
  return id;
}
const messages = async (id: string) =>
  (
    await s.database.owner.query(
      'select kind, state, failure from agreements.message where agreement_id = $1 order by kind',
      [id],
    )
  ).rows;

describe('before an agreement ends', () => {
  it('its owner is told at ninety days, its steering group at thirty, each once', async () => {
    await morning('2026-11-23T06:40:00Z');
    const id = await owned('2027-04-30');
    expect(await morning('2027-01-29T06:40:00Z')).toEqual([]);
    expect(await morning('2027-02-01T06:40:00Z')).toEqual([`bo.chefsprov: ${owner}`]);
    expect(await morning('2027-02-02T06:40:00Z')).toEqual([]);
    expect(await morning('2027-03-31T05:40:00Z')).toEqual([`siv.samordnarprov: ${steering}`]);
    expect(await morning('2027-04-01T05:40:00Z')).toEqual([]);
    expect(await messages(id)).toEqual([
      { kind: 'ends_owner', state: 'sent', failure: null },
      { kind: 'ends_steering', state: 'sent', failure: null },
    ]);
  });

  it('nobody is told on a day when offices are closed, nor when the next version takes over', async () => {
    const id = await owned('2027-08-31');
    await w.newVersion(id);
    await w.decide(id, { ...w.decision, from: '2027-09-01', to: '2029-08-31' });
    expect(await morning('2027-06-05T05:40:00Z')).toEqual([]);
    expect(await morning('2027-06-07T05:40:00Z')).toEqual([]);
    expect(await messages(id)).toEqual([]);
  });

  it('it is told of anew when it has been prolonged to another day', async () => {
    s.clock.moveTo('2027-06-07T05:40:00Z');
    const id = await owned('2027-07-31');
    expect(await morning('2027-06-08T05:40:00Z')).toEqual([`bo.chefsprov: ${owner}`]);
    const decision = {
      kind: 'extended',
      to: '2027-10-29',
      decidedOn: '2027-06-08',
      decidedBy: 'Nämnden',
      reason: 'Prov.',
    };
    expect(
      (
        await (
          await s.employee('siv-samordnarprov')
        ).post(`/api/agreements/${id}/versions/${await versionOf(id)}/end`, { version: await rowOf(id), ...decision })
      ).status,
    ).toBe(200);
    expect(await morning('2027-06-09T05:40:00Z')).toEqual([]);
    expect(await morning('2027-08-02T05:40:00Z')).toEqual([`bo.chefsprov: ${owner}`]);
  });

  it('a message to nobody, or that did not arrive, is seen by those who may write, and tried again when it can', async () => {
    s.clock.moveTo('2027-08-02T05:40:00Z');
    const id = await owned('2027-10-01');
    await s.database.owner.query('delete from agreements.steering where agreement_id = $1', [id]);
    await post.down();
    s.clock.moveTo('2027-09-06T05:40:00Z');
    await remindOfAgreements(post.parts).handler({});
    expect(await post.deliver()).toContain('mail: server_unreachable');
    const bo = await s.employee('bo-chefsprov');
    const failed = async (person: Person) => (await person.get(`/api/agreements/${id}/follow-up`)).body.failed;
    expect((await failed(bo)).map((m: { kind: string; failure: string }) => [m.kind, m.failure]).sort()).toEqual([
      ['ends_owner', 'server_unreachable'],
      ['ends_steering', 'no_recipient'],
    ]);
    expect(await failed(await s.employee('sara-provsten'))).toEqual([]);
    await post.up();
    const { rows } = await s.database.owner.query(
      `select id from agreements.message where agreement_id = $1 and kind = 'ends_owner'`,
      [id],
    );
    await sendAgreementMail(post.parts).handler({ messageId: rows[0]?.id });
    expect(await failed(bo)).toMatchObject([{ kind: 'ends_steering' }]);
    const [mail] = post.caught();
    expect(mail?.text).toContain('https://samsyn.example/overenskommelser\n');
    expect(mail?.text).not.toMatch(/Prov|Falu|[0-9a-f]{8}-/);
  });
});

const versionOf = async (id: string) =>
  (await s.database.owner.query('select id from agreements.version where agreement_id = $1', [id])).rows[0]?.id;
const rowOf = async (id: string) =>
  (await s.database.owner.query('select version from agreements.agreement where id = $1', [id])).rows[0]?.version;

describe('the real county', () => {
  it('tells of what has no owner too: the message stands as one that did not arrive', async () => {
    s.clock.moveTo('2026-11-24T06:40:00Z');
    const ludvika = await agreementId(s, 'lok-ludvika');
    const found = await messages(ludvika);
    expect(found).toContainEqual({ kind: 'ends_owner', state: 'failed', failure: 'no_recipient' });
    expect(found).toContainEqual({ kind: 'follow_up_due', state: 'failed', failure: 'no_recipient' });
  });
});
