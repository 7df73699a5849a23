import { useState } from 'react';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { PersonChoice } from '../answer/PersonChoice.tsx';
import { usePlanCommand } from '../api.ts';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { words } from './texts.sv.ts';

/** A manager gives the coordination to somebody at the own unit. */
export function Appoint({ plan, close }: { plan: PlanView; close: (said?: string) => void }) {
  const { values, field, errors } = useScopedFields('appoint', { personId: '' });
  const [isWrong, setWrong] = useState(false);
  const appoint = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'POST', path: '/coordinator', body }),
    () => close(words.appointed),
  );
  const found = isWrong ? [{ path: 'personId', message: words.choose }] : [];
  const submit = () => {
    setWrong(values.personId === '');
    if (values.personId !== '') appoint.mutate(values);
  };
  return (
    <Form onSubmit={submit} errors={errors(appoint.error, found)} problem={appoint.error} label={words.appoint}>
      <p>{words.appointAbout}</p>
      <PersonChoice {...field('personId')} unitId={plan.ownUnitId ?? ''} label={words.person} />
      <InPlaceActions label={words.appointSave} busy={appoint.isPending} close={close} />
    </Form>
  );
}
