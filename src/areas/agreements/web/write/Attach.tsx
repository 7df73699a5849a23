import { useId, useRef, useState } from 'react';
import { upload } from '../../../../web/lib/http.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Button } from '../../../../web/ui/Button.tsx';
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
  const about = useId();
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
    onDone: (_, { name }) => setSaid(texts.added(name)),
  });
  const choose = (file: File | undefined) => {
    setSaid('');
    setTooLarge(file !== undefined && file.size > largestDocument);
    if (file && file.size <= largestDocument)
      attach.mutate({ name: file.name.normalize('NFC').slice(-120), size: file.size, file });
    // So that the same file can be chosen again, once it has been mended.
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <div className={css['attach']}>
        {/* The browser's own button speaks the browser's language; ours speaks the page's. */}
        <Button busy={attach.isPending} onClick={() => input.current?.click()} aria-describedby={about}>
          {texts.label}
        </Button>
        <span id={about} className={css['small']}>
          {texts.about(megabytes)}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.file(version.number)}
        accept=".pdf,.docx,application/pdf"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      <p role="status">{attach.isPending ? texts.sending : said}</p>
      <div role="alert">
        {isTooLarge && <p>{texts.tooLarge(megabytes)}</p>}
        {attach.error && <ProblemState problem={attach.error} />}
      </div>
    </div>
  );
}
