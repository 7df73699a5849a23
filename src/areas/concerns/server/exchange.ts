import type { PdfRenderer } from '../../../platform/documents/renderer.ts';
import { AppError } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';
import { Temporal, zone } from '../../../platform/time/time.ts';
import { ReportFile } from '../domain/exchange.ts';
import { birthFaults } from '../domain/faults.ts';
import { reportPdf } from './document/report-document.ts';
import { reportView } from './outbox.ts';
import { keep } from './register.ts';

/** A report as it was sent, on paper. The paper itself is made outside the transaction. */
export async function paperOf(ctx: Ctx, pdf: PdfRenderer, reportId: string): Promise<() => Promise<Buffer>> {
  const { content, to, sentAt } = await reportView(ctx, reportId);
  const when = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone);
  const inWords = `${when.toPlainDate()} ${when.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')}`;
  return () => reportPdf(pdf, { content, to, sentAt: inWords });
}

/** A report as the file that goes between systems. Its name says nothing of the child. */
export async function fileOf(ctx: Ctx, reportId: string): Promise<ServedFile> {
  const { content, to, sentAt } = await reportView(ctx, reportId);
  const file: ReportFile = { format: 'samsyn-orosanmalan', formatVersion: 1, sentAt, to, content };
  return {
    body: Buffer.from(JSON.stringify(file, null, 2)),
    file: { name: 'orosanmalan.json', type: 'application/json' },
  };
}

/** Takes in a file that another system made. It came in now, whenever it was sent; `sender` is what the receiver says. */
export async function importFile(
  ctx: Ctx,
  bytes: Buffer,
  sender: Parameters<typeof keep>[1]['sender'],
): Promise<string> {
  const file = ReportFile.safeParse(asJson(bytes));
  if (!file.success) throw unreadable('Filen är inte en orosanmälan i det format som Samsyn läser.');
  const { content } = file.data;
  const [fault] = birthFaults(content.child, ctx.today, 'content.child');
  if (fault) throw unreadable(`Uppgifterna om barnet i filen stämmer inte. ${fault.message}`);
  if (content.seen === '') throw unreadable('I filen står inte vad oron gäller.');
  // People of ours are named by ids of ours: an outsider's are nobody's.
  return keep(ctx, { channel: 'file', sender, arrivedAt: ctx.now.toString(), content: { ...content, close: [] } });
}

/** Nothing is taken in by halves: what it says is written in by hand instead, so that the clock does not wait. */
const unreadable = (why: string): AppError =>
  new AppError('unsupported_media', `${why} Skriv in anmälan för hand, och be avsändaren om en ny fil.`);

function asJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
