import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { signatory: texts } = words;

interface SignatoryFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly close: Close;
}

/** Who signs for a party; with a day when it has been done. */
export function AddSignatoryForm({ agreement, version, partyId, close }: SignatoryFormProps & { partyId: string }) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `signatory-${partyId}`,
    path: `/${agreement.id}/versions/${version.id}/signatories`,
    close,
    initial: { name: '', title: '', signedOn: '' },
  });
  const submit = () => send({ ...values, partyId, version: agreement.version, signedOn: values.signedOn || null });
  return (
    <Form {...form} onSubmit={submit} label={texts.add}>
      <TextField {...field('name')} label={texts.name} />
      <TextField {...field('title')} label={texts.title} />
      <DateField {...field('signedOn')} label={texts.signedOn} description={texts.signedOnAbout} optional />
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}

/** The day that somebody signed. */
export function SignForm({ agreement, version, signatoryId, close }: SignatoryFormProps & { signatoryId: string }) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `sign-${signatoryId}`,
    method: 'PUT',
    path: `/${agreement.id}/versions/${version.id}/signatories/${signatoryId}`,
    close,
    initial: { signedOn: '' },
  });
  return (
    <Form {...form} onSubmit={() => send({ ...values, version: agreement.version })} label={texts.sign}>
      <DateField {...field('signedOn')} label={texts.signedOn} />
      <InPlaceActions label={texts.sign} busy={busy} close={close} />
    </Form>
  );
}
