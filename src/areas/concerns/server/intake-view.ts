import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { holdersOf } from '../../directory/index.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import { type ConcernFacts, concernActions } from '../domain/access.ts';
import { decisionBy, hoursSince, inquiryBy } from '../domain/clock.ts';
import type { Contact, IntakeState, Sentence, StepKind } from '../domain/codes.ts';
import { ReportContent } from '../domain/content.ts';
import type { IntakeView } from '../domain/contract-intake.ts';
import { keptUntil } from '../domain/kept.ts';
import { filesOf } from './files.ts';
import { type InboxRow, inInbox, shownDeadline, standing } from './inbox.ts';
import { receivers } from './receiver.ts';

/** A report with everything that has been done with it, for those who receive it and the one who handles it. */
export async function intakeView(ctx: Ctx<ConcernFacts>, intakeId: string): Promise<IntakeView> {
  const { tx } = ctx;
  const row = await whole(tx, intakeId);
  const content = ReportContent.parse(row.content);
  const steps = await stepsOf(tx, intakeId);
  const people = await holdersOf(tx, ctx.actor.unitId ?? '');
  const { opens: _, initials: __, handler, sameChild: ___, isUnborn: ____, blocks: _____, ...shown } = inInbox(row);
  const arrived = dayAt(row.arrivedAt);
  const kept = keptUntil(
    {
      state: row.state,
      inquiryEndedOn: row.inquiryEndedOn,
      bornOn: content.child.bornOn,
      lastNoteAt: steps.at(-1)?.at ?? row.arrivedAt,
    },
    ctx.today,
  );
  return {
    ...shown,
    content,
    files: await filesOf(tx, { intakeId }),
    handler: row.handlerId && handler ? { id: row.handlerId, name: handler } : null,
    forwardedTo: row.forwardedTo,
    askedAt: row.askedAt,
    protectionAt: row.protectionAt,
    hoursToProtection:
      row.protectionAt === null ? null : hoursSince(row.arrivedAt, Temporal.Instant.from(row.protectionAt)),
    needsProtection: row.needsProtection,
    decisionBy: shownDeadline(decisionBy(row)),
    extendedTo: row.extendedTo,
    decidedAt: row.decidedAt,
    inquiryBy:
      row.state === 'opened' && row.decidedAt
        ? shownDeadline(inquiryBy({ decidedAt: row.decidedAt, inquiryTo: row.inquiryTo }))
        : null,
    inquiryEndedOn: row.inquiryEndedOn,
    reference: row.reference,
    telling: row.telling,
    toldAt: row.toldAt,
    sentence: row.toldAt === null ? null : sentenceOf(row),
    reporterInSamsyn: row.hasReport,
    keptUntil: kept ? { day: kept.day?.toString() ?? null, says: kept.rule.says, source: kept.rule.source } : null,
    steps,
    meetings: await meetingsOf(tx, intakeId),
    blocks: await blocksOf(tx, intakeId),
    siblings: await siblingsOf(tx, intakeId),
    sameChild: await sameChildOf(tx, intakeId),
    alike: await alikeTo(tx, intakeId),
    colleagues: [
      ...new Map(
        people.filter(({ role }) => role !== 'log_reviewer').map(({ id, name }) => [id, { id, name }]),
      ).values(),
    ],
    receivers: await receivers(tx, ctx.actor.unitId ?? ''),
    rules: spoken.flatMap((id) => {
      const rule = ruleOn(rules[id], arrived);
      return rule ? [{ id, says: rule.says, source: rule.source }] : [];
    }),
    permittedActions: permittedActions(concernActions, ctx.actor, ctx.facts),
  };
}

/** Rules that the page shows beside what they rule, in the wording of the arrival. */
const spoken = [
  'protection_assessment',
  'preliminary_contacts',
  'violence_opens_at_once',
  'inquiry_told',
  'report_meeting',
  'report_feedback',
  'report_feedback_disclosure',
  'reporter_identity',
] as const satisfies readonly RuleId[];

interface WholeRow extends InboxRow {
  readonly content: unknown;
  readonly handlerId: string | null;
  readonly needsProtection: boolean | null;
  readonly reference: string;
  readonly telling: 'suitable' | 'unsuitable' | null;
  readonly hasReport: boolean;
  readonly forwardedTo: string | null;
}

