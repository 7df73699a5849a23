import { useState } from 'react';
import { upload } from '../../../../web/lib/http.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Field } from '../../../../web/ui/forms/Field.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import type { Sender } from '../../domain/codes.ts';
import { largestReportFile } from '../../domain/exchange.ts';
import { senderOptions } from './options.ts';
import { words } from './texts.sv.ts';
import { useToIntake } from './use-to-intake.ts';

interface Chosen {
  readonly sender: Sender;
  readonly size: number;
  readonly changed: number;
  readonly file: Blob;
}

/** Takes in the file that another system made. Who sent it is said by the one who takes it in. */
export function FileForm() {
  const toIntake = useToIntake();
  const [sender, setSender] = useState<Sender | ''>('');
  const [file, setFile] = useState<File | undefined>();
  const [tried, setTried] = useState(false);
  const send = useCommand<Chosen, { id: string }>({
    run: (chosen, key) => upload(`/api/intakes/file?sender=${chosen.sender}`, chosen.file, key),
    onDone: toIntake,
  });
  const wrong = missing(sender, file);
  return (
    <Form
      label={words.asFile}
      errors={tried ? wrong : []}
      problem={send.error}
      onSubmit={() => {
        setTried(true);
        if (sender === '' || file === undefined || wrong.length > 0) return;
        send.mutate({ sender, size: file.size, changed: file.lastModified, file });
      }}
    >
      <Select
        name="sender"
        label={words.sender}
        options={senderOptions}
        value={sender}
        onChange={(value) => setSender(value as Sender)}
      />
      <Field name="file" label={words.file} description={words.fileAbout}>
        {({ className: _, ...control }) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              send.reset();
            }}
          />
        )}
      </Field>
      <FormActions>
        <Button kind="main" type="submit" busy={send.isPending}>
          {words.saveFile}
        </Button>
      </FormActions>
    </Form>
  );
}

const missing = (sender: string, file: File | undefined): FieldProblem[] => [
  ...(sender === '' ? [{ path: 'sender', message: words.chooseSender }] : []),
  ...(file === undefined ? [{ path: 'file', message: words.noFile }] : []),
  ...(file && file.size > largestReportFile ? [{ path: 'file', message: words.tooLarge }] : []),
];
