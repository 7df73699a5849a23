import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { decide: texts } = words;

interface DecideFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly close: Close;
}

/** When and by whom a draft was decided, and which days it holds. */
export function DecideForm({ agreement, version, close }: DecideFormProps) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `decide-${version.number}`,
    path: `/${agreement.id}/versions/${version.id}/decide`,
    close,
    said: texts.done,
    initial: { decidedOn: '', decidedBy: '', from: '', to: '', endsPrevious: agreement.currentVersionId !== null },
  });
  const submit = () => send({ ...values, version: agreement.version, to: values.to || null });
  return (
    <Form {...form} onSubmit={submit} label={texts.label}>
      <DateField {...field('decidedOn')} label={texts.decidedOn} />
      <TextField {...field('decidedBy')} label={texts.decidedBy} />
      <DateField {...field('from')} label={texts.from} />
      <DateField {...field('to')} label={texts.to} description={texts.toAbout} optional />
      {agreement.currentVersionId !== null && <Checkbox {...field('endsPrevious')} label={texts.ends} />}
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}
