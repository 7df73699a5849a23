import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { openTimes } from '../../../plans/web/meetings/times-that-fit.ts';
import type { FamilyPlan } from '../api.ts';
import { Todo } from '../home/Todo.tsx';
import { todoWords } from '../home/texts.sv.ts';
import type { Voice } from '../words/voice.ts';
import { places } from './places.ts';

/** What waits for the reader in this plan, with the way there. */
export function WaitsHere({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const may = (action: string) => plan.permittedActions.includes(`family.plan.${action}`);
  const consents = (
    <Link to="/familj/barn/$childId/samtycken" params={{ childId: plan.child.id }}>
      {todoWords.answer(voice)}
    </Link>
  );
  return (
    <Todo
      ways={[
        { id: 'answer', waits: plan.awaitsYes, way: consents },
        {
          id: 'matters',
          waits: may('writeMatters') && plan.state !== 'meeting' && !plan.ownWords?.words,
          way: <Jump to={places.matters} word={todoWords.matters(voice)} />,
        },
        {
          id: 'times',
          waits: may('answerTimes') && openTimes(plan.meetings).some(({ fitsMe }) => fitsMe === null),
          way: <Jump to={places.times} word={todoWords.times} />,
        },
        {
          id: 'part',
          waits: may('writePart') && plan.state !== 'meeting' && !plan.ownPart?.doneAt,
          way: <Jump to={places.part} word={todoWords.part} />,
        },
        { id: 'score', waits: may('score') && !plan.ownScore, way: <Jump to={places.score} word={todoWords.score} /> },
      ].filter(({ waits }) => waits)}
    />
  );
}

const Jump = ({ to, word }: { to: string; word: string }) => (
  <a href={`#${to}`} onClick={jump}>
    {word}
  </a>
);

/** Goes there with focus, without leaving a mark in the address. */
function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  if (!place) return;
  event.preventDefault();
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}
