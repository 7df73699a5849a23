import { readFileSync } from 'node:fs';
import type { Pdf, PdfRenderer } from '../../../../platform/documents/renderer.ts';
import { PlanDocument } from './model.ts';
import { planView } from './plan-view.ts';

const template = readFileSync(new URL('./plan.typ', import.meta.url), 'utf8');

/**
 * The plan as a tagged A4 PDF in Swedish, to hand to a family. Same plan, same bytes: nothing in it tells when or by
 * whom it was printed. Throws ZodError for a plan that is not whole, and what `renderPdf` throws.
 */
export const planPdf = (renderer: PdfRenderer, plan: PlanDocument): Promise<Pdf> =>
  renderer.renderPdf(template, planView(PlanDocument.parse(plan)));
