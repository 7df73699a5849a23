import { z } from 'zod';
import type { PdfRenderer } from '../../../../platform/documents/renderer.ts';
import { notFound } from '../../../../platform/errors/errors.ts';
import type { Ctx } from '../../../../platform/http/context.ts';
import { ByPlan } from '../../domain/contract.ts';
import { documentOf } from '../document/from-edition.ts';
import { planPdf } from '../document/plan-document.ts';
import { loadEdition } from '../edition.ts';
import { planFacts } from '../facts.ts';
import { loadWhole } from '../whole.ts';
import { route } from './plan.ts';

/** The latest published version on paper: for those who work with the plan, and for the family. */
export function documentRoutes(pdf: PdfRenderer) {
  const common = {
    method: 'GET',
    audit: { event: 'plan.document_read', subject: 'child' },
    params: ByPlan,
    response: z.object({ body: z.instanceof(Buffer) }),
    produces: 'application/pdf',
    facts: planFacts,
    handler: async (ctx: Ctx, { params }: { params: { planId: string } }) => ({
      body: await paperOf(ctx, pdf, params.planId),
    }),
  } as const;
  return [
    route({ ...common, path: '/api/plans/:planId/document.pdf', summary: 'Planen som PDF', action: 'plan.document' }),
    route({
      ...common,
      path: '/api/family/plans/:planId/document.pdf',
      summary: 'Min plan som PDF',
      action: 'family.plan.document',
    }),
  ];
}

async function paperOf(ctx: Ctx, pdf: PdfRenderer, planId: string): Promise<Buffer> {
  const plan = await loadWhole(ctx.tx, planId);
  const number = plan.editions.at(-1)?.number;
  if (number === undefined || plan.child === null) throw notFound();
  const edition = await loadEdition(ctx, planId, number);
  const before = number > 1 ? await loadEdition(ctx, planId, number - 1) : undefined;
  return (await planPdf(pdf, documentOf(edition, plan.child, before))).bytes;
}
