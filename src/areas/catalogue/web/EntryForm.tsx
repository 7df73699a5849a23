import { useState } from 'react';
import type { Problem } from '../../../web/lib/problem.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import type { EntryKind } from '../domain/model.ts';
import type { Content, EntryPage } from './api.ts';
import css from './Catalogue.module.css';
import { contentOf, type Draft, draftOf } from './draft.ts';
import { EntryFields } from './EntryFields.tsx';
import { EntryView } from './EntryView.tsx';
import { words } from './edit-texts.sv.ts';

interface EntryFormProps {
  readonly kind: EntryKind;
  readonly first?: Content;
  readonly municipalities: EntryPage['municipalities'];
  readonly label: string;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly onSend: (body: { readonly content: Content; readonly why: string }) => void;
  readonly onCancel: () => void;
}

/** Writes an entry, with how it will look below while one writes, and why it is changed. */
export function EntryForm({ kind, first, municipalities, label, problem, busy, onSend, onCancel }: EntryFormProps) {
  const { values, field } = useFields<Draft>(draftOf(first));
  const [why, setWhy] = useState('');
  const content = contentOf(kind, values);
  return (
    <Form onSubmit={() => onSend({ content, why })} problem={problem} label={label}>
      <EntryFields
        kind={kind}
        municipalities={municipalities}
        field={(name) => ({ ...field(name), name: `content.${name}` })}
      />
      <section className={css['preview']} aria-label={words.preview}>
        <p className={css['previewTitle']}>{words.preview}</p>
        <EntryView content={content} municipalities={municipalities} />
      </section>
      <TextField
        name="why"
        label={first ? words.why : words.whyNew}
        description={words.whyAbout}
        value={why}
        onChange={setWhy}
      />
      <FormActions>
        <Button kind="main" type="submit" busy={busy}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}
