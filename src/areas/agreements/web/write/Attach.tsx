import { useRef, useState } from 'react';
import { upload } from '../../../../web/lib/http.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Field } from '../../../../web/ui/forms/Field.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { largestDocument } from '../../domain/documents.ts';
import { agreementsKey } from '../api.ts';
import { words } from './texts.sv.ts';
import css from './Write.module.css';

const { document: texts } = words;
const megabytes = largestDocument / (1024 * 1024);

interface Attached {
  readonly name: string;
  readonly size: number;
  readonly file: Blob;
}

/** Attaches a file to a version as soon as it is chosen. What it is, the server finds out from its bytes. */
export function Attach({ agreement, version }: { agreement: AgreementView; version: WholeVersion }) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const attach = useCommand<Attached>({
    run: ({ name, file }, key) =>
      upload(
        `/api/agreements/${agreement.id}/versions/${version.id}/documents?name=${encodeURIComponent(name)}`,
        file,
        key,
      ),
    refresh: [agreementsKey],
    onDone: (_, { name }) => {
      setSaid(texts.added(name));
      if (input.current) input.current.value = '';
    },
  });
  const choose = (file: File | undefined) => {
    setSaid('');
    setTooLarge(file !== undefined && file.size > largestDocument);
    if (file && file.size <= largestDocument)
      attach.mutate({ name: file.name.normalize('NFC').slice(-120), size: file.size, file });
  };
  return (
    <div>
      <Field
        label={texts.label}
        description={texts.about(megabytes)}
        error={isTooLarge ? texts.tooLarge(megabytes) : undefined}
      >
        {({ className: _, ...control }) => (
          <input
            {...control}
            ref={input}
            type="file"
            className={css['file']}
            accept=".pdf,.docx,application/pdf"
            onChange={(event) => choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <p role="status">{attach.isPending ? texts.sending : said}</p>
      <div role="alert">{attach.error && <ProblemState problem={attach.error} />}</div>
    </div>
  );
}
