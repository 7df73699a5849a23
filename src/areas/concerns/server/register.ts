import { randomUUID } from 'node:crypto';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { beginning } from '../../law/index.ts';
import { lastDaysFrom } from '../domain/clock.ts';
import type { Register } from '../domain/contract-intake.ts';
import { birthFaults, isKeptFromFamily } from '../domain/faults.ts';
import { asKnown } from '../domain/known-child.ts';

/** Writes down a report that came by telephone, letter or visit. A private person may be nameless; others may not. */
export async function register(ctx: Ctx, { channel, sender, arrivedAt, content }: Register): Promise<string> {
  if (Temporal.Instant.compare(Temporal.Instant.from(arrivedAt), ctx.now) > 0)
    throw invalid('arrivedAt', 'Tiden har inte varit än.');
  if (dayAt(arrivedAt).toString() < beginning)
    throw invalid('arrivedAt', `Samsyn känner lagen från ${beginning}. Det som kom in tidigare skrivs inte in här.`);
  if (content.seen === '') throw invalid('content.seen', 'Skriv vad som berättades.');
  if (sender !== 'private' && content.reporter.name === '')
    throw invalid(
      'content.reporter.name',
      'Den som anmäler i sitt arbete säger sitt namn. Bara privatpersoner får låta bli.',
    );
  const [fault] = birthFaults(content.child, ctx.today, 'content.child');
  if (fault) throw invalid(fault.path, fault.message);
  return keep(ctx, { channel, sender, arrivedAt, content });
}

/** Puts what came from outside into the unit's inbox. */
export async function keep(
  ctx: Ctx,
  { channel, sender, arrivedAt, content }: Omit<Register, 'channel'> & { channel: Register['channel'] | 'file' },
): Promise<string> {
  const id = randomUUID();
  const unitId = ctx.actor.unitId ?? '';
  await ctx.tx
    .insertInto('concerns.intake')
    .values({
      id,
      unitId,
      channel,
      sender,
      arrivedAt,
      ...lastDaysFrom(arrivedAt),
      danger: content.danger === 'yes',
      violence: isKeptFromFamily(content),
      // The answer is for those who report at work: SoL 2025:400 19 kap. 6 §.
      askedAt: content.asks && sender !== 'private' ? arrivedAt : null,
    })
    .execute();
  await ctx.tx
    .insertInto('concerns.received')
    .values({ intakeId: id, unitId, content: JSON.stringify({ ...content, child: asKnown(content.child) }) })
    .execute();
  await ctx.tx
    .insertInto('concerns.step')
    .values({
      intakeId: id,
      unitId,
      what: 'registered',
      fromState: 'arrived',
      toState: 'arrived',
      words: '',
      details: JSON.stringify({ channel }),
      byPerson: ctx.actor.personId,
    })
    .execute();
  return id;
}
