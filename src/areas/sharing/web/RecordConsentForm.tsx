import { useState } from 'react';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../web/lib/problem.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { formWords, purposeWords } from '../domain/words.sv.ts';
import { afterConsent, type ConsentPage, recordConsent } from './api.ts';
import { basisOptions } from './basis-options.ts';
import css from './Consents.module.css';
import { words } from './texts.sv.ts';
import { UnitsField } from './UnitsField.tsx';

const { form: texts } = words;
type Way = 'oral' | 'written';

interface WrittenConsent {
  readonly giver: string;
  readonly unitIds: readonly string[];
  readonly basis: (typeof basisOptions)[number]['value'];
  readonly form: Way | '';
  readonly exclusions: string;
  readonly reason: string;
  readonly givenOn: string;
  readonly validTo: string;
}

interface RecordConsentFormProps {
  readonly childId: string;
  readonly page: ConsentPage;
  readonly unitIds: readonly string[];
  readonly close: (said?: string) => void;
}

const ways = (['oral', 'written'] as const).map((value) => ({ value, label: formWords[value] }));

/** Who says yes to which units, how, with what exceptions, until when. Stays open: guardians often say yes together. */
export function RecordConsentForm({ childId, page, unitIds, close }: RecordConsentFormProps) {
  const first: WrittenConsent = {
    giver: '',
    unitIds,
    basis: 'consent',
    form: '',
    exclusions: '',
    reason: '',
    givenOn: dayOf(),
    validTo: page.lastDay.day,
  };
  const { values, setValues, field } = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const [said, setSaid] = useState('');
  const record = useCommand({
    run: recordConsent(childId),
    refresh: afterConsent,
    onDone: () => {
      setSaid(texts.done(page.givers.find(({ id }) => id === values.giver)?.name ?? ''));
      setValues({ ...values, giver: '', reason: '', basis: 'consent' });
    },
  });
  const isException = values.basis !== 'consent';
  const send = () => {
    const giver = page.givers.find(({ id }) => id === values.giver);
    const form = isException ? 'written' : values.form;
    setSaid('');
    setErrors(unchosen(values, form));
    if (!giver || !form || values.unitIds.length === 0) return;
    const body = { ...values, giver: { kind: giver.kind, id: giver.id }, form, unitIds: [...values.unitIds] };
    record.mutate({ ...body, purpose: page.purpose });
  };
  if (page.givers.length === 0) return <EmptyState heading={texts.noGivers}>{texts.noGiversNext}</EmptyState>;
  return (
    <Form onSubmit={send} problem={record.error} errors={errors} label={words.record}>
      <p role="status" className={css['told']}>
        {said}
      </p>
      <p>{texts.purpose(purposeWords[page.purpose])}</p>
      <RadioGroup
        {...field('giver')}
        label={texts.giver}
        options={page.givers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup {...field('basis')} label={texts.basis} options={basisOptions} />
      {isException ? (
        <TextArea {...field('reason')} label={texts.reason} description={texts.reasonAbout} max={2000} isShort />
      ) : (
        <RadioGroup {...field('form')} label={texts.way} options={ways} />
      )}
      <UnitsField {...field('unitIds')} label={texts.units} description={texts.unitsAbout} />
      <TextArea
        {...field('exclusions')}
        label={texts.exclusions}
        description={texts.exclusionsAbout}
        optional
        max={2000}
        isShort
      />
      <DateField {...field('givenOn')} label={texts.givenOn} />
      <DateField
        {...field('validTo')}
        label={texts.validTo}
        description={texts.validToAbout(dateInWords(page.lastDay.day), page.lastDay.says, page.lastDay.source)}
      />
      <FormActions>
        <Button kind="main" type="submit" busy={record.isPending}>
          {texts.button}
        </Button>
        <Button kind="quiet" onClick={() => close()}>
          {record.isSuccess ? texts.close : texts.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}

const unchosen = (values: WrittenConsent, form: Way | ''): FieldProblem[] => [
  ...(values.giver === '' ? [{ path: 'giver', message: texts.chooseGiver }] : []),
  ...(form === '' ? [{ path: 'form', message: texts.chooseWay }] : []),
  ...(values.unitIds.length === 0 ? [{ path: 'unitIds', message: texts.chooseUnits }] : []),
];
