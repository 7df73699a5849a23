import { useState } from 'react';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';
import css from './Write.module.css';

const { version: texts } = words;

interface VersionFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly close: Close;
}

const isAge = (typed: string): boolean => /^\d{0,2}$/.test(typed.trim());
const ageOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** Whom a version is for, and the short text that people read and confirm. */
export function VersionForm({ agreement, version, close }: VersionFormProps) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `version-${version.number}`,
    method: 'PUT',
    path: `/${agreement.id}/versions/${version.id}`,
    close,
    initial: {
      agesFrom: String(version.ages?.from ?? ''),
      agesTo: String(version.ages?.to ?? ''),
      unborn: version.unborn,
      targetNote: version.targetNote,
      summary: version.summary,
    },
  });
  const [isTried, setTried] = useState(false);
  const wrong = (typed: string) => (isTried && !isAge(typed) ? texts.isNumber : undefined);
  const submit = () => {
    setTried(true);
    if (!isAge(values.agesFrom) || !isAge(values.agesTo)) return;
    send({
      ...values,
      version: agreement.version,
      agesFrom: ageOf(values.agesFrom),
      agesTo: ageOf(values.agesTo),
    });
  };
  return (
    <Form {...form} onSubmit={submit} label={texts.about}>
      <TextArea {...field('summary')} label={texts.summary} description={texts.summaryAbout} max={2000} />
      <div className={css['row']}>
        <TextField
          {...field('agesFrom')}
          label={texts.agesFrom}
          inputMode="numeric"
          optional
          error={wrong(values.agesFrom)}
        />
        <TextField
          {...field('agesTo')}
          label={texts.agesTo}
          inputMode="numeric"
          optional
          error={wrong(values.agesTo)}
        />
      </div>
      <p className={css['about']}>{texts.agesAbout}</p>
      <Checkbox {...field('unborn')} label={texts.unborn} />
      <TextField {...field('targetNote')} label={texts.targetNote} optional />
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}
