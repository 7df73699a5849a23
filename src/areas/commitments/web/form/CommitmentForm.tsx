import type { Problem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { FieldGroup, Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { kindCodes, kindOf } from '../../domain/kinds.ts';
import { periods } from '../../domain/model.ts';
import css from '../Commitments.module.css';
import { periodWords, words } from '../texts.sv.ts';
import { type Draft, withKind } from './draft.ts';
import { ForumChoice } from './ForumChoice.tsx';
import { numberIn } from './numbers.ts';
import { SideFields } from './SideFields.tsx';

const c = classes(css);
const { form: texts } = words;

interface CommitmentFormProps {
  readonly label: string;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** Chosen already, and not to be changed. */
  readonly agreements: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

const kindOptions = kindCodes.map((value) => ({ value, label: kindOf(value).words.name }));
const periodOptions = periods.map((value) => ({ value, label: periodWords[value] }));

/** Writes a promise: the kind decides what is asked for, and it is shown as the sentence that it will be. */
export function CommitmentForm({
  label,
  draft,
  setDraft,
  agreements,
  problem,
  busy,
  onSend,
  onCancel,
}: CommitmentFormProps) {
  const field = <Name extends keyof Draft>(name: Name) => ({
    name,
    value: draft[name],
    onChange: (value: Draft[Name]) => setDraft({ ...draft, [name]: value }),
  });
  const kind = draft.kind === '' ? undefined : kindOf(draft.kind);
  const asks = (name: 'share' | 'times' | 'days' | 'months') =>
    kind?.wants.includes(name) && <TextField key={name} {...field(name)} label={texts[name]} inputMode="numeric" />;
  return (
    <Form onSubmit={onSend} problem={problem} label={label}>
      {agreements && (
        <>
          <Select {...field('agreementId')} label={texts.agreement} options={agreements} />
          <Select
            name="kind"
            label={texts.kind}
            value={draft.kind}
            options={kindOptions}
            onChange={(value) => {
              const chosen = kindCodes.find((code) => code === value);
              if (chosen) setDraft(withKind(draft, chosen));
            }}
          />
        </>
      )}
      {agreements && kind?.countsPeople && <p className={c('small')}>{texts.countsPeople}</p>}
      <TextField {...field('title')} label={texts.title} />
      <TextField {...field('section')} label={texts.section} description={texts.sectionAbout} />
      <TextArea {...field('clause')} label={texts.clause} description={texts.clauseAbout} max={1000} isShort />
      {kind && (
        <FieldGroup legend={kind.words.name}>
          {kind.wants.includes('forum') && <ForumChoice {...field('forumId')} label={texts.forum} />}
          {asks('share')}
          {asks('times')}
          {asks('days')}
          {asks('months')}
          <Select
            {...field('period')}
            label={texts.period}
            options={periodOptions}
            onChange={(value) => setDraft({ ...draft, period: value as Draft['period'] })}
          />
          <div className={c('reads')}>
            <p className={c('small')}>{texts.reads}</p>
            <p>{kind.words.promise(termsOf(draft), 'forumet')}</p>
          </div>
        </FieldGroup>
      )}
      <SideFields draft={draft} setDraft={setDraft} side="by" label={texts.by} />
      <SideFields draft={draft} setDraft={setDraft} side="to" label={texts.to} />
      <DateField {...field('fromDay')} label={texts.from} description={texts.fromAbout} optional />
      {!agreements && <p>{texts.changeNote}</p>}
      <FormActions>
        <Button kind="main" type="submit" busy={busy}>
          {texts.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}

const termsOf = ({ share, times, days, months, period }: Draft) => ({
  share: numberIn(share),
  times: numberIn(times),
  days: numberIn(days),
  months: numberIn(months),
  period,
});
