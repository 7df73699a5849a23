import { dateInWords, dayOf, instantInWords } from '../../../web/lib/dates.ts';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { ProtectedMark } from '../../../web/ui/ProtectedMark.tsx';
import { verdictWords } from '../domain/texts.sv.ts';
import css from './AccessLog.module.css';
import type { ReviewItem } from './api.ts';
import { JudgeForm } from './JudgeForm.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const { review: texts } = words;

/** One drawn event: who did what about whom and why, how it has been judged, and the way to judge it. */
export const ReviewLine = ({ item, onJudged }: { item: ReviewItem; onJudged: () => void }) => (
  <>
    <p>
      {item.refused && <strong className={c('refused')}>{texts.refused}</strong>} <strong>{item.name}.</strong>{' '}
      {item.says}
    </p>
    <p className={c('small')}>
      {item.child === null ? texts.noChild : texts.child(item.child)} {item.protected && <ProtectedMark />}
    </p>
    {item.child !== null && <p className={c('small')}>{item.reason ? texts.reason(item.reason) : texts.noReason}</p>}
    <Verdict item={item} />
    {item.mayJudge ? (
      <InPlace
        label={item.verdict === null ? texts.judge : texts.judgeAgain}
        about={texts.about(item.name, instantInWords(item.at))}
      >
        {(close) => <JudgeForm item={item} close={close} onJudged={onJudged} />}
      </InPlace>
    ) : (
      item.verdict === null && <p className={c('small')}>{texts.own}</p>
    )}
  </>
);

const Verdict = ({ item: { verdict, judgedAt, note } }: { item: ReviewItem }) =>
  verdict && (
    <p className={c('verdict', verdict)}>
      <strong>{verdictWords[verdict]}</strong>
      {judgedAt && `, ${texts.judgedOn(dateInWords(dayOf(judgedAt)))}`}
      {note && `: ${note}`}
    </p>
  );
