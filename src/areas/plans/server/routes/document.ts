import { z } from 'zod';
import type { PdfRenderer } from '../../../../platform/documents/renderer.ts';
import { notFound } from '../../../../platform/errors/errors.ts';
import type { Ctx } from '../../../../platform/http/context.ts';
import { Temporal } from '../../../../platform/time/time.ts';
import { ByPlan, type WholePlan } from '../../domain/contract.ts';
import { ByEdition } from '../../domain/contract-edition.ts';
import { copiesOf, copyOf } from '../copies.ts';
import { documentOf } from '../document/from-edition.ts';
import { planPdf } from '../document/plan-document.ts';
import { loadEdition } from '../edition.ts';
import { planFacts } from '../facts.ts';
import { followUpInForce } from '../in-force.ts';
import { loadWhole } from '../whole.ts';
import { route } from './plan.ts';

/** The plan on paper: the latest version for those who work with it and for the family, and any that the family was given. */
export function documentRoutes(pdf: PdfRenderer) {
  const common = {
    method: 'GET',
    audit: { event: 'plan.document_read', subject: 'child' },
    response: z.object({ body: z.custom<() => Promise<Buffer>>() }),
    produces: 'application/pdf',
    facts: planFacts,
  } as const;
  const latest = {
    ...common,
    params: ByPlan,
    handler: async (ctx: Ctx, { params }: { params: { planId: string } }) => ({
      body: await paperOf(ctx, pdf, params.planId),
    }),
  } as const;
  return [
    route({ ...latest, path: '/api/plans/:planId/document.pdf', summary: 'Planen som PDF', action: 'plan.document' }),
    route({
      ...latest,
      path: '/api/family/plans/:planId/document.pdf',
      summary: 'Min plan som PDF',
      action: 'family.plan.document',
    }),
    route({
      ...common,
      path: '/api/family/plans/:planId/editions/:number/document.pdf',
      summary: 'En version som jag har fått, som PDF',
      action: 'family.plan.document',
      params: ByEdition,
      handler: async (ctx, { params }) => ({ body: await paperOfCopy(ctx, pdf, params.planId, params.number) }),
    }),
  ];
}

/** Reads what the paper says now; the paper itself is made when it is asked for, outside the transaction. */
async function paperOf(ctx: Ctx, pdf: PdfRenderer, planId: string): Promise<() => Promise<Buffer>> {
  const plan = await loadWhole(ctx.tx, planId);
  const number = plan.editions.at(-1)?.number;
  if (number === undefined || plan.child === null) throw notFound();
  const edition = await loadEdition(ctx, planId, number);
  const before = number > 1 ? await loadEdition(ctx, planId, number - 1) : undefined;
  const document = documentOf(edition, plan.child, {
    replaced: before,
    meeting: nextMeetingOf(plan, ctx.now),
    nextFollowUp: await followUpInForce(ctx, planId),
  });
  return async () => (await planPdf(pdf, document)).bytes;
}

/** The meeting that people have to go to next. */
const nextMeetingOf = ({ meetings }: Pick<WholePlan, 'meetings'>, now: Temporal.Instant) =>
  meetings
    .filter(({ state, endsAt }) => state === 'set' && Temporal.Instant.compare(endsAt, now) > 0)
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt))[0];

/** As `paperOf`, of a version that was delivered to the asker, with what was new since the one delivered before it. */
async function paperOfCopy(ctx: Ctx, pdf: PdfRenderer, planId: string, number: number): Promise<() => Promise<Buffer>> {
  const { child, editions, meetings } = await loadWhole(ctx.tx, planId);
  if (child === null) throw notFound();
  const edition = await copyOf(ctx, planId, number);
  const earlier = (await copiesOf(ctx, planId)).find((copy) => copy.number < number);
  const before = earlier && (await copyOf(ctx, planId, earlier.number));
  const isLatest = number === editions.at(-1)?.number;
  const since = isLatest && {
    meeting: nextMeetingOf({ meetings }, ctx.now),
    nextFollowUp: await followUpInForce(ctx, planId),
  };
  const document = documentOf(edition, child, { replaced: before, ...since });
  return async () => (await planPdf(pdf, document)).bytes;
}
