import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import { decisionsQuery, questionsQuery } from '../api.ts';
import { DecisionList } from './Decisions.tsx';
import { QuestionList } from './Questions.tsx';
import { cascadeWords as words } from './texts.sv.ts';

/** What waits for the own unit; and over the whole county what is decided and not yet real, asked and not yet answered. */
export function CascadePage() {
  const mine = useQuery(decisionsQuery({ whose: 'unit', open: 'yes' }));
  const decisions = useQuery(decisionsQuery({ open: 'yes' }));
  const questions = useQuery(questionsQuery({ open: 'yes' }));
  return (
    <Page heading={words.heading} tab={words.tab} lead={words.lead} back={{ link: { to: '/forum' }, word: words.back }}>
      <Section heading={words.mine}>
        <Loaded query={mine} skeleton={<SkeletonCards cards={1} />}>
          {({ decisions: list }) =>
            list.length === 0 ? (
              <EmptyState heading={words.noneMine}>{words.noneMineAbout}</EmptyState>
            ) : (
              <DecisionList decisions={list} label={words.mine} />
            )
          }
        </Loaded>
      </Section>
      <Section heading={words.decided}>
        <Loaded query={decisions} skeleton={<SkeletonCards cards={2} />}>
          {({ decisions: list, more }) =>
            list.length === 0 ? (
              <EmptyState heading={words.noneDecided}>{words.noneDecidedAbout}</EmptyState>
            ) : (
              <>
                <DecisionList decisions={list} label={words.decided} isRead />
                {more && <p>{words.more}</p>}
              </>
            )
          }
        </Loaded>
      </Section>
      <Section heading={words.asked}>
        <Loaded query={questions} skeleton={<SkeletonCards cards={2} />}>
          {({ questions: list, more }) =>
            list.length === 0 ? (
              <EmptyState heading={words.noneAsked}>{words.noneAskedAbout}</EmptyState>
            ) : (
              <>
                <QuestionList questions={list} label={words.asked} />
                {more && <p>{words.more}</p>}
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}
