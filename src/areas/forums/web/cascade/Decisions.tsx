import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../../../web/lib/me.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { Card, Row, Stack } from '../../../plans/web/pieces/Card.tsx';
import { CommandProblem } from '../../../plans/web/pieces/CommandProblem.tsx';
import type { Decision, DecisionAtUnit } from '../../domain/contract-cascade.ts';
import { receiptWords } from '../../domain/texts.sv.ts';
import { useForumCommand } from '../api.ts';
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
        {decision.mayReport && !isRead && <OwnWord decision={decision} />}
      </Card>
    ))}
  </Stack>
);

/** What the own unit says of it: taken in at one press, and what has become of it. */
function OwnWord({ decision }: { decision: Decision }) {
  const own = useOwn(decision);
  const receive = useForumCommand<number>((version) => ({
    method: 'POST',
    path: `/api/forum-decisions/${decision.id}/report`,
    body: { state: 'received', how: '', word: '', version },
  }));
  const about = decision.text.slice(0, 80);
  return (
    <>
      <Row>
        {own?.state === 'sent' && (
          <Button kind="main" busy={receive.isPending} onClick={() => receive.mutate(own.version)}>
            {words.receive}
            <Hidden>: {about}</Hidden>
          </Button>
        )}
        <InPlace label={words.report} about={about}>
          {(close) => <ReportForm decision={decision} own={own} close={close} />}
        </InPlace>
      </Row>
      <CommandProblem problem={receive.error} />
    </>
  );
}

/** The decision as it lies at the acting unit. */
function useOwn({ units }: Decision): DecisionAtUnit | undefined {
  const { data: me } = useQuery(meQuery);
  return units.find(({ unitId }) => unitId === me?.assignment?.unitId);
}
