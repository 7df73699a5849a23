import { randomUUID } from 'node:crypto';
import { conflict, invalid, notFound, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { looksLikeName } from '../../forums/index.ts';
import type { AskFirst } from '../domain/contract-consult.ts';
import { tell, tellArrived } from './messages.ts';
import { receiverOf } from './receiver.ts';

/** Asks social services before one knows whether to report, without saying which child. Warned when the text points one out. */
export async function askFirst(ctx: Ctx, { municipality, question, sure }: AskFirst): Promise<void> {
  const { unit, inSamsyn } = await receiverOf(ctx.tx, municipality);
  if (unit === null || !inSamsyn)
    throw invalid(
      'municipality',
      'Den mottagningen finns inte i Samsyn. Ring dem i stället, utan att säga vilket barn det gäller.',
    );
  named(question, sure, 'question');
  await ctx.tx
    .insertInto('concerns.consultation')
    .values({
      id: randomUUID(),
      authorId: ctx.actor.personId,
      unitId: ctx.actor.unitId ?? '',
      toUnitId: unit.id,
      question,
    })
    .execute();
  await tellArrived(ctx, unit.id, 'asked');
}

/** Answers a question without a name. Once. */
export async function answerFirst(
  ctx: Ctx,
  id: string,
  { answer, sure }: { answer: string; sure: boolean },
): Promise<void> {
  const row = await ctx.tx
    .selectFrom('concerns.consultation')
    .select(['authorId', 'unitId', 'answeredAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  if (row.answeredAt !== null) throw conflict('Frågan har redan fått svar.');
  named(answer, sure, 'answer');
  const { numUpdatedRows } = await ctx.tx
    .updateTable('concerns.consultation')
    .set({ answer, answeredBy: ctx.actor.personId, answeredAt: ctx.now.toString() })
    .where('id', '=', id)
    .executeTakeFirst();
  // One's own question is seen too, and answered by those who were asked.
  if (numUpdatedRows === 0n) throw conflict('Frågan besvaras av dem som fick den.');
  await tell(ctx, 'answered', [{ kind: 'employee', id: row.authorId, unitId: row.unitId }]);
}

function named(text: string, sure: boolean, path: string): void {
  if (!sure && looksLikeName(text))
    throw notReady('Läs igenom en gång till innan du skickar.', [
      {
        path,
        message:
          'Det ser ut att stå ett namn eller ett sätt att nå någon i texten. Ta bort det, eller kryssa för att texten inte pekar ut någon.',
      },
      { path: 'sure', message: 'Kryssa för att texten inte pekar ut någon.' },
    ]);
}
