import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../../web/layout/Section.tsx';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { CommandProblem } from '../../../plans/web/pieces/CommandProblem.tsx';
import type { Question } from '../../domain/contract-cascade.ts';
import type { ForumMeetingView } from '../../domain/contract-meeting.ts';
import { questionsQuery, useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { meetingWords as words } from './texts.sv.ts';

/** The points in their order; questions that have come up to the forum can be put on it. */
export function Agenda({ meeting }: { meeting: ForumMeetingView }) {
  const path = `/api/forums/${meeting.forum.id}/meetings/${meeting.id}`;
  const mayWrite = meeting.state === 'called' && meeting.permittedActions.includes('forum.conduct');
  const drop = useForumCommand<string>((id) => ({ method: 'DELETE', path: `${path}/agenda/${id}` }));
  return (
    <Section heading={words.agenda}>
      {meeting.agenda.length === 0 ? (
        <p>{words.agendaEmpty}</p>
      ) : (
        <ol>
          {meeting.agenda.map(({ id, text, question }) => (
            <li key={id}>
              <span className={css['row']}>
                <span>{text}</span>
                {mayWrite && (
                  <Button kind="quiet" busy={drop.isPending} onClick={() => drop.mutate(id)}>
                    {words.dropItem}
                    <Hidden> {text}</Hidden>
                  </Button>
                )}
              </span>
              {question && (
                <p className={css['small']}>
                  {words.fromForum(question.from)}
                  {question.answered && `, ${words.answered}`}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <CommandProblem problem={drop.error} />
      {mayWrite && (
        <>
          <InPlace label={words.addItem} kind="quiet">
            {(close) => <AddItem path={path} close={close} />}
          </InPlace>
          <Waiting meeting={meeting} path={path} />
        </>
      )}
    </Section>
  );
}

function AddItem({ path, close }: { path: string; close: (said?: string) => void }) {
  const { values, field } = useFields({ text: '' });
  const add = useForumCommand<{ text: string }>(
    (body) => ({ method: 'POST', path: `${path}/agenda`, body }),
    () => close(words.saved),
  );
  return (
    <Form onSubmit={() => add.mutate(values)} problem={add.error} label={words.addItem}>
      <TextField {...field('text')} label={words.item} description={words.itemAbout} />
      <InPlaceActions label={words.save} busy={add.isPending} close={close} />
    </Form>
  );
}

function Waiting({ meeting, path }: { meeting: ForumMeetingView; path: string }) {
  const { data } = useQuery(questionsQuery({ forum: meeting.forum.id, open: 'yes' }));
  const there = new Set(meeting.agenda.map(({ question }) => question?.id));
  const waiting = (data?.questions ?? []).filter(({ id, at }) => at.id === meeting.forum.id && !there.has(id));
  const take = useForumCommand<Question['id']>((questionId) => ({
    method: 'POST',
    path: `${path}/questions`,
    body: { questionId },
  }));
  if (waiting.length === 0) return null;
  return (
    <div>
      <h3>{words.waiting}</h3>
      <ul className={css['list']}>
        {waiting.map(({ id, text, from }) => (
          <li key={id} className={css['line']}>
            <p className={css['words']}>{text}</p>
            <p className={css['small']}>{words.fromForum(from.name)}</p>
            <div>
              <Button busy={take.isPending} onClick={() => take.mutate(id)}>
                {words.takeUp}
                <Hidden>: {text}</Hidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <CommandProblem problem={take.error} />
    </div>
  );
}
