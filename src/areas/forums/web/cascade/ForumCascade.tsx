import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { useWayTo } from '../../../plans/web/pieces/use-way-to.ts';
import type { ForumView } from '../../domain/contract.ts';
import { decisionsQuery, questionsQuery } from '../api.ts';
import { AskForm } from './AskForm.tsx';
import { askedId } from './asked-id.ts';
import { DecisionList } from './Decisions.tsx';
import { QuestionList } from './Questions.tsx';
import { cascadeWords as words } from './texts.sv.ts';

/** What this forum has decided that is not real yet, and the questions that have been asked from it or lie in it. */
export function ForumCascade({ forum }: { forum: ForumView }) {
  const decisions = useQuery(decisionsQuery({ forum: forum.id, open: 'yes' }));
  const questions = useQuery(questionsQuery({ forum: forum.id }));
  const mayAsk = forum.permittedActions.includes('forum.ask') && forum.parent !== null;
  return (
    <>
      <Section heading={words.decided}>
        <Loaded query={decisions} skeleton={<SkeletonRows rows={2} />}>
          {({ decisions: list, more }) =>
            list.length === 0 ? (
              <p>{words.noneDecided}.</p>
            ) : (
              <>
                <DecisionList decisions={list} label={words.decided} />
                {more && <p>{words.more}</p>}
              </>
            )
          }
        </Loaded>
      </Section>
      <Section heading={words.asked}>
        <Loaded query={questions} skeleton={<SkeletonRows rows={2} />}>
          {({ questions: list }) => {
            const waiting = list.filter(({ answeredAt, receivedAt }) => answeredAt === null || receivedAt === null);
            return (
              <LedHere>
                {waiting.length === 0 ? (
                  <p>{words.noneAsked}.</p>
                ) : (
                  <QuestionList questions={waiting} label={words.asked} />
                )}
              </LedHere>
            );
          }}
        </Loaded>
        {mayAsk && (
          <InPlace label={words.ask} kind="other">
            {(close) => <AskForm forum={forum} close={close} />}
          </InPlace>
        )}
      </Section>
    </>
  );
}

/** Where one is led from the day's page. */
function LedHere({ children }: { children: ReactNode }) {
  useWayTo();
  return (
    <div id={askedId} tabIndex={-1}>
      {children}
    </div>
  );
}
