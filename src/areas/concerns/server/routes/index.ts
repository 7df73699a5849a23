import type { PdfRenderer } from '../../../../platform/documents/renderer.ts';
import { draftRoutes } from './drafts.ts';
import { intakeRoutes } from './intakes.ts';
import { pictureRoutes } from './picture.ts';
import { reportRoutes } from './reports.ts';

/** Every route of the reports of concern: the reporter's and the receiver's. */
export const concernRoutes = (pdf: PdfRenderer) => [
  ...draftRoutes,
  ...reportRoutes(pdf),
  ...intakeRoutes,
  ...pictureRoutes,
];
