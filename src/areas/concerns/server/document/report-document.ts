import { readFileSync } from 'node:fs';
import type { PdfRenderer } from '../../../../platform/documents/renderer.ts';
import type { ReportContent } from '../../domain/content.ts';
import { causeWords, knowsWords, sexWords } from '../../domain/texts.sv.ts';
import { paper } from './paper.sv.ts';

const template = readFileSync(new URL('./report.typ', import.meta.url), 'utf8');

interface Sent {
  readonly content: ReportContent;
  readonly to: string;
  /** Swedish day and time, in words. */
  readonly sentAt: string;
}

/** A report as it was sent, as a tagged PDF in Swedish on A4. */
export const reportPdf = (pdf: PdfRenderer, sent: Sent): Promise<Buffer> =>
  pdf.renderPdf(template, paperOf(sent)).then(({ bytes }) => bytes);

const yesNo = (value: '' | 'yes' | 'no'): string => (value === '' ? '' : value === 'yes' ? paper.yes : paper.no);

/** What the paper says: a line for each thing that was written, nothing for what was not. */
function paperOf({ content, to, sentAt }: Sent) {
  const { child, reporter } = content;
  const part = (heading: string, lines: Readonly<Record<string, string>>) => ({
    heading,
    lines: Object.entries(lines).flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
  });
  return {
    title: paper.title,
    lead: paper.lead(to, sentAt),
    running: paper.running,
    marking: child.isProtected ? paper.isProtected : null,
    parts: [
      part(paper.child, {
        [paper.name]: [child.given, child.family].filter(Boolean).join(' ') || (child.isUnborn ? paper.unborn : ''),
        [paper.number]: child.number,
        [paper.bornOn]: child.bornOn,
        [paper.expectedOn]: child.expectedOn,
        [paper.sex]: child.sex === 'unknown' ? '' : sexWords[child.sex],
        [paper.address]: child.address,
        [paper.whereNow]: content.whereNow,
      }),
      part(paper.worry, {
        [paper.danger]: yesNo(content.danger),
        [paper.causes]: content.causes.map((cause) => causeWords[cause]).join('\n'),
        [paper.seen]: content.seen,
        [paper.seenWhen]: content.seenWhen,
        [paper.seenBy]: content.seenBy,
        [paper.childSaid]: content.childSaid,
        [paper.earlier]: content.earlier,
      }),
      part(paper.family, {
        [paper.guardians]: content.guardians,
        [paper.language]: content.language,
        [paper.interpreter]: content.needsInterpreter ? paper.yes : '',
        [paper.knows]: content.familyKnows === '' ? '' : knowsWords[content.familyKnows],
        [paper.familyWords]: content.familyWords,
      }),
      part(paper.reporter, {
        [paper.name]: [reporter.name, reporter.role, reporter.unit].filter(Boolean).join(', '),
        [paper.phone]: content.phone,
        [paper.meeting]: yesNo(content.meeting),
        [paper.asks]: content.asks ? paper.asksFor : paper.no,
      }),
    ].filter(({ lines }) => lines.length > 0),
  };
}
