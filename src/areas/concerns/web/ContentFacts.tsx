import { dateInWords } from '../../../web/lib/dates.ts';
import { personnummerInWords } from '../../../web/lib/personnummer-spelling.ts';
import { Facts } from '../../../web/ui/Facts.tsx';
import type { ReportContent } from '../domain/content.ts';
import { causeWords, knowsWords, sexWords } from '../domain/texts.sv.ts';
import css from './Concerns.module.css';
import { words } from './texts.sv.ts';

const { content: texts, list } = words;
const yesNo = (value: '' | 'yes' | 'no'): string => (value === '' ? '' : value === 'yes' ? texts.yes : texts.no);
const whole = (text: string) => text && <span className={css['text']}>{text}</span>;

/** What a report says, for whoever may read it: the child first, then the worry, then the family and the reporter. */
export function ContentFacts({ content }: { content: ReportContent }) {
  const { child, reporter } = content;
  return (
    <>
      <h2>{texts.child}</h2>
      <Facts
        facts={[
          {
            label: texts.name,
            value: [child.given, child.family].filter(Boolean).join(' ') || (child.isUnborn ? list.unborn : ''),
          },
          { label: texts.number, value: child.number && personnummerInWords(child.number) },
          { label: texts.bornOn, value: child.bornOn && dateInWords(child.bornOn) },
          { label: texts.expectedOn, value: child.expectedOn && dateInWords(child.expectedOn) },
          { label: texts.sex, value: child.sex === 'unknown' ? '' : sexWords[child.sex] },
          { label: texts.isProtected, value: child.isProtected ? texts.yes : '' },
          { label: texts.address, value: child.address },
          { label: texts.whereNow, value: content.whereNow },
        ]}
      />
      <h2>{texts.causes}</h2>
      <Facts
        facts={[
          { label: texts.danger, value: yesNo(content.danger) },
          { label: texts.hasPhoned, value: content.hasPhoned ? texts.yes : '' },
          { label: texts.about, value: content.causes.map((cause) => causeWords[cause]).join('. ') },
          { label: texts.seen, value: whole(content.seen) },
          { label: texts.seenWhen, value: content.seenWhen },
          { label: texts.seenBy, value: content.seenBy },
          { label: texts.childSaid, value: whole(content.childSaid) },
          { label: texts.earlier, value: whole(content.earlier) },
        ]}
      />
      <h2>{texts.family}</h2>
      <Facts
        facts={[
          { label: texts.guardians, value: whole(content.guardians) },
          { label: texts.language, value: content.language },
          { label: texts.needsInterpreter, value: content.needsInterpreter ? texts.yes : '' },
          {
            label: texts.familyKnows,
            value:
              content.familyKnows && [knowsWords[content.familyKnows], content.familyWords].filter(Boolean).join('. '),
          },
        ]}
      />
      <h2>{texts.reporter}</h2>
      <Facts
        facts={[
          {
            label: texts.reporter,
            value: [reporter.name || texts.anonymous, reporter.role, reporter.unit].filter(Boolean).join(', '),
          },
          { label: texts.phone, value: content.phone },
          { label: texts.meeting, value: yesNo(content.meeting) },
        ]}
      />
    </>
  );
}
