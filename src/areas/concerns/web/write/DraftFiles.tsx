import { useRef, useState } from 'react';
import { get, upload } from '../../../../web/lib/http.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import type { DraftView } from '../../domain/contract.ts';
import { useConcernCommand } from '../api.ts';
import css from '../Concerns.module.css';
import { words } from './texts.sv.ts';

const largest = 10 * 1024 * 1024;

/** Files that go with the report. What a file is, the server finds out from its bytes. */
export function DraftFiles({ draft }: { draft: DraftView }) {
  const path = `/api/concern-drafts/${draft.id}`;
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState(draft.files);
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (): Promise<void> => setFiles((await get<DraftView>(path)).files);
  const add = useCommand<{ name: string; size: number; file: Blob }>({
    run: ({ name, file }, key) => upload(`${path}/files?name=${encodeURIComponent(name)}`, file, key),
    onDone: () => void read(),
  });
  const remove = useConcernCommand<string>(
    (id) => ({ method: 'DELETE', path: `${path}/files/${id}` }),
    () => void read(),
  );
  const choose = (file: File | undefined) => {
    setTooLarge(file !== undefined && file.size > largest);
    // An address never holds what somebody has called a file: it may be a child's name.
    if (file && file.size <= largest) add.mutate({ name: `bilaga-${files.length + 1}`, size: file.size, file });
    if (input.current) input.current.value = '';
  };
  return (
    <FieldGroup legend={words.files}>
      <ul className={css['list']}>
        {files.map(({ id, name }) => (
          <li key={id} className={css['row']}>
            <a href={`${path}/files/${id}`} download>
              {name}
            </a>
            <Button kind="quiet" onClick={() => remove.mutate(id)}>
              {words.removeFile}
              <Hidden> {name}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      <Button busy={add.isPending} onClick={() => input.current?.click()}>
        {words.addFile}
      </Button>
      <p className={css['small']}>{words.filesAbout}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.file}
        accept=".pdf,.docx,application/pdf"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <p role="status">{add.isPending ? words.sending : add.isSuccess ? words.fileAdded : ''}</p>
      <div role="alert">
        {isTooLarge && <p>{words.fileTooLarge}</p>}
        {add.error && <ProblemState problem={add.error} />}
        {remove.error && <ProblemState problem={remove.error} />}
      </div>
    </FieldGroup>
  );
}
