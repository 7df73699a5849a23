import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';

export interface Family {
  /** Null before birth. `readsItself` from the age that the county lets children sign in from. */
  readonly child: { readonly id: string; readonly given: string; readonly readsItself: boolean } | null;
  /** The guardians who may see the plan today: custody, not blocked, and the child neither of age nor deciding alone. */
  readonly guardians: readonly { readonly id: string; readonly name: string }[];
  /** Initials and year of birth, the expected year before birth: what a copy is known by. */
  readonly about: string;
}

/** The child of a plan and the guardians entitled to it, for staff who see the child. */
export async function familyOf(ctx: Ctx, childId: string): Promise<Family> {
  const { rows } = await sql<{
    child: Family['child'];
    guardians: Family['guardians'];
    about: string;
  }>`
    select case when c.born_on is not null then jsonb_build_object('id', c.id, 'given', c.given, 'readsItself',
                  c.born_on + make_interval(years => (k.config ->> 'childLoginFromAge')::int) <= app.today()) end as child,
           left(c.given, 1) || left(c.family, 1) || ' ' || extract(year from coalesce(c.born_on, c.expected_on)) as about,
           coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.given || ' ' || g.family) order by g.given)
              from children.guardian g where g.id = any (sharing.family_to_deliver_to(c.id))), '[]') as guardians
      from children.child c join directory.county k on k.id = c.county_id where c.id = ${childId}`.execute(ctx.tx);
  return rows[0] ?? { child: null, guardians: [], about: '' };
}
