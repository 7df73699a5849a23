import { randomUUID } from 'node:crypto';
import type { Answer, Person, Samsyn } from '../../../test/harness/samsyn.ts';
import { dayOf } from '../../platform/time/time.ts';
import type { PlanState } from './domain/model.ts';

/** Synthetic children and guardians of the demonstration, by number. */
export const numbers = {
  alva: '201203142383',
  viggo: '201612052397',
  tuva: '201708232382',
  maria: '198205172383',
  johan: '198011032391',
  karin: '198603082382',
  rolf: '198412272398',
} as const;

/** A unit on a plan: who answers its call, and who then comes. */
export interface GivenParty {
  readonly unit: string;
  readonly answers: string;
  readonly comes: string;
}

const bup: GivenParty = { unit: 'falun-bup', answers: 'petra-testgren', comes: 'sofia-provstrom' };
const school: GivenParty = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' };

export interface GivenPlan {
  readonly id: string;
  readonly childId: string;
  /** The first meeting, from the state called. */
  readonly meetingId: string;
  readonly path: string;
}

/** The states that steps 1–3 lead to, in their order. */
const way = ['draft', 'asking', 'called', 'mapping', 'meeting', 'active'] as const;
type GivenState = (typeof way)[number] | 'refused';

export interface PlanWish {
  readonly state: GivenState;
  readonly child?: string;
  readonly parties?: readonly GivenParty[];
}

const ownUnit = 'falun-socialtjanst-barn-unga';
const meetingTime = { startsAt: '2026-12-07T12:00:00.000Z', endsAt: '2026-12-07T13:30:00.000Z' };
const morning = '2026-11-23T08:00:00Z';
const afterMeeting = '2026-12-07T14:00:00Z';

