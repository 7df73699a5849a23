import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../../web/layout/Section.tsx';
import { dayOf } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import type { Known } from '../../domain/contract-follow.ts';
import { knownQuery, useWrite } from '../api.ts';
import { fullDate } from '../full-date.ts';
import css from './Follow.module.css';
import { KnownTable } from './KnownTable.tsx';
import { shownInWords } from './shown-words.ts';
import { words } from './texts.sv.ts';

const { known: texts } = words;

/** Whether I know the agreement, and how many at each unit do. Nobody's name. */
export const KnownSection = ({ agreementId }: { agreementId: string }) => (
  <Section heading={texts.heading}>
    <Loaded query={useQuery(knownQuery(agreementId))} skeleton={<SkeletonLines lines={3} />}>
      {(known) => {
        if (known.versionId === null) return <p>{texts.notInForce}</p>;
        if (known.summary === '') return <p>{texts.noSummary}</p>;
        return (
          <>
            <Mine agreementId={agreementId} versionId={known.versionId} known={known} />
            <p>
              {texts.all} <strong>{shownInWords(known.all, known.smallNumbersBelow, texts.hiddenAll)}</strong>
            </p>
            <p className={css['small']}>{texts.small(known.smallNumbersBelow)}</p>
            <KnownTable known={known} />
          </>
        );
      }}
    </Loaded>
  </Section>
);

interface MineProps {
  readonly agreementId: string;
  readonly versionId: string;
  readonly known: Known;
}

function Mine({ agreementId, versionId, known: { mine, summary } }: MineProps) {
  const confirm = useWrite({ path: `/${agreementId}/confirm` });
  if (!mine.isAsked) return null;
  return (
    <div className={css['mine']} role="status">
      {mine.confirmedAt ? (
        <p>
          <Icon name="check" size={16} /> {texts.confirmed(fullDate(dayOf(mine.confirmedAt)))}
        </p>
      ) : (
        <>
          <p>{texts.ask}</p>
          <blockquote className={css['summary']}>{summary}</blockquote>
          <Button kind="main" busy={confirm.isPending} onClick={() => confirm.mutate({ versionId })}>
            {texts.confirm}
          </Button>
          {confirm.error && <ProblemState problem={confirm.error} />}
        </>
      )}
    </div>
  );
}
