import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { CommitmentFacts } from '../domain/access.ts';
import type { Parties, PartLine, PartyCommitments } from '../domain/contract.ts';
import { load } from './load.ts';
import { countsOf, lineOf, type Measured, measure, shownOf } from './measure.ts';

interface OnSide {
  readonly commitmentId: string;
  readonly side: 'by' | 'to';
  readonly unitId: string;
  readonly unit: string;
  readonly organisationId: string;
}

type Organisation = PartyCommitments['organisation'];
type Query = { readonly from?: string | undefined; readonly until?: string | undefined };

/** The units on each side of every promise, or those of one organisation. */
async function onSides(tx: Ctx['tx'], organisationId?: string): Promise<readonly OnSide[]> {
  const { rows } = await sql<OnSide>`
    select s.commitment_id as "commitmentId", s.side, u.id as "unitId", u.name as unit, u.organisation_id as "organisationId"
      from commitments.on_side s join directory.unit u on u.id = s.unit_id
     where ${organisationId ?? null}::uuid is null or u.organisation_id = ${organisationId ?? null}::uuid
     order by u.name`.execute(tx);
  return rows;
}

const organisations = async (tx: Ctx['tx']): Promise<readonly Organisation[]> => {
  const { rows } = await sql<Organisation>`select id, name, kind from directory.organisation order by name`.execute(tx);
  return rows;
};

/** Every organisation that has promised something, and how its parts stand. */
export async function parties(ctx: Ctx<CommitmentFacts>, query: Query): Promise<Parties> {
  const shown = await shownOf(ctx, query);
  const all = await measure(ctx.tx, await load(ctx.tx), shown, 'unit');
  const sides = Map.groupBy(
    (await onSides(ctx.tx)).filter(({ side }) => side === 'by'),
    ({ organisationId }) => organisationId,
  );
  return {
    ...shown,
    parties: (await organisations(ctx.tx)).flatMap((organisation) => {
      const own = promisedBy(all, sides.get(organisation.id) ?? []);
      const promises = new Set(own.map(({ id }) => id)).size;
      return promises === 0 ? [] : [{ ...organisation, promises, counts: countsOf(own.map(({ results }) => results)) }];
    }),
  };
}

/** What an organisation has promised, unit by unit, and what it has been promised. */
export async function partyCommitments(
  ctx: Ctx<CommitmentFacts>,
  organisationId: string,
  query: Query,
): Promise<PartyCommitments> {
  const shown = await shownOf(ctx, query);
  const organisation = (await organisations(ctx.tx)).find(({ id }) => id === organisationId);
  if (organisation === undefined) throw notFound();
  const sides = await onSides(ctx.tx, organisationId);
  const wanted = new Set(sides.map(({ commitmentId }) => commitmentId));
  const promises = (await load(ctx.tx)).filter(({ id }) => wanted.has(id));
  const all = await measure(ctx.tx, promises, shown, 'unit');
  const owed = new Set(sides.filter(({ side }) => side === 'to').map(({ commitmentId }) => commitmentId));
  return {
    ...shown,
    organisation,
    promised: promisedBy(
      all,
      sides.filter(({ side }) => side === 'by'),
    ),
    owed: all.filter(({ loaded }) => owed.has(loaded.id)).map((one) => partLine(one, null, one.results)),
  };
}

/** One line for each unit with something to count; one for the promise when nothing is counted by unit, or nothing yet. */
function promisedBy(all: readonly Measured[], sides: readonly OnSide[]): PartLine[] {
  const units = Map.groupBy(sides, ({ commitmentId }) => commitmentId);
  return all.flatMap((one) => {
    const bound = units.get(one.loaded.id);
    if (bound === undefined) return [];
    const parts = bound.flatMap(({ unitId, unit }) => {
      const results = one.parts.get(unitId);
      return results ? [partLine(one, { id: unitId, name: unit }, results)] : [];
    });
    if (parts.length > 0) return parts;
    const isCountedByUnit = one.parts.size > 0;
    return [partLine(one, null, isCountedByUnit ? one.results.map(asNothing) : one.results)];
  });
}

/** A unit that nothing has come up for, beside units that something has. */
const asNothing = (result: Measured['results'][number]): Measured['results'][number] => ({
  ...result,
  state: 'noData',
  hidden: false,
  kept: 0,
  of: 0,
  open: 0,
});

const partLine = (one: Measured, unit: PartLine['unit'], results: Measured['results']): PartLine => ({
  ...lineOf(one),
  results: [...results],
  agreement: { id: one.loaded.agreement.id, title: one.loaded.agreement.title },
  unit,
});
