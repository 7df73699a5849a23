import { fileOf, newUnit, sent } from '../../src/areas/interchange/testing-files.ts';
import { planStates } from '../../src/areas/plans/domain/model.ts';
import { closing, done, later } from '../../src/areas/plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../../src/areas/plans/testing-given.ts';
import { column, worksWith } from './arrange.ts';
import type { Ids } from './bodies.ts';
import type { Samsyn } from './samsyn.ts';
import { concernTargets } from './world-concerns.ts';
import { forumTarget } from './world-forums.ts';
import { registerTargets } from './world-register.ts';

/** Something that a request can be about: a plan in a state, or a child, with the ids of all that hangs on it. */
export interface Target {
  readonly name: string;
  readonly ids: Ids;
  /** One for each state that a plan can be in; the other targets are there for a route that wants something more. */
  readonly isState: boolean;
  /** The versions that the target's rows have, the plan's own first. */
  readonly versions: readonly number[];
  /** The body that holds the target's meeting: everyone who is expected came. */
  readonly attendance: readonly object[];
}

/** Everything of one plan, and of the child and the county around it, by the names that routes use. */
export async function targetOf(s: Samsyn, name: string, plan: GivenPlan): Promise<Target> {
  const expected = await (await s.employee('anna-provberg')).get(`${plan.path}/expected`);
  return {
    name,
    ids: { ...(await aroundChild(s, plan.childId)), ...(await ofPlan(s, plan.id)), planId: [plan.id] },
    isState: planStates.some((state) => state === name),
    versions: await versionsOf(s, plan),
    attendance: (expected.status === 200 ? expected.body.expected : []).map(
      ({ whoKind, whoId }: { whoKind: string; whoId: string }) => ({
        whoKind,
        whoId,
        came: true,
        mayDecide: whoKind === 'unit' ? true : null,
      }),
    ),
  };
}

/** A child that no plan is about. */
export const childTarget = async (s: Samsyn, name: string, childId: string): Promise<Target> => ({
  name,
  ids: await aroundChild(s, childId),
  isState: false,
  versions: await versionsOf(s, { childId }),
  attendance: [],
});

/** What the county has of its own, about no child and no agreement: the catalogue. */
export const countyTarget = async (s: Samsyn): Promise<Target> => ({
  name: 'the county',
  ids: await aroundCounty(s),
  isState: false,
  versions: [1, 2],
  attendance: [],
});

