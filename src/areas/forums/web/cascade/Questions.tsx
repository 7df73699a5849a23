import { Link } from '@tanstack/react-router';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { Card, Row, Stack } from '../../../plans/web/pieces/Card.tsx';
import { CommandProblem } from '../../../plans/web/pieces/CommandProblem.tsx';
import type { Question } from '../../domain/contract-cascade.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { cascadeWords as words } from './texts.sv.ts';

/** Questions: where each lies, whether it is on an agenda, its way up and its answer. */
export const QuestionList = ({ questions, label }: { questions: readonly Question[]; label: string }) => (
  <Stack>
    {questions.map((question) => (
      <Card key={question.id}>
        <p className={css['words']}>{question.text}</p>
        <p className={css['small']}>
          {words.askedBy(question.from.name, question.askedUnit, dateInWords(dayOf(question.askedAt)))}
        </p>
        {question.answeredAt === null ? (
          <Waiting question={question} />
        ) : (
          <div>
            <p className={css['small']}>{words.answered(dateInWords(dayOf(question.answeredAt)))}</p>
            <p className={css['words']}>{question.answer}</p>
            {question.receivedAt === null && <p className={css['small']}>{words.notNoted}</p>}
          </div>
        )}
        {question.steps.length > 1 && (
          <ol aria-label={`${label}: ${words.way}`}>
            {question.steps.map(({ forum, at, why }) => (
              <li key={forum + at}>
                {forum}, {dateInWords(dayOf(at))}
                {why && `: ${why}`}
              </li>
            ))}
          </ol>
        )}
        <Actions question={question} />
      </Card>
    ))}
  </Stack>
);

const Waiting = ({ question }: { question: Question }) => (
  <p>
    <Link to="/forum/$forumId" params={{ forumId: question.at.id }}>
      {words.lies(question.at.name)}
    </Link>
    {'. '}
    {question.agenda ? (
      <Link
        to="/forum/$forumId/moten/$meetingId"
        params={{ forumId: question.at.id, meetingId: question.agenda.meetingId }}
      >
        {words.onAgenda(dateInWords(dayOf(question.agenda.startsAt)))}
      </Link>
    ) : (
      words.notOnAgenda
    )}
    .
  </p>
);

function Actions({ question }: { question: Question }) {
  const note = useForumCommand<void>(() => ({
    method: 'POST',
    path: `/api/forums/${question.from.id}/questions/${question.id}/noted`,
    body: { version: question.version },
  }));
  const about = question.text.slice(0, 80);
  return (
    <>
      <Row>
        {question.mayAnswer && (
          <InPlace label={words.answer} about={about}>
            {(close) => <WordsForm question={question} what="answer" close={close} />}
          </InPlace>
        )}
        {question.mayPassUp && (
          <InPlace label={words.passUp} about={about} kind="quiet">
            {(close) => <WordsForm question={question} what="pass-up" close={close} />}
          </InPlace>
        )}
        {question.mayNote && (
          <Button busy={note.isPending} onClick={() => note.mutate()}>
            {words.note}
            <Hidden>: {about}</Hidden>
          </Button>
        )}
      </Row>
      <CommandProblem problem={note.error} />
    </>
  );
}

interface WordsFormProps {
  readonly question: Question;
  readonly what: 'answer' | 'pass-up';
  readonly close: (said?: string) => void;
}

/** The answer, or why the question goes further up. */
function WordsForm({ question, what, close }: WordsFormProps) {
  const name = what === 'answer' ? 'answer' : 'why';
  const { values, field } = useFields({ answer: '', why: '' });
  const send = useForumCommand<string>(
    (said) => ({
      method: 'POST',
      path: `/api/forums/${question.at.id}/questions/${question.id}/${what}`,
      body: { [name]: said, version: question.version },
    }),
    () => close(words.saved),
  );
  const isAnswer = what === 'answer';
  return (
    <Form
      onSubmit={() => send.mutate(values[name])}
      problem={send.error}
      label={isAnswer ? words.answer : words.passUp}
    >
      <TextArea
        {...field(name)}
        label={isAnswer ? words.answerLabel : words.passWhy}
        {...(isAnswer && { description: words.answerAbout })}
        max={isAnswer ? 4000 : 1000}
        isShort
      />
      <InPlaceActions label={isAnswer ? words.answer : words.passUp} busy={send.isPending} close={close} />
    </Form>
  );
}
