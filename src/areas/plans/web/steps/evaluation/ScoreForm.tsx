import { useState } from 'react';
import type { FieldProblem } from '../../../../../web/lib/problem.ts';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import type { Expected } from '../../../domain/contract-meeting.ts';
import { scoreSteps } from '../../../domain/score-steps.sv.ts';
import { usePlanCommand } from '../../api.ts';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

interface ScoreFormProps {
  readonly plan: PlanView;
  readonly family: readonly Expected[];
  readonly close: (said?: string) => void;
}

type Grade = '1' | '2' | '3' | '4' | '5';
const grades = (['1', '2', '3', '4', '5'] as const).map((value) => ({
  value,
  label: scoreSteps[Number(value) - 1] ?? '',
}));

/** What a child or guardian answers who does not sign in. */
export function ScoreForm({ plan, family, close }: ScoreFormProps) {
  const { values, field, errors } = useScopedFields<{
    authorId: string;
    better: Grade | '';
    listened: Grade | '';
    words: string;
  }>('score', { authorId: '', better: '', listened: '', words: '' });
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const save = usePlanCommand<object>(
    plan.id,
    (body) => ({ method: 'POST', path: '/scores', body }),
    () => close(words.savedScore),
  );
  const submit = () => {
    const author = family.find(({ whoId }) => whoId === values.authorId);
    const wrong = [
      ...(author ? [] : [{ path: 'authorId', message: words.choose.who }]),
      ...(values.better === '' ? [{ path: 'better', message: words.choose.grade }] : []),
      ...(values.listened === '' ? [{ path: 'listened', message: words.choose.grade }] : []),
    ];
    setFound(wrong);
    if (!author || wrong.length > 0) return;
    save.mutate({
      authorKind: author.whoKind,
      authorId: author.whoId,
      better: Number(values.better),
      listened: Number(values.listened),
      words: values.words,
    });
  };
  return (
    <Form onSubmit={submit} errors={errors(save.error, found)} problem={save.error} label={words.writeFor}>
      <RadioGroup
        {...field('authorId')}
        label={words.whose}
        description={words.whoseAbout}
        options={family.map(({ whoId, name }) => ({ value: whoId, label: name }))}
      />
      <RadioGroup {...field('better')} label={words.better} options={grades} />
      <RadioGroup {...field('listened')} label={words.listened} options={grades} />
      <TextArea {...field('words')} label={words.ownWords} optional max={4000} isShort />
      <InPlaceActions label={words.saveScore} busy={save.isPending} close={close} />
    </Form>
  );
}
