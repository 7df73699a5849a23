import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import { Why } from '../../../../web/ui/Why.tsx';
import type { FollowUp } from '../../domain/contract-follow.ts';
import type { AgreementView } from '../../domain/contract-whole.ts';
import { followUpQuery } from '../api.ts';
import { fullDate } from '../full-date.ts';
import { FailedMessages } from './FailedMessages.tsx';
import css from './Follow.module.css';
import { Round } from './Round.tsx';
import { OpenRoundForm } from './RoundForms.tsx';
import { roundKindWords, words } from './texts.sv.ts';

interface FollowUpProps {
  readonly agreement: AgreementView;
  readonly mayWrite: boolean;
  /** How the promises stand, or stood, in a follow-up. */
  readonly inRound?: (round: FollowUp['rounds'][number]) => ReactNode;
}

/** When the agreement is to be followed up, the follow-ups that have been, and what the parties said. */
export const FollowUpSection = ({ agreement, mayWrite, inRound }: FollowUpProps) => (
  <Section heading={words.heading}>
    <Loaded query={useQuery(followUpQuery(agreement.id))} skeleton={<SkeletonLines lines={3} />}>
      {(followUp) => (
        <>
          <Next followUp={followUp} />
          {mayWrite && followUp.next && (
            <InPlace label={words.start.label}>
              {(close) => <OpenRoundForm agreement={agreement} kind={followUp.next?.kind ?? 'part'} close={close} />}
            </InPlace>
          )}
          {followUp.rounds.length === 0 ? (
            followUp.next && <p>{words.none}</p>
          ) : (
            <ul className={css['rounds']} aria-label={words.list}>
              {followUp.rounds.map((round) => (
                <li key={round.id} className={css['round']}>
                  <Round
                    agreement={agreement}
                    round={round}
                    mayWrite={mayWrite}
                    mayComment={followUp.permittedActions.includes('agreement.comment')}
                    promises={inRound?.(round)}
                  />
                </li>
              ))}
            </ul>
          )}
          <FailedMessages failed={followUp.failed} />
        </>
      )}
    </Loaded>
  </Section>
);

function Next({ followUp: { next, rounds, rule } }: { followUp: FollowUp }) {
  if (next === null) return rounds.length === 0 ? <p>{words.notYet}</p> : null;
  const [kind, day] = [roundKindWords[next.kind], fullDate(next.dueOn)];
  return (
    <div>
      {next.isLate ? (
        <p className={css['late']}>
          <Icon name="alert" size={16} /> {words.late(kind, day)}
        </p>
      ) : (
        <p>{words.next(kind, day)}</p>
      )}
      <Why about={words.heading} ask={words.why}>
        <Law {...rule} />
      </Why>
    </div>
  );
}
