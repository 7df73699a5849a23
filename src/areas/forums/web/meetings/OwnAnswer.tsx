import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { Absence } from '../../domain/codes.ts';
import type { AnswerForumCall, ForumAttendance, ForumMeetingView } from '../../domain/contract-meeting.ts';
import { useForumCommand } from '../api.ts';
import { AbsenceFields } from './AbsenceFields.tsx';
import { meetingWords as words } from './texts.sv.ts';

interface OwnAnswerProps {
  readonly meeting: ForumMeetingView;
  readonly own: ForumAttendance;
}

/** The own unit's answer to the call. */
export const OwnAnswer = ({ meeting, own }: OwnAnswerProps) => (
  <InPlace
    label={own.answer === 'pending' ? words.ownAnswer : words.changeAnswer}
    kind={own.answer === 'pending' ? 'main' : 'quiet'}
  >
    {(close) => <AnswerForm meeting={meeting} own={own} close={close} />}
  </InPlace>
);

interface Values {
  readonly answer: 'comes' | 'cannot' | '';
  readonly absence: Absence | '';
  readonly absenceWords: string;
}

function AnswerForm({ meeting, own, close }: OwnAnswerProps & { close: (said?: string) => void }) {
  const first: Values = {
    answer: own.answer === 'pending' ? '' : own.answer,
    absence: own.absence ?? '',
    absenceWords: own.absenceWords,
  };
  const { values, field } = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const answer = useForumCommand<AnswerForumCall>(
    (body) => ({ method: 'POST', path: `/api/forums/${meeting.forum.id}/meetings/${meeting.id}/answer`, body }),
    () => close(words.answerSaid),
  );
  const submit = () => {
    const { answer: said, absence, absenceWords } = values;
    const wrong = [
      ...(said === '' ? [{ path: 'answer', message: words.chooseAnswer }] : []),
      ...(said === 'cannot' && absence === '' ? [{ path: 'absence', message: words.whyNot }] : []),
    ];
    setErrors(wrong);
    if (said === 'comes') answer.mutate({ answer: said });
    else if (said === 'cannot' && absence !== '') answer.mutate({ answer: said, absence, absenceWords });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={answer.error} label={words.ownAnswer}>
      <RadioGroup
        {...field('answer')}
        label={words.ownAnswer}
        options={[
          { value: 'comes', label: words.comes },
          { value: 'cannot', label: words.cannot },
        ]}
      />
      {values.answer === 'cannot' && (
        <AbsenceFields
          label={words.whyNot}
          description={words.whyNotAbout}
          absence={field('absence')}
          absenceWords={field('absenceWords')}
        />
      )}
      <InPlaceActions label={words.sendAnswer} busy={answer.isPending} close={close} />
    </Form>
  );
}
