import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { FamilyHome } from '../domain/contract.ts';

type Plan = FamilyHome['children'][number]['plans'][number];

interface Row {
  readonly id: string;
  readonly given: string;
  readonly unborn: boolean;
  readonly protected: boolean;
  readonly plans: readonly (Omit<Plan, 'waits'> & { readonly partDone: boolean; readonly scored: boolean })[];
}

/** The reader's children with their plans. Row-level security leaves out everyone whom the reader is not entitled to. */
export async function familyHome(ctx: Pick<Ctx, 'tx' | 'actor'>): Promise<FamilyHome> {
  const { rows } = await sql<Row>`
    select c.id, c.given, c.born_on is null as unborn, c.protection <> 'none' as protected,
           coalesce(jsonb_agg(jsonb_build_object(
             'id', p.id, 'state', p.state, 'createdAt', p.created_at,
             'nextMeeting', (select t.starts_at from plans.meeting t
                              where t.plan_id = p.id and t.state = 'set' and t.ends_at > app.now()),
             'partDone', exists (select from plans.part r where r.plan_id = p.id and r.author_id = app.person_id()
                                    and r.done_at is not null),
             'scored', exists (select from plans.score k
                                where k.plan_id = p.id and k.author_id = app.person_id()
                                  and k.round = (select max(v.round) from plans.evaluation v where v.plan_id = p.id)))
             order by p.created_at desc) filter (where p.id is not null), '[]') as plans
      from children.child c left join plans.plan p on p.child_id = c.id
     group by c.id order by c.given, c.id`.execute(ctx.tx);
  return {
    children: rows.map((row) => ({
      id: row.id,
      given: row.unborn ? '' : row.given,
      isMe: row.id === ctx.actor.personId,
      protected: row.protected,
      plans: row.plans.map(({ partDone, scored, ...plan }) => ({
        ...plan,
        waits: waitsFor(plan.state, partDone, scored),
      })),
    })),
  };
}

function waitsFor(state: Plan['state'], partDone: boolean, scored: boolean): Plan['waits'] {
  switch (state) {
    case 'asking':
      return ['answer'];
    case 'called':
    case 'mapping':
    case 'meeting':
      return partDone ? [] : ['part'];
    case 'evaluation':
      return scored ? [] : ['score'];
    default:
      return [];
  }
}
