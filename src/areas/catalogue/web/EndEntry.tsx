import { useState } from 'react';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { afterWriting, type EntryPage, endEntry } from './api.ts';
import { words } from './edit-texts.sv.ts';

const { end: texts } = words;

/** Takes an entry out of the answers, with a reason. */
export const EndEntry = ({ entry, onEnded }: { entry: EntryPage; onEnded: () => void }) => (
  <InPlace label={texts.label} kind="quiet">
    {(close) => <EndForm entry={entry} close={close} onEnded={onEnded} />}
  </InPlace>
);

function EndForm({ entry, close, onEnded }: { entry: EntryPage; close: () => void; onEnded: () => void }) {
  const [why, setWhy] = useState('');
  const end = useCommand({
    run: endEntry(entry.id, entry.number),
    refresh: afterWriting,
    onDone: onEnded,
  });
  return (
    <Form onSubmit={() => end.mutate(why)} problem={end.error} label={texts.label}>
      <p>{texts.fact}</p>
      <TextField name="why" label={words.whyEnd} value={why} onChange={setWhy} />
      <InPlaceActions label={texts.button} busy={end.isPending} close={close} kind="danger" />
    </Form>
  );
}
