import { classes } from '../../../../web/ui/classes.ts';
import { Facts } from '../../../../web/ui/Facts.tsx';
import type { WholeVersion } from '../../domain/contract-whole.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import css from './Whole.module.css';

const c = classes(css);
const { agreement: texts } = words;

/** The days of a version in words. */
function periodInWords({ from, lastDay, openEnded, newEnds }: WholeVersion): string | undefined {
  if (from === null) return undefined;
  const open = lastDay === null && (openEnded || newEnds.length > 0);
  if (open) return texts.untilFurther(fullDate(from));
  return texts.period(fullDate(from), lastDay ? fullDate(lastDay) : '');
}

/** When it was decided, by whom, and every decision that has moved its last day. */
export function VersionFacts({ version }: { version: WholeVersion }) {
  const { state, decidedOn, decidedBy, newEnds } = version;
  return (
    <>
      <Facts facts={[{ label: texts.holds, value: periodInWords(version) }]} />
      <p className={c('small')}>
        {state === 'draft'
          ? texts.draft
          : decidedOn
            ? texts.decidedOn(fullDate(decidedOn), decidedBy)
            : texts.decisionUnknown}
      </p>
      {newEnds.length > 0 && (
        <ul className={c('ends')}>
          {newEnds.map((end) => (
            <li key={end.id}>
              <strong>{endInWords(end)}</strong>, {texts.by(end.decidedBy, fullDate(end.decidedOn))}. {end.reason}
              {end.source && <span className={c('place')}> {[end.source, end.place].filter(Boolean).join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function endInWords({ kind, to }: WholeVersion['newEnds'][number]): string {
  if (to === null) return texts.extendedOpen;
  return kind === 'extended' ? texts.extended(fullDate(to)) : texts.ended(fullDate(to));
}
