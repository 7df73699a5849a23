import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../../platform/db/transaction.ts';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { RegisterFacts } from '../domain/access.ts';
import type { ChildList, FoundChild } from '../domain/contract.ts';
import { readNationalNumber } from '../domain/identity-number.ts';
import { initialsOf } from '../domain/model.ts';

const pageSize = 100;

/** The children that the asker sees through work, latest first, a page at a time. Names never leave the server. */
export async function listChildren({ tx }: Ctx, before: string | undefined): Promise<z.input<typeof ChildList>> {
  const rows = await seenThroughWork(tx)
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(c.created_at, c.id) < (select b.created_at, b.id from children.child b where b.id = ${before})`,
      ),
    )
    .orderBy('c.createdAt', 'desc')
    .orderBy('c.id', 'desc')
    .limit(pageSize + 1)
    .execute();
  const page = rows.slice(0, pageSize);
  return {
    children: await toLines(tx, page),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

/**
 * The child with a number, written in any of its spellings, among those that the asker sees; null otherwise, whether or
 * not the child exists elsewhere. The log names the child that was found.
 */
export async function findChild(ctx: Ctx<RegisterFacts>, written: string): Promise<z.input<typeof FoundChild>> {
  const compact = written.replace(/\s/g, '').toLocaleUpperCase('sv');
  const national = readNationalNumber(written);
  if (!national.ok && !/[A-Z]/.test(compact)) throw invalid('number', national.reason);
  const row = await seenThroughWork(ctx.tx)
    .where('c.identityNumber', '=', national.ok ? national.value.number : compact)
    .executeTakeFirst();
  ctx.facts.subjectId = row?.id;
  const [child] = await toLines(ctx.tx, row ? [row] : []);
  return { child: child ?? null };
}

const seenThroughWork = (tx: Tx) =>
  tx
    .selectFrom('children.child as c')
    .select(['c.id', 'c.given', 'c.family', 'c.bornOn', 'c.expectedOn', 'c.identityKind', 'c.protection'])
    .select(
      sql<boolean>`exists (select from children.contact k where k.child_id = c.id and k.employee_id = app.person_id()
                            and k.unit_id = app.unit_id() and k.open_until >= app.today())`.as('mine'),
    )
    .where(sql<boolean>`c.id = any ((select children.staff_ids())::uuid[])`);

type Row = Awaited<ReturnType<ReturnType<typeof seenThroughWork>['execute']>>[number];

/** Rows as lines of the list, with the municipality where protection does not hide it. */
async function toLines(tx: Tx, page: readonly Row[]) {
  const { rows } = await sql<{ childId: string; code: string }>`
    select child_id as "childId", code from children.municipalities(${page.map(({ id }) => id)}::uuid[])`.execute(tx);
  const codes = new Map(rows.map(({ childId, code }) => [childId, code]));
  return page.map((row) => ({ ...toLine(row), municipality: codes.get(row.id) ?? null }));
}

const toLine = ({ given, family, bornOn, ...row }: Row) => ({
  ...row,
  initials: row.identityKind === 'unborn' ? '' : initialsOf(given, family),
  birthYear: bornOn === null ? null : Number(bornOn.slice(0, 4)),
});
