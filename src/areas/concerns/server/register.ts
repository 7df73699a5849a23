import { randomUUID } from 'node:crypto';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { readNationalNumber } from '../../children/index.ts';
import type { Register } from '../domain/contract-intake.ts';
import { isKeptFromFamily } from '../domain/faults.ts';

/** Writes down a report that came by telephone, letter or visit. A private person may be nameless; others may not. */
export async function register(ctx: Ctx, { channel, sender, arrivedAt, content }: Register): Promise<string> {
  if (Temporal.Instant.compare(Temporal.Instant.from(arrivedAt), ctx.now) > 0)
    throw invalid('arrivedAt', 'Tiden har inte varit än.');
  if (content.seen === '') throw invalid('content.seen', 'Skriv vad som berättades.');
  if (sender !== 'private' && content.reporter.name === '')
    throw invalid(
      'content.reporter.name',
      'Den som anmäler i sitt arbete säger sitt namn. Bara privatpersoner får låta bli.',
    );
  const { child } = content;
  const read = child.number === '' ? undefined : readNationalNumber(child.number);
  if (read?.ok === false) throw invalid('content.child.number', read.reason);
  const known = read ? { number: read.value.number, bornOn: read.value.bornOn } : {};
  return keep(ctx, { channel, sender, arrivedAt, content: { ...content, child: { ...child, ...known } } });
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
      danger: content.danger === 'yes',
      violence: isKeptFromFamily(content),
      askedAt: content.asks ? arrivedAt : null,
    })
    .execute();
  await ctx.tx
    .insertInto('concerns.received')
    .values({ intakeId: id, unitId, content: JSON.stringify(content) })
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
