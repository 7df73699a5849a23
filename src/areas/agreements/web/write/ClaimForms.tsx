import { useState } from 'react';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { readClaim, untilFurtherNotice } from '../../domain/claims.ts';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { type ClaimField, claimFields } from '../../domain/model.ts';
import { fieldWords } from '../../domain/texts.sv.ts';
import { words as shown } from '../texts.sv.ts';
import { saysInWords } from '../whole/Claims.tsx';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { claim: texts } = words;
const fields = claimFields.map((value) => ({ value, label: fieldWords[value] }));

interface ClaimFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly close: Close;
}

/** «Tills vidare» is what people write; the code is what is kept. «2015-2019» is kept with its own dash. */
const codeOf = (said: string): string => {
  const trimmed = said.trim();
  if (trimmed.toLocaleLowerCase('sv') === shown.agreement.untilFurtherNotice) return untilFurtherNotice;
  return trimmed.replace(/^(\d{4})\s*[-–]\s*(\d{4})$/, '$1–$2');
};

/** What another place says of the first or the last day. */
export function AddClaimForm({ agreement, version, close }: ClaimFormProps) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'claim',
    path: `/${agreement.id}/versions/${version.id}/claims`,
    close,
    said: texts.done,
    initial: { field: '' as ClaimField | '', says: '', source: '', place: '' },
  });
  return (
    <Form
      {...form}
      onSubmit={() => send({ ...values, says: codeOf(values.says), version: agreement.version })}
      label={texts.add}
    >
      <RadioGroup {...field('field')} label={texts.field} options={fields} />
      <TextField {...field('says')} label={texts.says} description={texts.saysAbout} />
      <TextField {...field('source')} label={texts.source} />
      <TextField {...field('place')} label={texts.place} />
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}

/** Which claim is used, on which day when it leaves several open, and why. */
export function ChooseClaimForm({ agreement, version, close }: ClaimFormProps) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'choose',
    path: `/${agreement.id}/versions/${version.id}/choose`,
    close,
    initial: { claimId: '', day: '', reason: '' },
  });
  const [isTried, setTried] = useState(false);
  const claim = version.claims.find(({ id }) => id === values.claimId);
  const reading = claim && readClaim(claim);
  const exact = reading !== undefined && reading !== 'open' && reading.earliest === reading.latest;
  const day = reading === 'open' ? null : exact ? reading.earliest : values.day;
  const submit = () => {
    setTried(true);
    if (claim) send({ ...values, day, version: agreement.version });
  };
  return (
    <Form {...form} onSubmit={submit} label={texts.choose}>
      <RadioGroup
        {...field('claimId')}
        label={texts.which}
        error={isTried && !claim ? texts.chooseFirst : undefined}
        options={version.claims.map(({ id, field: about, says, place }) => ({
          value: id,
          label: texts.option(fieldWords[about], saysInWords(says), place),
        }))}
      />
      {claim && reading !== 'open' && !exact && (
        <DateField {...field('day')} label={texts.day} description={texts.dayAbout} />
      )}
      <TextArea {...field('reason')} label={texts.reason} max={1000} isShort />
      <InPlaceActions label={texts.chooseButton} busy={busy} close={close} />
    </Form>
  );
}
