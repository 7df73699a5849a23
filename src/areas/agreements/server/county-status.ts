import { permittedActions } from '../../../platform/access/rules.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { lastDayUnder, ruleOn } from '../../law/index.ts';
import { limitsOf } from '../../plans/index.ts';
import { type AgreementFacts, agreementActions } from '../domain/access.ts';
import type { AgreementLine, CountyStatus, MunicipalityLine } from '../domain/contract.ts';
import { type Gap, statuses } from '../domain/model.ts';
import { lastDayOf, statusOn } from '../domain/status.ts';
import { isContested, type Registered, registered } from './register.ts';

/** The county on a day: every municipality, with or without an agreement, then the agreements that are not local. */
export async function countyStatus(ctx: Ctx<AgreementFacts>, on: string): Promise<CountyStatus> {
  const [agreements, places, limits] = await Promise.all([
    registered(ctx.tx),
    municipalities(ctx.tx),
    limitsOf(ctx.tx, ctx.actor.countyId),
  ]);
  const day = Temporal.PlainDate.from(on);
  // The county looks back at agreements that are older than the limit: they are counted as it was first worded.
  const rule = ruleOn(limits.limit_agreement_soon, day) ?? limits.limit_agreement_soon[0];
  const soon = lastDayUnder(rule, day).day;
  const line = (agreement: Registered) => lineOf(agreement, on, soon.toString());
  const rows = places.map(({ code, name, gap, ...known }): MunicipalityLine => {
    const local = agreements.find(({ kind, municipality }) => kind === 'lok' && municipality === code);
    const agreement = local ? line(local) : null;
    const status = agreement?.status ?? (gap === 'unknown' ? 'unknown' : 'missing');
    return { code, name, status, agreement, gap: agreement || gap === null ? null : { kind: gap as Gap, ...known } };
  });
  return {
    on,
    today: ctx.today.toString(),
    counts: Object.fromEntries(
      statuses.map((status) => [status, rows.filter((row) => row.status === status).length]),
    ) as CountyStatus['counts'],
    municipalities: rows,
    others: agreements.filter(({ kind }) => kind !== 'lok').map(line),
    soon: { says: rule.says, source: rule.source },
    permittedActions: permittedActions(agreementActions, ctx.actor, ctx.facts),
  };
}

/** One agreement's row on a day. */
export function lineOf(agreement: Registered, on: string, soon: string): AgreementLine {
  const { status, from, until, draftBeside } = statusOn(agreement.versions, on, soon);
  const { id, kind, title, municipality, versions } = agreement;
  return {
    id,
    kind,
    title,
    municipality,
    status,
    from,
    until,
    draftBeside,
    disputed: isContested(agreement),
    versions: versions.map((version) => {
      const to = lastDayOf(version);
      return {
        id: version.id,
        number: version.number,
        state: version.state,
        from: version.from,
        to,
        openEnded: version.state === 'decided' && to === null,
        firstTo: to === version.to ? null : version.to,
      };
    }),
  };
}

const municipalities = (tx: Ctx['tx']) =>
  tx
    .selectFrom('agreements.municipality')
    .select(['code', 'name', 'gap', 'gapNote as note', 'gapSource as source', 'gapPlace as place'])
    .execute()
    .then((rows) => rows.sort((a, b) => a.name.localeCompare(b.name, 'sv')));
