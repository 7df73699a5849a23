import { useQuery } from '@tanstack/react-query';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { unitsQuery } from '../../../directory/web/api.ts';
import { PersonChoice } from '../../../plans/web/answer/PersonChoice.tsx';
import type { AgreementView } from '../../domain/contract-whole.ts';
import { SteeringField } from './SteeringField.tsx';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { describe: texts } = words;
const years = Array.from({ length: 10 }, (_, index) => ({
  value: String(index + 1),
  label: texts.yearOption(index + 1),
}));

/** What the agreement is called, who leads and owns it, who is told after the owner, and how often it is followed up. */
export function DescribeForm({ agreement, close }: { agreement: AgreementView; close: Close }) {
  const { data: units = [] } = useQuery(unitsQuery);
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'describe',
    method: 'PUT',
    path: `/${agreement.id}`,
    close,
    initial: {
      title: agreement.title,
      ledBy: agreement.ledBy,
      note: agreement.note,
      ownerUnitId: agreement.owner?.unitId ?? '',
      ownerId: agreement.owner?.id ?? '',
      steering: agreement.steering,
      wholeEveryYears: String(agreement.wholeEveryYears),
    },
  });
  const submit = () =>
    send({
      ...values,
      version: agreement.version,
      ownerUnitId: values.ownerUnitId || null,
      ownerId: values.ownerId || null,
      steering: values.steering.map(({ id }) => id),
      wholeEveryYears: Number(values.wholeEveryYears),
    });
  return (
    <Form {...form} onSubmit={submit} label={texts.about}>
      <TextField {...field('title')} label={texts.title} />
      <TextField {...field('ledBy')} label={texts.ledBy} optional />
      <SearchSelect
        {...field('ownerUnitId')}
        label={texts.ownerUnit}
        optional
        options={units.map(({ id, name, organisation }) => ({ value: id, label: name, about: organisation.name }))}
      />
      {values.ownerUnitId && (
        <PersonChoice
          {...field('ownerId')}
          key={values.ownerUnitId}
          unitId={values.ownerUnitId}
          label={texts.owner}
          description={texts.ownerAbout}
        />
      )}
      <SteeringField value={values.steering} onChange={field('steering').onChange} />
      <Select {...field('wholeEveryYears')} label={texts.years} description={texts.yearsAbout} options={years} />
      <TextArea {...field('note')} label={texts.note} max={1000} isShort optional />
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}
