import { useState } from 'react';
import { dayOf } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { isLetIn } from '../../domain/let-in.ts';
import { PersonChoice } from '../answer/PersonChoice.tsx';
import { usePlanCommand } from '../api.ts';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

/** Asks somebody at a unit on the plan to coordinate it. */
export function AskForm({ plan, close }: { plan: PlanView; close: (said?: string) => void }) {
  const units = plan.parties.filter((party) => isLetIn(party, dayOf()));
  const { values, setValues, field, errors } = useScopedFields('handover', {
    unitId: plan.ownUnitId ?? '',
    personId: '',
    word: '',
  });
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const ask = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'POST', path: '/handover', body }),
    () => close(words.asked),
  );
  const submit = () => {
    setFound(values.personId === '' ? [{ path: 'personId', message: words.choose }] : []);
    if (values.personId !== '') ask.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors(ask.error, found)} problem={ask.error} label={words.heading}>
      <p>{words.about}</p>
      <Select
        {...field('unitId')}
        onChange={(unitId) => setValues({ ...values, unitId, personId: '' })}
        label={words.unit}
        options={units.map((party) => ({ value: party.unitId, label: party.name }))}
      />
      {values.unitId !== '' && (
        <PersonChoice key={values.unitId} {...field('personId')} unitId={values.unitId} label={words.person} />
      )}
      <TextArea {...field('word')} label={words.word} optional max={1000} isShort />
      <InPlaceActions label={words.ask} busy={ask.isPending} close={close} />
    </Form>
  );
}
