import { Link } from '@tanstack/react-router';
import { dayInWords } from '../../../../web/lib/dates.ts';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import type { PlanLine } from '../../domain/contract-list.ts';
import { stateWords, stepWords } from '../../domain/texts.sv.ts';
import { deadlineWords } from '../page/texts.sv.ts';
import { ownWords, words } from './texts.sv.ts';

/** Initials and year of birth: never a name outside the plan itself. */
function childInBrief({ child: { initials, bornYear, protected: isProtected } }: PlanLine): string {
  const who = [initials || words.unknown, bornYear ?? words.unborn].join(' ');
  return isProtected ? `${who}, ${words.protected}` : who;
}

/** Where the plan stands; the first step in more detail, since much can happen there. */
export const whereInWords = ({ step, state }: PlanLine): string =>
  step === 'call' ? `${stepWords.call}: ${stateWords[state].toLocaleLowerCase('sv')}` : stepWords[step];

const stepOrder = Object.keys(stepWords);

export const columns: readonly Column<PlanLine>[] = [
  {
    key: 'child',
    header: words.child,
    text: childInBrief,
    cell: (line) => (
      <Link to="/planer/$planId" params={{ planId: line.id }}>
        {childInBrief(line)}
      </Link>
    ),
    isRowHeader: true,
  },
  {
    key: 'step',
    header: words.step,
    text: whereInWords,
    sortBy: ({ step }) => stepOrder.indexOf(step),
  },
  {
    key: 'next',
    header: words.next,
    text: ({ due }) => (due ? `${deadlineWords[due.what] ?? due.what} ${dayInWords(due.day)}` : words.nothingDue),
    cell: ({ due }) =>
      due ? <Deadline day={due.day} label={deadlineWords[due.what] ?? due.what} rule={due} /> : words.nothingDue,
    sortBy: ({ due }) => due?.day ?? '9999',
  },
  { key: 'coordinator', header: words.coordinator, text: ({ coordinator }) => coordinator ?? words.nobody },
  { key: 'own', header: words.own, text: ({ own }) => ownWords[own] },
];
