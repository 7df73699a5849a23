import { useQuery } from '@tanstack/react-query';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { InPlace } from '../../../../../web/ui/forms/InPlace.tsx';
import { Loaded } from '../../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../../web/ui/states/Skeleton.tsx';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { scoreInWords } from '../../../domain/score-steps.sv.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { expectedQuery } from '../../meetings/Attendance.tsx';
import { Card, Part, Stack } from '../../pieces/Card.tsx';
import { ReadList } from '../../pieces/ReadList.tsx';
import { ScoreForm } from './ScoreForm.tsx';
import { words } from './texts.sv.ts';

/** The child's and the guardians' own answers of this round, and a way to write down what one says who does not sign in. */
export function Scores({ plan }: { plan: PlanView }) {
  const scores = plan.scores.filter(({ round }) => round === plan.evaluation?.round);
  const mayWrite = plan.permittedActions.includes('plan.writeScore') && isWritable('score', plan.state);
  return (
    <Part heading={words.family} about={mayWrite ? words.familyAbout : undefined} id={fieldId('scores')}>
      <Stack>
        {scores.length === 0 && <p>{words.noScores}</p>}
        {scores.map((score) => (
          <Card key={score.authorId}>
            <WhoLine
              principal="family"
              principalName={score.authorKind === 'child' || score.author === null ? '' : words.guardian}
              name={score.author ?? (score.authorKind === 'child' ? words.child : words.guardian)}
              note={score.writtenFor ? words.writtenBy(score.writtenFor) : undefined}
            />
            <ReadList
              items={[
                { label: words.better, text: scoreInWords(score.better) },
                { label: words.listened, text: scoreInWords(score.listened) },
                ...(score.words ? [{ label: words.ownWords, text: score.words }] : []),
              ]}
            />
          </Card>
        ))}
      </Stack>
      {mayWrite && <InPlace label={words.writeFor}>{(close) => <WriteFor plan={plan} close={close} />}</InPlace>}
    </Part>
  );
}

const WriteFor = ({ plan, close }: { plan: PlanView; close: (said?: string) => void }) => (
  <Loaded query={useQuery(expectedQuery(plan.id))} skeleton={<SkeletonLines />}>
    {(expected) => (
      <ScoreForm
        plan={plan}
        family={expected.filter(({ whoKind }) => whoKind === 'child' || whoKind === 'guardian')}
        close={close}
      />
    )}
  </Loaded>
);
