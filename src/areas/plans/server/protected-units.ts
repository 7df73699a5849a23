import { sql } from 'kysely';
import { AppError } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';

/**
 * Refuses what names another unit than the own when protection hides from the asker which units are on the plan. Asked
 * before the unit is looked up: otherwise the answers tell, unit by unit, where the child can be found.
 */
export async function requireShownUnit(ctx: Ctx, planId: string, unitId: string): Promise<void> {
  if (unitId === ctx.actor.unitId) return;
  const { rows } = await sql<{ hidden: boolean }>`
    select children.hides_places(p.child_id) as hidden from plans.plan p where p.id = ${planId}`.execute(ctx.tx);
  if (rows[0]?.hidden === false) return;
  throw new AppError(
    'refused',
    'Barnet har skyddade personuppgifter. Det som gäller andra enheter än din skriver någon som är namngiven hos barnet. Be den personen om hjälp, eller be att bli namngiven.',
  );
}
