import { z } from 'zod';
import { ReportContent } from './content.ts';

/** The file that a report is between systems: docs/orosanmalan.schema.gen.json is made from this. */
export const ReportFile = z.object({
  format: z.literal('samsyn-orosanmalan'),
  formatVersion: z.literal(1),
  /** When it was sent, ISO 8601 in UTC. */
  sentAt: z.iso.datetime({ offset: true }),
  to: z.string().max(300),
  content: ReportContent,
});
export type ReportFile = z.input<typeof ReportFile>;

/** The largest such file, in bytes: it is text alone. */
export const largestReportFile = 256 * 1024;
