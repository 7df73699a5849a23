import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { CommandProblem } from '../../../plans/web/pieces/CommandProblem.tsx';
import type { LineView } from '../../domain/contract-lines.ts';
import { useForumCommand } from '../api.ts';
import { ChildChoice } from './ChildChoice.tsx';
import { lineWords as words } from './texts.sv.ts';

/** One click to a draft of a plan with the question. Of an anonymous line only its own unit knows which child it is. */
export function ToPlan({ line }: { line: LineView }) {
  const navigate = useNavigate();
  const start = useForumCommand<{ childId: string | null }, { planId: string }>(
    (body) => ({ method: 'POST', path: `/api/forum-lines/${line.id}/plan`, body }),
    ({ planId }) => void navigate({ to: '/planer/$planId', params: { planId } }),
  );
  if (line.raisedUnit.id !== line.ownUnitId) return null;
  return (
    <Section heading={words.toPlan}>
      <p>{words.toPlanAbout}</p>
      {line.about.mode === 'named' ? (
        <div>
          <Button busy={start.isPending} onClick={() => start.mutate({ childId: null })}>
            {words.toPlan}
          </Button>
          <CommandProblem problem={start.error} />
        </div>
      ) : (
        <InPlace label={words.toPlan}>{(close) => <ChooseChild start={start} close={close} />}</InPlace>
      )}
    </Section>
  );
}

interface ChooseChildProps {
  readonly start: ReturnType<typeof useForumCommand<{ childId: string | null }, { planId: string }>>;
  readonly close: () => void;
}

function ChooseChild({ start, close }: ChooseChildProps) {
  const [childId, setChild] = useState('');
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const submit = () => {
    setErrors(childId === '' ? [{ path: 'childId', message: words.whichChild }] : []);
    if (childId !== '') start.mutate({ childId });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={start.error} label={words.toPlan}>
      <p>{words.toPlanAnonymous}</p>
      <ChildChoice name="childId" label={words.whichChild} value={childId} onChange={setChild} />
      <InPlaceActions label={words.start} busy={start.isPending} close={close} />
    </Form>
  );
}
