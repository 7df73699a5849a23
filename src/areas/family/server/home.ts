import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { isWritable } from '../../plans/index.ts';
import type { FamilyHome } from '../domain/contract.ts';

type Plan = FamilyHome['children'][number]['plans'][number];

/** What of the reader's own is done or missing in a plan. */
interface Own {
  readonly awaitsYes: boolean;
  /** The reader may write what matters, and has not. */
  readonly mattersMissing: boolean;
  readonly timesMissing: boolean;
  readonly partDone: boolean;
  readonly scored: boolean;
}

interface Row {
  readonly id: string;
  readonly given: string;
  readonly unborn: boolean;
  readonly protected: boolean;
  readonly decides: boolean;
  readonly plans: readonly (Omit<Plan, 'waits'> & { readonly own: Own })[];
}

/** The reader's children with their plans. Row-level security leaves out everyone whom the reader is not entitled to. */
export async function familyHome(ctx: Pick<Ctx, 'tx' | 'actor'>): Promise<FamilyHome> {
  const { rows } = await sql<Row>`
    select c.id, c.given, c.born_on is null as unborn, c.protection <> 'none' as protected,
           app.kind() = 'guardian'
             or coalesce(children.known_weight(c.id, 'sip') in ('with_guardian', 'alone'), false)
             or coalesce(c.born_on + interval '18 years' <= app.today(), false) as decides,
           coalesce(jsonb_agg(jsonb_build_object(
             'id', p.id, 'state', p.state, 'createdAt', p.created_at,
             'nextMeeting', (select t.starts_at from plans.meeting t
                              where t.plan_id = p.id and t.state = 'set' and t.ends_at > app.now()),
             'latest', (select jsonb_build_object('number', d.number, 'publishedAt', d.published_at) from plans.edition d
                         where d.plan_id = p.id order by d.number desc limit 1),
             'own', jsonb_build_object(
               'awaitsYes', plans.awaits_my_yes(p.id),
               'mattersMissing', (app.kind() = 'child' or not plans.speaks_itself(p.id))
                                 and not exists (select from plans.child_words w
                                                  where w.plan_id = p.id and w.author_id = app.person_id() and w.words <> ''),
               'timesMissing', exists (select from plans.meeting t
                                        where t.plan_id = p.id and t.state = 'proposed' and t.starts_at > app.now()
                                          and not exists (select from plans.time_fit f
                                                           where f.meeting_id = t.id and f.who_id = app.person_id())),
               'partDone', exists (select from plans.part r where r.plan_id = p.id and r.author_id = app.person_id()
                                      and r.done_at is not null),
               'scored', exists (select from plans.score k
                                  where k.plan_id = p.id and k.author_id = app.person_id()
                                    and k.round = (select max(v.round) from plans.evaluation v where v.plan_id = p.id))))
             order by p.created_at desc) filter (where p.id is not null), '[]') as plans
      from children.child c left join plans.plan p on p.child_id = c.id
     group by c.id order by c.given, c.id`.execute(ctx.tx);
  return {
    children: rows.map((row) => ({
      id: row.id,
      given: row.unborn ? '' : row.given,
      isMe: row.id === ctx.actor.personId,
      protected: row.protected,
      decides: row.decides,
      plans: row.plans.map(({ own, ...plan }) => ({ ...plan, waits: waitsFor(plan.state, own) })),
    })),
  };
}

const waitsFor = (state: Plan['state'], own: Own): Plan['waits'] =>
  (
    [
      ['answer', own.awaitsYes],
      // At the meeting the plan is written together: then neither is waited for, though it may still be written.
      ['matters', own.mattersMissing && isWritable('childWords', state) && state !== 'meeting'],
      ['times', own.timesMissing && isWritable('time', state)],
      ['part', !own.partDone && isWritable('part', state) && state !== 'meeting'],
      ['score', !own.scored && isWritable('score', state)],
    ] as const
  ).flatMap(([what, waits]) => (waits ? [what] : []));
