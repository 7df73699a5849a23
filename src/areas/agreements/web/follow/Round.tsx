import type { ReactNode } from 'react';
import { dayOf } from '../../../../web/lib/dates.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import type { FollowUp } from '../../domain/contract-follow.ts';
import type { AgreementView } from '../../domain/contract-whole.ts';
import { fullDate } from '../full-date.ts';
import { NewVersion } from '../whole/VersionSection.tsx';
import css from './Follow.module.css';
import { CloseRoundForm, CommentForm } from './RoundForms.tsx';
import { outcomeWords, roundKindWords, words } from './texts.sv.ts';

interface RoundProps {
  readonly agreement: AgreementView;
  readonly round: FollowUp['rounds'][number];
  readonly mayWrite: boolean;
  readonly mayComment: boolean;
  readonly promises: ReactNode;
}

/** One follow-up: open, with what the parties say; or closed, with what it came to. */
export function Round({ agreement, round, mayWrite, mayComment, promises }: RoundProps) {
  const isOpen = round.closedAt === null;
  return (
    <>
      <h3>
        {round.closedAt === null
          ? words.open(roundKindWords[round.kind], fullDate(dayOf(round.openedAt)))
          : words.closed(roundKindWords[round.kind], fullDate(dayOf(round.closedAt)), round.closedBy ?? '')}
      </h3>
      <p className={css['small']}>
        {words.ofVersion(round.versionNumber)} {round.newVersion !== null && words.newVersion(round.newVersion)}
      </p>
      {round.outcome && (
        <p>
          <strong>{outcomeWords[round.outcome]}.</strong> {round.summary}
        </p>
      )}
      {promises}
      <h4>{words.comments}</h4>
      {round.comments.length === 0 ? (
        <p className={css['small']}>{words.noComments}</p>
      ) : (
        <ul className={css['comments']}>
          {round.comments.map(({ id, unit, by, text, at }) => (
            <li key={id}>
              <p className={css['text']}>{text}</p>
              <p className={css['small']}>
                {by}, {unit}, {fullDate(dayOf(at))}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className={css['tools']}>
        {isOpen && mayComment && (
          <InPlace label={words.comment.label} about={words.comment.about}>
            {(close) => <CommentForm agreement={agreement} roundId={round.id} close={close} />}
          </InPlace>
        )}
        {isOpen && mayWrite && (
          <InPlace label={words.close.label}>
            {(close) => <CloseRoundForm agreement={agreement} roundId={round.id} close={close} />}
          </InPlace>
        )}
        {round.outcome === 'revise' && round.newVersion === null && mayWrite && (
          <NewVersion agreement={agreement} roundId={round.id} />
        )}
      </div>
    </>
  );
}