/** Rows that belong to the plan, each table under its own name: `plans.goal` gives goalId. A new table comes along. */
async function ofPlan(s: Samsyn, planId: string): Promise<Ids> {
  const { rows } = await s.database.owner.query<{ name: string; kinds: boolean }>(
    `select t.table_name as name, bool_or(t.column_name = 'by_kind') as kinds from information_schema.columns t
      where t.table_schema = 'plans' group by t.table_name
     having bool_or(t.column_name = 'id') and bool_or(t.column_name = 'plan_id')
        and bool_and(t.table_name in (select tablename from pg_tables where schemaname = 'plans'))`,
  );
  const ids: Record<string, string[]> = {};
  for (const { name, kinds } of rows) {
    const order = kinds ? 'by_kind desc' : 'id';
    const key = `${name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
    ids[key] = await column(s, `select id from plans.${name} where plan_id = $1 order by ${order}`, [planId]);
  }
  return ids;
}

async function versionsOf(s: Samsyn, { id, childId }: { id?: string; childId: string }): Promise<number[]> {
  const { rows } = await s.database.owner.query<{ version: number }>(
    `select version from plans.plan where id = $1 union all select version from children.child where id = $2`,
    [id, childId],
  );
  return [...new Set([...rows.map(({ version }) => version), 1, 0, 2, 3, 4, 5])];
}

const people = ['sofia-provstrom', 'erik-testlund', 'anna-provberg', 'mona-latsaslind', 'rania-exempelsater'] as const;
const units = ['falun-bup', 'falun-socialtjanst-barn-unga', 'borlange-socialtjanst-barn-unga'] as const;

async function aroundCounty(s: Samsyn): Promise<Ids> {
  return {
    unitId: await Promise.all(units.map((code) => s.id('unit', code))),
    personId: await Promise.all(people.map((code) => s.id('employee', code))),
    entryId: await column(s, `select id from catalogue.entry order by code = 'exempel-arbetsgrupp-orsa' desc, code`),
    importId: await column(s, `select id from interchange.import where state = 'ready' order by started_at`),
    sheet: ['units'],
    format: ['csv'],
    fate: ['new'],
    number: ['1'],
    from: ['1'],
    to: ['1'],
  };
}

async function aroundChild(s: Samsyn, childId: string): Promise<Ids> {
  const around = await aroundCounty(s);
  const named = await column(s, 'select person_id as id from children.named where child_id = $1', [childId]);
  return {
    ...around,
    childId: [childId],
    personId: [...named, ...(around['personId'] ?? [])],
    overallOrganisationId: [await s.id('organisation', 'falu-kommun')],
    guardianId: await column(
      s,
      `select guardian_id as id from children.custody where child_id = $1 order by guardian_id = $2`,
      [childId, await s.id('guardian', numbers.maria)],
    ),
    custodyId: await column(s, `select id from children.custody where child_id = $1 order by guardian_id = $2, id`, [
      childId,
      await s.id('guardian', numbers.maria),
    ]),
    consentId: await column(
      s,
      `select id from sharing.consent where child_id = $1 and withdrawn_at is null order by giver_id = $2 desc, id`,
      [childId, await s.id('guardian', numbers.maria)],
    ),
    deliveryId: await column(
      s,
      `select id from sharing.delivery where child_id = $1 order by recipient_id = $2 desc, delivered_at, id`,
      [childId, await s.id('unit', 'falun-bup')],
    ),
    reviewId: await column(s, 'select id from access_log.review order by drawn_at, id'),
    assignmentId: await column(
      s,
      `select a.id from directory.assignment a join directory.employee e on e.id = a.employee_id
        where e.code in ('erik-testlund', 'kim-dubbelprov') and a.to_day is null order by e.code, a.from_day desc`,
    ),
  };
}

/** As the owner: what nobody does by a request that a walk over the routes could wait for. */
export async function drawForReview(s: Samsyn): Promise<void> {
  await s.database.owner.query(
    `insert into access_log.review (county_id, event_id, unit_id, drawn_at)
     select county_id, id, unit_id, at from access_log.event
      where unit_id = $1 and child_id is not null order by id limit 1`,
    [await s.id('unit', 'falun-socialtjanst-barn-unga')],
  );
}

/** A file that has been judged, and that nobody has said yes or no to. */
export const judgedFile = async (s: Samsyn): Promise<string> =>
  sent(s, await s.employee('siv-samordnarprov'), 'units', fileOf('units', [newUnit('provskolan')]));

const bup = { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' } as const;
const school = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' } as const;
const laterTime = {
  startsAt: '2026-12-15T09:00:00.000Z',
  endsAt: '2026-12-15T10:00:00.000Z',
  place: 'Rum 2',
  link: '',
};

/**
 * A plan in every state, with all that the step out of it asks for, and the children that their own routes need. Leaves the
 * clock after the plans' first meeting.
 */
export async function everyTarget(s: Samsyn): Promise<{ targets: Target[]; foreign: Target }> {
  const { plan, consent, answer, writePart, hold, fill } = given(s);
  const { active, offer, report, evaluation, followUp, closed, replaceCoordinator, lead, version } = later(s);
  const anna = () => s.employee('anna-provberg');
  const plans: Record<string, GivenPlan> = {};

  plans['draft'] = await plan({ state: 'draft' });
  plans['asking'] = await plan({ state: 'asking' });
  done(await (await anna()).post(`${plans['asking'].path}/parties`, { unitId: await s.id('unit', bup.unit) }));
  plans['refused'] = await plan({ state: 'refused' });

  for (const name of ['answered', 'called']) {
    const called = await plan({ state: 'called' });
    for (const party of [bup, school]) await answer(called, party);
    done(await (await anna()).post(`${called.path}/meetings/${called.meetingId}/choose`));
    done(await (await anna()).post(`${called.path}/meetings`, laterTime));
    plans[name] = called;
  }
  const { called } = plans;
  if (called === undefined) throw new Error('no plan was called');
  await consent(units[2]);
  done(await (await anna()).post(`${called.path}/parties`, { unitId: await s.id('unit', units[2]) }));

  plans['mapping'] = await plan({ state: 'mapping' });
  for (const { comes, unit } of [bup, school]) await writePart(plans['mapping'], await s.employee(comes, unit));
  await writePart(plans['mapping'], await anna());

  plans['meeting'] = await plan({ state: 'meeting' });
  plans['written'] = await plan({ state: 'meeting' });
  await hold(plans['written']);
  await fill(plans['written']);
  plans['active'] = await active();
  await report(plans['active']);
  plans['offered'] = await active();
  await offer(plans['offered'], 'mona-latsaslind');
  plans['evaluation'] = await evaluation();
  await tellHowItWent(s, plans['evaluation']);
  plans['follow_up'] = await followUp();
  plans['closed'] = await closed();
  plans['revised'] = await active();
  await lead(plans['revised'], 'revise');
  plans['left by its coordinator'] = await active();
  await replaceCoordinator(plans['left by its coordinator'], 'ulla-slutprov');
  plans['ended before it was published'] = await plan({ state: 'asking' });
  const ended = {
    ...closing,
    reason: 'no_longer_needed',
    version: await version(plans['ended before it was published'].id),
  };
  done(await (await anna()).post(`${plans['ended before it was published'].path}/close`, ended));
  const another = await plan({ state: 'active', child: numbers.viggo });
  for (const { id } of [...Object.values(plans), another]) await bringGuest(s, id);
  await drawForReview(s);
  await judgedFile(s);

  const targets: Target[] = [];
  for (const [name, made] of Object.entries(plans)) targets.push(await targetOf(s, name, made));
  for (const [name, number] of Object.entries({ Leo: '201501182396', Tuva: numbers.tuva, Hugo: '202211302399' }))
    targets.push(await childTarget(s, name, await worksWith(s, 'anna-provberg', number)));
  targets.push(await childTarget(s, 'not yet born', await unbornChild(s)));
  targets.push(await countyTarget(s));
  const register = await registerTargets(s);
  const forums = await forumTarget(s);
  const concerns = await concernTargets(s);
  const foreign = await targetOf(s, 'another child’s plan', another);
  return {
    targets: [...targets, ...register.targets, forums.target, ...concerns],
    foreign: { ...foreign, ids: { ...foreign.ids, ...register.foreign, ...forums.foreign } },
  };
}

/** As the owner: somebody who is invited and belongs to no unit. */
export const bringGuest = (s: Samsyn, planId: string) =>
  s.database.owner.query(
    `insert into plans.guest (county_id, plan_id, name, relation) values ('20', $1, 'Mormor', 'mormor')`,
    [planId],
  );

/** All that the evaluation asks for, and it is not finished. */
async function tellHowItWent(s: Samsyn, { path }: GivenPlan): Promise<void> {
  const anna = await s.employee('anna-provberg');
  const { goals, evaluation } = done(await anna.get(path)).body;
  for (const { id, version } of goals)
    done(await anna.put(`${path}/goals/${id}/outcome`, { outcome: 'reached', word: '', version }));
  const why = 'De ville inte svara.';
  const { version } = evaluation;
  const body = { summary: 'Det går bra.', scoreMissingWhy: why, childScoreMissingWhy: why, version };
  done(await anna.put(`${path}/evaluation`, body));
}

async function unbornChild(s: Samsyn): Promise<string> {
  const [id = ''] = await column(
    s,
    `insert into children.contact (child_id, county_id, employee_id, unit_id, via)
     select c.id, c.county_id, e.id, a.unit_id, 'own_work'
       from children.child c, directory.assignment a join directory.employee e on e.id = a.employee_id
      where c.identity_kind = 'unborn' and e.code = 'anna-provberg' limit 1 returning child_id as id`,
  );
  return id;
}