/** Puts things in place by the way that people do: over HTTP, as the ones who may. `anna` coordinates every plan. */
export function given(s: Samsyn) {
  const done = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const anna = () => s.employee('anna-provberg');
  const version = async (planId: string): Promise<number> =>
    (await s.database.owner.query('select version from plans.plan where id = $1', [planId])).rows[0].version;
  const lead = async (plan: GivenPlan, step: string) =>
    done(await (await anna()).post(`${plan.path}/${step}`, { version: await version(plan.id) }));

  /** As the owner of the database, on the day that the test's clock stands on. */
  async function arrange(text: string, values: readonly unknown[]): Promise<void> {
    const client = await s.database.owner.connect();
    const now = s.clock.now();
    try {
      await client.query('begin');
      await client.query('select app.enter($1)', [
        JSON.stringify({ countyId: '20', now: now.toString(), today: dayOf(now).toString() }),
      ]);
      await client.query(text, [...values]);
      await client.query('commit');
    } finally {
      client.release();
    }
  }

  const worksWith = (employee: string, child: string = numbers.alva) =>
    arrange(
      `insert into children.contact (child_id, employee_id, unit_id, via)
       select c.id, x.employee, a.unit_id, 'own_work'
         from children.child c, directory.assignment a join directory.employee e on e.id = a.employee_id,
              lateral (values (e.id), (null)) x (employee)
        where e.code = $1 and c.identity_number = $2 on conflict do nothing`,
      [employee, child],
    );

  /** Both guardians say yes to letting the unit in, for a year. */
  const consent = (unit: string, child: string = numbers.alva) =>
    arrange(
      `insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to,
                                    recorded_by, recorded_kind)
       select c.id, n.id, 'sip', 'guardian', u.guardian_id, 'consent', 'written', app.today(), app.today() + 365,
              u.guardian_id, 'guardian'
         from children.child c join children.custody u on u.child_id = c.id, directory.unit n
        where c.identity_number = $1 and n.code = $2`,
      [child, unit],
    );

  const withdrawConsent = (unit: string, child: string = numbers.alva) =>
    arrange(
      `update sharing.consent s set withdrawn_at = app.now(), withdrawn_by = s.giver_id
         from children.child c, directory.unit n
        where c.id = s.child_id and n.id = s.unit_id and c.identity_number = $1 and n.code = $2 and s.withdrawn_at is null`,
      [child, unit],
    );

  async function call(plan: GivenPlan, parties: readonly GivenParty[], child: string): Promise<void> {
    for (const { unit } of parties)
      done(await (await anna()).post(`${plan.path}/parties`, { unitId: await s.id('unit', unit) }));
    for (const unit of [ownUnit, ...parties.map((party) => party.unit)]) await consent(unit, child);
  }

  /** The unit's receiver answers that someone comes. */
  async function answer(plan: GivenPlan, { unit, answers, comes }: GivenParty): Promise<void> {
    const receiver = await s.employee(answers, unit);
    const body = {
      answer: 'comes',
      personId: await s.id('employee', comes),
      competence: 'Kan svara på frågan.',
      mayDecide: true,
      version: 1,
    };
    done(await receiver.post(`${plan.path}/answer`, body));
  }

  const writePart = async (plan: GivenPlan, person: Person, state = true) =>
    done(
      await person.put(`${plan.path}/parts/own`, {
        needs: 'Behöver lugn på morgonen.',
        ongoing: 'Samtal varje vecka.',
        contact: 'Ring växeln.',
        done: state,
        version: 0,
      }),
    );

  /** Everyone who is expected comes. Moves the clock to after the meeting. */
  async function hold(plan: GivenPlan): Promise<void> {
    s.clock.moveTo(afterMeeting);
    const person = await anna();
    const { expected } = done(await person.get(`${plan.path}/expected`)).body;
    const { rows } = await s.database.owner.query('select version from plans.meeting where id = $1', [plan.meetingId]);
    done(
      await person.post(`${plan.path}/meetings/${plan.meetingId}/held`, {
        attendance: expected.map(({ whoKind, whoId }: { whoKind: string; whoId: string }) => ({
          whoKind,
          whoId,
          came: true,
          mayDecide: whoKind === 'unit' ? true : null,
        })),
        notes: 'Alla fick säga sitt.',
        version: rows[0].version,
      }),
    );
  }

  /** Everything that a plan must say before it is published. Gives the ids of its goal and measures. */
  async function fill(plan: GivenPlan): Promise<{ goalId: string; byUnit: string; byOther: string }> {
    const person = await anna();
    done(await person.put(`${plan.path}/content`, { ...(await fullContent(s)), version: 0 }));
    const goal = done(await person.post(`${plan.path}/goals`, { text: 'Alva är i skolan fyra dagar i veckan.' }));
    const days = { goalId: goal.body.id, startsOn: '2026-12-08', endsOn: '2027-03-31' };
    const byUnit = done(
      await person.post(`${plan.path}/measures`, {
        ...days,
        what: 'Samtal om oro varannan vecka.',
        byKind: 'unit',
        unitId: await s.id('unit', ownUnit),
        personId: person.personId,
      }),
    );
    const byOther = done(
      await person.post(`${plan.path}/measures`, {
        ...days,
        what: 'Skjutsar på måndagar.',
        byKind: 'other',
        other: 'Mormor',
      }),
    );
    return { goalId: goal.body.id, byUnit: byUnit.body.id, byOther: byOther.body.id };
  }

  /**
   * A plan that anna started, carried to `state`: by default with Bup and the school, around Alva. Every plan begins on
   * the same morning; an active one leaves the clock after its meeting, when whoever signed in before has to do it again.
   */
  async function plan({ state, child = numbers.alva, parties = [bup, school] }: PlanWish): Promise<GivenPlan> {
    s.clock.moveTo(morning);
    await worksWith('anna-provberg', child);
    const childId = await s.id('child', child);
    const words = { need: 'Behöver planera ihop.', question: 'Hur kommer Alva tillbaka?', childMatters: 'Sova.' };
    const started = done(await (await anna()).post('/api/plans', { childId, ...words }));
    const id: string = started.body.id;
    const path = `/api/plans/${id}`;
    const time = done(
      await (await anna()).post(`${path}/meetings`, { ...meetingTime, place: 'Påhittade huset, rum 1', link: '' }),
    );
    const made: GivenPlan = { id, childId, path, meetingId: time.body.id };
    const reached = (wanted: (typeof way)[number]) =>
      way.indexOf(state === 'refused' ? 'asking' : state) >= way.indexOf(wanted);

    if (reached('asking')) await lead(made, 'ask-family');
    if (reached('called')) {
      await call(made, parties, child);
      await lead(made, 'send-call');
    }
    if (reached('mapping')) {
      for (const party of parties) await answer(made, party);
      done(await (await anna()).post(`${path}/meetings/${made.meetingId}/choose`));
      await lead(made, 'start-mapping');
    }
    if (reached('meeting')) {
      for (const { comes, unit } of parties) await writePart(made, await s.employee(comes, unit));
      await writePart(made, await anna());
      await lead(made, 'start-meeting');
    }
    if (reached('active')) {
      await hold(made);
      await fill(made);
      await lead(made, 'publish');
    }
    if (state === 'refused') {
      const no = { reason: 'Vill vänta.', offerAgain: '2027-01-11', version: await version(id) };
      done(await (await anna()).post(`${path}/refusal`, no));
    }
    return made;
  }

  return { plan, worksWith, consent, withdrawConsent, answer, writePart, hold, fill, lead, version };
}

/** The content of a plan with nothing missing, without its version. */
export const fullContent = async (s: Samsyn) => ({
  longTermGoal: 'Jag vill orka hela dagen.',
  overallOrganisationId: await s.id('organisation', 'falu-kommun'),
  othersNone: false,
  risks: 'Loven är svåra.',
  ifWorse: 'Ring samordnaren samma dag.',
  ifWorseCall: '023-000 00 01',
  childView: 'Den känns bra.',
  nextFollowUp: '2027-02-01',
});

/** An id that nothing has. */
export const unknownId = (): string => randomUUID();

/** The state that a plan is in, past row-level security. */
export const stateOf = async (s: Samsyn, planId: string): Promise<PlanState> =>
  (await s.database.owner.query('select state from plans.plan where id = $1', [planId])).rows[0].state;
