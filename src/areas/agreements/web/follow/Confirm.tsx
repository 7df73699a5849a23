import { useQuery } from '@tanstack/react-query';
import { dayOf } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { knownQuery, useWrite } from '../api.ts';
import { fullDate } from '../full-date.ts';
import css from './Follow.module.css';
import { words } from './texts.sv.ts';

const { known: texts } = words;

/** First on the page for those whom the agreement reaches: the short summary, until they have confirmed that they know it. */
export function Confirm({ agreementId }: { agreementId: string }) {
  const { data } = useQuery(knownQuery(agreementId));
  const confirm = useWrite({ path: `/${agreementId}/confirm` });
  if (!data?.mine.isAsked) return null;
  const { mine, summary, versionId } = data;
  return (
    <div role="status" data-print="no">
      {mine.confirmedAt ? (
        <p>
          <Icon name="check" size={16} /> {texts.confirmed(fullDate(dayOf(mine.confirmedAt)))}
        </p>
      ) : (
        <div className={css['mine']}>
          <p>{texts.ask}</p>
          <blockquote className={css['summary']}>{summary}</blockquote>
          <Button kind="main" busy={confirm.isPending} onClick={() => confirm.mutate({ versionId })}>
            {texts.confirm}
          </Button>
          {confirm.error && <ProblemState problem={confirm.error} />}
        </div>
      )}
    </div>
  );
}
