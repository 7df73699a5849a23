import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fileFaults, limits } from '../../../platform/sheets/limits.ts';
import type { FieldProblem } from '../../../web/lib/problem.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Field } from '../../../web/ui/forms/Field.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import type { Lists } from '../domain/contract.ts';
import type { SheetCode } from '../domain/model.ts';
import { sheetWords } from '../domain/texts.sv.ts';
import { type ChosenFile, listsKey, sendFile } from './api.ts';
import { Columns } from './Columns.tsx';
import css from './Interchange.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** Chooses a list and a file, sends it, and goes on to where it is judged. */
export function SendFile({ lists }: { lists: Lists['lists'] }) {
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<SheetCode | ''>('');
  const [file, setFile] = useState<File | undefined>();
  const [tried, setTried] = useState(false);
  const send = useCommand({
    run: sendFile,
    refresh: [listsKey],
    onDone: ({ id }, _: ChosenFile) => void navigate({ to: '/utbyte/$importId', params: { importId: id } }),
  });
  const errors = tried ? missing(sheet, file) : [];
  return (
    <Form
      label={words.in.heading}
      errors={errors}
      problem={send.error}
      onSubmit={() => {
        setTried(true);
        if (sheet === '' || file === undefined || missing(sheet, file).length > 0) return;
        const { size, lastModified: changed } = file;
        send.mutate({ sheet, name: file.name.normalize('NFC').slice(-120), size, changed, file });
      }}
    >
      <Select
        name="sheet"
        label={words.in.sheet}
        options={lists.map((list) => ({ value: list.sheet, label: sheetWords[list.sheet].name }))}
        value={sheet}
        onChange={(value) => setSheet(value as SheetCode)}
      />
      <Field name="file" label={words.in.file} description={words.in.about}>
        {({ className: _, ...control }) => (
          <input
            {...control}
            type="file"
            className={c('file')}
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              send.reset();
            }}
          />
        )}
      </Field>
      {sheet !== '' && <Columns columns={lists.find((list) => list.sheet === sheet)?.columns ?? []} />}
      <FormActions>
        <Button kind="main" type="submit" busy={send.isPending}>
          {words.in.send}
        </Button>
      </FormActions>
    </Form>
  );
}

const missing = (sheet: string, file: File | undefined): FieldProblem[] => [
  ...(sheet === '' ? [{ path: 'sheet', message: words.in.choose }] : []),
  ...(file === undefined ? [{ path: 'file', message: words.in.noFile }] : []),
  ...(file?.size === 0 ? [{ path: 'file', message: fileFaults.empty }] : []),
  ...(file && file.size > limits.fileBytes ? [{ path: 'file', message: fileFaults.tooLarge }] : []),
];
