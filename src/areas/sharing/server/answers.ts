import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Temporal } from '../../../platform/time/time.ts';
import type { OrganisationKind, UnitKind } from '../../directory/index.ts';
import type { Coverage } from '../domain/coverage.ts';
import { lastValidDay } from '../domain/limit.ts';
import { ruleInWords } from '../domain/texts.sv.ts';
import type { ConsentRow } from './situation.ts';

type Asked = Omit<Ctx, 'facts'>;

/** The units of those ids that are in the county's directory, by name. */
export async function unitsNamed({ tx }: Asked, ids: readonly string[]) {
  const { rows } = await sql<{
    id: string;
    name: string;
    kind: UnitKind;
    organisation: string;
    organisationKind: OrganisationKind;
  }>`select u.id, u.name, u.kind, o.name as organisation, o.kind as "organisationKind"
       from directory.unit u join directory.organisation o on o.id = u.organisation_id
      where u.id = any (${ids}::uuid[]) order by u.name`.execute(tx);
  return rows.map((unit) => ({
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    organisation: { name: unit.organisation, kind: unit.organisationKind },
  }));
}

/** The yes or no of an answer, with its law. */
export const yesOrNo = (answer: Coverage, today: Temporal.PlainDate) =>
  answer.covered
    ? { covered: true, until: answer.until, grounds: answer.grounds.map((id) => ruleInWords(id, today)) }
    : { covered: false, until: null, grounds: [] };

export const isLive = (consent: ConsentRow, day: string): boolean =>
  consent.withdrawnAt === null && consent.givenOn <= day && consent.validTo >= day;

/** What the givers have said must not be shared: every exclusion in a living consent counts. */
export const exclusionsIn = (consents: readonly ConsentRow[], day: string): string[] => [
  ...new Set(consents.filter((c) => isLive(c, day) && c.exclusions !== '').map((c) => c.exclusions)),
];

export async function countyConfig({ tx, actor }: Asked): Promise<unknown> {
  const county = await tx
    .selectFrom('directory.county')
    .select('config')
    .where('id', '=', actor.countyId)
    .executeTakeFirst();
  return county?.config;
}

/** The last day that a consent given today may be valid to, with who decided it. */
export async function lastDayToday(ctx: Asked) {
  const { day, rule } = lastValidDay(await countyConfig(ctx), ctx.today);
  return { day: day.toString(), says: rule.says, source: rule.source };
}

/** True when protection hides the child's places from the asker, also when the child itself is no longer seen. */
export async function hidesPlaces({ tx }: Asked, childId: string): Promise<boolean> {
  const { rows } = await sql<{ hidden: boolean }>`select children.hides_places(${childId}) as hidden`.execute(tx);
  return rows[0]?.hidden ?? true;
}
