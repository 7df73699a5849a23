import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { readMoments } from '../../../../web/lib/swedish-clock.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { PlanView } from '../../domain/contract.ts';
import type { ProposeMeeting } from '../../domain/contract-meeting.ts';
import { usePlanCommand } from '../api.ts';
import { words } from './texts.sv.ts';

/** The form's fields carry the server's names where the server has one, so that its complaints land at the right one. */
interface Values {
  day: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
}

const empty: Values = { day: '', startsAt: '', endsAt: '', place: '', link: '' };

/** Day, from, to, place and link of a proposed meeting. */
export function ProposeTime({ plan, close }: { plan: PlanView; close: (said?: string) => void }) {
  const { values, field } = useFields(empty);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const propose = usePlanCommand<ProposeMeeting>(
    plan.id,
    (body) => ({ method: 'POST', path: '/meetings', body }),
    () => close(words.done.proposed),
  );
  const submit = () => {
    const { day, startsAt, endsAt, place, link } = values;
    const { at, wrong } = readMoments(day, { startsAt, endsAt }, words.wrong);
    setErrors(wrong);
    if (at) propose.mutate({ ...at, place, link: link.trim() });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={propose.error} label={words.propose}>
      <DateField {...field('day')} label={words.day} />
      <TextField {...field('startsAt')} label={words.from} description={words.fromAbout} inputMode="numeric" />
      <TextField {...field('endsAt')} label={words.to} description={words.toAbout} inputMode="numeric" />
      <TextField {...field('place')} label={words.place} description={words.placeAbout} optional />
      <TextField {...field('link')} label={words.link} description={words.linkAbout} type="url" optional />
      <InPlaceActions label={words.save} busy={propose.isPending} close={close} />
    </Form>
  );
}