async function whole(tx: Tx, intakeId: string): Promise<WholeRow> {
  const { rows } = await sql<WholeRow>`
    select ${standing}, i.needs_protection as "needsProtection", i.reference, i.telling, i.report_id is not null as "hasReport",
           i.handler_id as "handlerId", true as opens, 0 as "sameChild", false as "isUnborn", '[]'::json as blocks,
           (select u.name from directory.unit u where u.id = i.forwarded_to) as "forwardedTo", r.content, null as given, null as family
      from concerns.intake i join concerns.received r on r.intake_id = i.id left join directory.employee e on e.id = i.handler_id
     where i.id = ${intakeId}`.execute(tx);
  if (rows[0] === undefined) throw notFound();
  return rows[0];
}

async function stepsOf(tx: Tx, intakeId: string) {
  const rows = await tx
    .selectFrom('concerns.step as s')
    .innerJoin('directory.employee as e', 'e.id', 's.byPerson')
    .select(['s.what', 's.words', 's.details', 's.at', 'e.given', 'e.family'])
    .where('s.intakeId', '=', intakeId)
    .orderBy('s.id')
    .execute();
  return rows.map(({ given, family, what, details, ...row }) => ({
    ...row,
    what: what as StepKind,
    details: details as Record<string, unknown>,
    by: `${given} ${family}`,
  }));
}

async function meetingsOf(tx: Tx, intakeId: string) {
  const rows = await tx
    .selectFrom('concerns.meeting')
    .select(['id', 'who', 'offeredOn', 'startsAt', 'outcome', 'why', 'version'])
    .where('intakeId', '=', intakeId)
    .orderBy('offeredOn')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    id: row.id,
    who: row.who as Contact[],
    outcome: row.outcome as 'held' | 'not_held' | null,
  }));
}

async function blocksOf(tx: Tx, intakeId: string) {
  const { rows } = await sql<IntakeView['blocks'][number]>`
    select b.id, e.given || ' ' || e.family as who, b.reason, b.lifted_at as "liftedAt"
      from concerns.block b join directory.employee e on e.id = b.employee_id
     where b.intake_id = ${intakeId} order by b.blocked_at, b.id`.execute(tx);
  return rows;
}

type Other = { id: string; number: string; arrivedAt: string; state: IntakeState; underInquiry: boolean };
/** An inquiry is going on, of `concerns.intake` of this name. */
const underInquiry = (of: 's' | 'o') =>
  sql`${sql.ref(of)}.state = 'opened' and ${sql.ref(of)}.inquiry_ended_on is null as "underInquiry"`;

async function sameChildOf(tx: Tx, intakeId: string) {
  const { rows } = await sql<Other>`
    select s.id, s.number::text, s.arrived_at as "arrivedAt", s.state, ${underInquiry('s')}
      from concerns.intake i join concerns.intake s on s.id <> i.id and coalesce(s.same_child_as, s.id) = coalesce(i.same_child_as, i.id)
     where i.id = ${intakeId} order by s.arrived_at, s.id`.execute(tx);
  return rows;
}

async function siblingsOf(tx: Tx, intakeId: string) {
  const { rows } = await sql<IntakeView['siblings'][number]>`
    select i.id, i.number::text, i.arrived_at as "arrivedAt"
      from concerns.siblings(${intakeId}) s join concerns.intake i on i.id = s order by i.number`.execute(tx);
  return rows;
}

/** The sentence that was told, of what was decided and judged: concerns.tell says the same. */
function sentenceOf({ state, telling }: Pick<WholeRow, 'state' | 'telling'>): Sentence | null {
  if (telling === 'unsuitable') return 'unsuitable';
  if (state === 'joined') return 'under_way';
  return state === 'opened' || state === 'not_opened' ? state : null;
}

async function alikeTo(tx: Tx, intakeId: string) {
  const { rows } = await sql<Omit<Other, 'state'> & { by: 'number' | 'name_and_birth' | 'name' | 'birth' }>`
    select o.id, o.number::text, o.arrived_at as "arrivedAt", a.by_what as by, ${underInquiry('o')}
      from concerns.alike(${intakeId}) a join concerns.intake o on o.id = a.intake_id join concerns.intake i on i.id = ${intakeId}
     where coalesce(o.same_child_as, o.id) <> coalesce(i.same_child_as, i.id)
     order by array_position(array['number', 'name_and_birth', 'name', 'birth'], a.by_what), o.arrived_at desc limit 20`.execute(
    tx,
  );
  return rows;
}
