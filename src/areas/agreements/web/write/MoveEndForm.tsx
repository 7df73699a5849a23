import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { end: texts } = words;

interface MoveEndFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly kind: 'extended' | 'ended';
  readonly close: Close;
}

/** A decision that prolongs a version, or ends it before its time. */
export function MoveEndForm({ agreement, version, kind, close }: MoveEndFormProps) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `${kind}-${version.number}`,
    path: `/${agreement.id}/versions/${version.id}/end`,
    close,
    said: texts.done,
    initial: { to: '', decidedOn: '', decidedBy: '', reason: '' },
  });
  const isExtended = kind === 'extended';
  const submit = () => send({ ...values, kind, version: agreement.version, to: values.to || null });
  return (
    <Form {...form} onSubmit={submit} label={isExtended ? texts.extend : texts.end}>
      {isExtended ? (
        <DateField {...field('to')} label={texts.toExtend} description={texts.toExtendAbout} optional />
      ) : (
        <DateField {...field('to')} label={texts.toEnd} />
      )}
      <DateField {...field('decidedOn')} label={texts.decidedOn} />
      <TextField {...field('decidedBy')} label={texts.decidedBy} />
      <TextArea {...field('reason')} label={texts.reason} max={1000} isShort />
      <InPlaceActions label={isExtended ? texts.extendButton : texts.endButton} busy={busy} close={close} />
    </Form>
  );
}
