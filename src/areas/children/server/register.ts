import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { invalidAt } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { RegisterFacts } from '../domain/access.ts';
import type { RegisterChild } from '../domain/contract.ts';
import { type Identity, readIdentity } from '../domain/identity.ts';

/**
 * Writes a child down at the asker's unit and notes that the asker works with it. The same number again gives the same
 * child, unchanged: whoever asks meets the words that stand. The log names the child either way.
 */
export async function registerChild(ctx: Ctx<RegisterFacts>, body: RegisterChild): Promise<string> {
  const identity = identityOf(body, ctx);
  const { rows } = await sql<{ id: string }>`select children.register(
      ${randomUUID()}, ${body.given}, ${body.family}, ${identity.kind}, ${identity.number}, ${identity.bornOn}::date,
      ${identity.expectedOn}::date, ${body.municipality}, ${body.language}, ${body.interpreter}, ${body.protection},
      ${body.reason}) as id`.execute(ctx.tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('children.register gave no child');
  ctx.facts.subjectId = id;
  return id;
}

function identityOf(body: RegisterChild, { today }: Ctx): Identity {
  const identity = readIdentity(body.identity, today);
  if (!identity.ok) throw invalidAt([identity.reason]);
  // A child that is not born yet may lack a name; everyone else has one.
  if (identity.value.kind !== 'unborn' && (body.given === '' || body.family === ''))
    throw invalidAt([
      ...(body.given === '' ? [{ path: 'given', message: 'Skriv barnets förnamn.' }] : []),
      ...(body.family === '' ? [{ path: 'family', message: 'Skriv barnets efternamn.' }] : []),
    ]);
  return identity.value;
}
