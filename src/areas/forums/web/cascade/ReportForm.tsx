import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { Decision, DecisionAtUnit, ReportDecision } from '../../domain/contract-cascade.ts';
import { useForumCommand } from '../api.ts';
import { cascadeWords as words } from './texts.sv.ts';

type State = ReportDecision['state'];

interface ReportFormProps {
  readonly decision: Decision;
  readonly own: DecisionAtUnit | undefined;
  readonly close: (said?: string) => void;
}

/** What the decision has become at the own unit. */
export function ReportForm({ decision, own, close }: ReportFormProps) {
  const { values, field } = useFields<{ state: State | ''; how: string; word: string }>({
    state: '',
    how: own?.how ?? '',
    word: '',
  });
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const report = useForumCommand<ReportDecision>(
    (body) => ({ method: 'POST', path: `/api/forum-decisions/${decision.id}/report`, body }),
    () => close(words.saved),
  );
  const submit = () => {
    const { state } = values;
    setErrors(state === '' ? [{ path: 'state', message: words.chooseState }] : []);
    if (state !== '') report.mutate({ ...values, state, version: own?.version ?? 1 });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={report.error} label={words.report}>
      <RadioGroup<State>
        {...field('state')}
        label={words.state}
        options={[
          { value: 'received', label: words.received },
          { value: 'done', label: words.done },
          { value: 'cannot', label: words.cannot },
        ]}
      />
      {values.state === 'received' && (
        <TextArea {...field('how')} label={words.howLabel} description={words.howAbout} optional max={2000} isShort />
      )}
      {values.state === 'done' && <TextArea {...field('word')} label={words.doneWord} optional max={2000} isShort />}
      {values.state === 'cannot' && <TextArea {...field('word')} label={words.cannotWord} max={2000} isShort />}
      <InPlaceActions label={words.save} busy={report.isPending} close={close} />
    </Form>
  );
}
