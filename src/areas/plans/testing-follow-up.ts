import type { Answer, Samsyn } from '../../../test/harness/samsyn.ts';
import { type GivenPlan, given } from './testing-given.ts';

export const done = (answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

export const closing = {
  reason: 'goals_reached',
  words: 'Alva går i skolan igen.',
  whatNext: 'Mentorn följer upp varje vecka.',
  turnTo: 'Mentorn, eller 1177.',
} as const;

/** Carries a plan on from where `given` leaves it, over HTTP, as `anna` who coordinates. */
export function later(s: Samsyn) {
  const { plan, lead, version } = given(s);
  const anna = () => s.employee('anna-provberg');

  const active = () => plan({ state: 'active' });

  /** Anna tells of every measure that she may. */
  async function report(made: GivenPlan): Promise<void> {
    const person = await anna();
    const { measures } = done(await person.get(made.path)).body;
    for (const { id, version: seen } of measures) {
      done(
        await person.post(`${made.path}/measures/${id}/report`, {
          status: 'under_way',
          word: 'Det går.',
          version: seen,
        }),
      );
    }
  }

  async function evaluation(): Promise<GivenPlan> {
    const made = await active();
    await report(made);
    await lead(made, 'start-evaluation');
    return made;
  }

  /** Every goal is reached, and why the family's own score is missing is written. */
  async function evaluated(made: GivenPlan): Promise<void> {
    const person = await anna();
    const { goals, evaluation: round } = done(await person.get(made.path)).body;
    for (const goal of goals) {
      const body = { outcome: 'reached', word: 'Fyra dagar i veckan.', version: goal.version };
      done(await person.put(`${made.path}/goals/${goal.id}/outcome`, body));
    }
    const body = {
      summary: 'Det går bra.',
      scoreMissingWhy: 'De ville inte svara.',
      childScoreMissingWhy: 'Alva ville inte svara.',
      version: round.version,
    };
    done(await person.put(`${made.path}/evaluation`, body));
    await lead(made, 'finish-evaluation');
  }

  async function followUp(): Promise<GivenPlan> {
    const made = await evaluation();
    await evaluated(made);
    return made;
  }

  async function closed(): Promise<GivenPlan> {
    const made = await followUp();
    done(await (await anna()).post(`${made.path}/close`, { ...closing, version: await version(made.id) }));
    return made;
  }

  /** Anna asks somebody at her own unit to take over. */
  async function offer(made: GivenPlan, employee: string): Promise<void> {
    const body = {
      personId: await s.id('employee', employee),
      unitId: await s.id('unit', 'falun-socialtjanst-barn-unga'),
      word: 'Jag går på föräldraledighet.',
    };
    done(await (await anna()).post(`${made.path}/handover`, body));
  }

  /** As if somebody at Anna's unit, who may have left since, had come to coordinate. Anna stays on the plan. */
  async function replaceCoordinator(made: GivenPlan, employee: string): Promise<void> {
    const client = await s.database.owner.connect();
    try {
      await client.query('begin');
      await client.query(`select app.enter('{"countyId":"20"}')`);
      await client.query('update plans.member set coordinator = false where plan_id = $1', [made.id]);
      await client.query(
        `insert into plans.member (plan_id, person_id, unit_id, coordinator)
         select $1, $2, unit_id, true from plans.member where plan_id = $1 and initiates`,
        [made.id, await s.id('employee', employee)],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  }

  return { offer, replaceCoordinator, active, report, evaluation, evaluated, followUp, closed, lead, version };
}
