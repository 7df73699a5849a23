import { Link } from '@tanstack/react-router';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Card, Stack } from '../../../plans/web/pieces/Card.tsx';
import type { Decision } from '../../domain/contract-cascade.ts';
import { receiptWords } from '../../domain/texts.sv.ts';
import css from '../Forums.module.css';
import { ReceiptMark } from '../pieces/ReceiptMark.tsx';
import { ReportForm } from './ReportForm.tsx';
import { cascadeWords as words } from './texts.sv.ts';

interface DecisionListProps {
  readonly decisions: readonly Decision[];
  readonly label: string;
  /** Shown only to be read: what the own unit says of it is said in another list. */
  readonly isRead?: boolean;
}

/** Decisions with what they have become at each unit, and the own unit's word. */
export const DecisionList = ({ decisions, label, isRead = false }: DecisionListProps) => (
  <Stack>
    {decisions.map((decision) => (
      <Card key={decision.id}>
        <p className={css['words']}>{decision.text}</p>
        <p className={css['small']}>
          <Link
            to="/forum/$forumId/moten/$meetingId"
            params={{ forumId: decision.forum.id, meetingId: decision.meetingId }}
          >
            {words.from(decision.forum.name)}
          </Link>
        </p>
        <Deadline day={decision.dueOn} label={words.due} />
        <ul className={css['list']} aria-label={`${label}: ${words.atUnits}`}>
          {decision.units.map((unit) => (
            <li key={unit.unitId}>
              <span className={css['row']}>
                <ReceiptMark state={unit.state} />
                <strong>{unit.name}</strong>
                {receiptWords[unit.state]}
              </span>
              {unit.how && (
                <p className={css['words']}>
                  {words.how} {unit.how}
                </p>
              )}
              {unit.word && <p className={css['words']}>{unit.word}</p>}
            </li>
          ))}
        </ul>
        {decision.mayReport && !isRead && (
          <InPlace label={words.report} about={decision.text.slice(0, 80)}>
            {(close) => <ReportForm decision={decision} close={close} />}
          </InPlace>
        )}
      </Card>
    ))}
  </Stack>
);
