import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../../web/layout/Section.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import { knownQuery } from '../api.ts';
import css from './Follow.module.css';
import { KnownTable } from './KnownTable.tsx';
import { shownInWords } from './shown-words.ts';
import { words } from './texts.sv.ts';

const { known: texts } = words;

/** How many at each unit know the agreement. Nobody's name. */
export const KnownSection = ({ agreementId }: { agreementId: string }) => (
  <Section heading={texts.heading}>
    <Loaded query={useQuery(knownQuery(agreementId))} skeleton={<SkeletonLines lines={3} />}>
      {(known) => {
        if (known.versionId === null) return <p>{texts.notInForce}</p>;
        if (known.summary === '') return <p>{texts.noSummary}</p>;
        return (
          <>
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
