import type { ReactNode } from 'react';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import type { EntryKind } from '../domain/model.ts';
import type { EntryPage } from './api.ts';
import type { Draft } from './draft.ts';
import { words } from './edit-texts.sv.ts';
import { CentreFields, ExampleFields, WorkingFields } from './OtherFields.tsx';
import { WayInFields } from './WayInFields.tsx';

const { fields: texts } = words;

/** A field's share of the draft, under the name that the server knows it by. */
type FieldOfDraft = <Name extends keyof Draft>(
  name: Name,
) => { readonly name: string; readonly value: Draft[Name]; readonly onChange: (value: Draft[Name]) => void };

export interface FieldsProps {
  readonly field: FieldOfDraft;
  readonly municipalities: EntryPage['municipalities'];
}

const own = {
  way_in: WayInFields,
  family_centre: CentreFields,
  way_of_working: WorkingFields,
  good_example: ExampleFields,
} as const satisfies Record<EntryKind, (props: FieldsProps) => ReactNode>;

/** The fields of a kind: its name first, its source last. */
export function EntryFields({ kind, field, municipalities }: FieldsProps & { readonly kind: EntryKind }) {
  const Own = own[kind];
  return (
    <>
      <TextField {...field('name')} label={texts.name} />
      <Own field={field} municipalities={municipalities} />
      <TextArea {...field('note')} label={texts.note} optional max={800} isShort />
      <TextField {...field('source')} label={texts.source} />
    </>
  );
}
