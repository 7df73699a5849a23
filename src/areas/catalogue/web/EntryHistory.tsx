import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantInWords } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { afterWriting, type EntryPage, editionQuery, restoreEdition } from './api.ts';
import css from './Catalogue.module.css';
import { EntryView } from './EntryView.tsx';
import { words } from './edit-texts.sv.ts';

const { history: texts } = words;
type Edition = EntryPage['history'][number];

interface EntryHistoryProps {
  readonly entry: EntryPage;
  readonly mayWrite: boolean;
  readonly onRestored: () => void;
}

/** Every version, latest first: who changed what when and why. An old one can be read, and made to stand again. */
export const EntryHistory = ({ entry, mayWrite, onRestored }: EntryHistoryProps) => (
  <ol className={css['history']}>
    {entry.history.map((edition) => (
      <li key={edition.number}>
        <OneEdition entry={entry} edition={edition} mayWrite={mayWrite} onRestored={onRestored} />
      </li>
    ))}
  </ol>
);

interface OneEditionProps extends EntryHistoryProps {
  readonly edition: Edition;
}

function OneEdition({ entry, edition, mayWrite, onRestored }: OneEditionProps) {
  const [isOpen, setOpen] = useState(false);
  const { number, at, by, why, restoredFrom, isEnded } = edition;
  const isNow = number === entry.number;
  return (
    <>
      <p>
        <b>{texts.version(number)}</b>
        {isNow && <span className={css['now']}>{isEnded ? texts.ended : texts.now}</span>}
        {!isNow && isEnded && <span className={css['now']}>{texts.ended}</span>}
        <br />
        <span className={css['when']}>
          {instantInWords(at)}, {by ? `${by.name}, ${by.unit}` : texts.files}
        </span>
      </p>
      <p>
        {restoredFrom !== null && texts.restored(restoredFrom)}
        {why}
      </p>
      {!isNow && (
        <div className={css['actions']}>
          <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.hide : texts.show}
            <Hidden> {texts.showAbout(number)}</Hidden>
          </Button>
          {mayWrite && (
            <InPlace label={texts.restore} about={texts.showAbout(number)} kind="quiet">
              {(close) => <RestoreForm entry={entry} number={number} close={close} onRestored={onRestored} />}
            </InPlace>
          )}
        </div>
      )}
      {isOpen && <OldEdition entry={entry} number={number} />}
    </>
  );
}

function OldEdition({ entry, number }: { entry: EntryPage; number: number }) {
  const edition = useQuery(editionQuery(entry.id, number));
  return (
    <Loaded query={edition} skeleton={<SkeletonLines lines={4} />}>
      {({ content }) => (
        <div className={css['preview']}>
          <EntryView content={content} municipalities={entry.municipalities} />
        </div>
      )}
    </Loaded>
  );
}

interface RestoreFormProps {
  readonly entry: EntryPage;
  readonly number: number;
  readonly close: () => void;
  readonly onRestored: () => void;
}

function RestoreForm({ entry, number, close, onRestored }: RestoreFormProps) {
  const [why, setWhy] = useState('');
  const restore = useCommand({
    run: restoreEdition(entry.id, entry.number),
    refresh: afterWriting,
    onDone: () => {
      close();
      onRestored();
    },
  });
  return (
    <Form onSubmit={() => restore.mutate({ number, why })} problem={restore.error} label={texts.restore}>
      <TextField name="why" label={words.whyRestore} description={words.whyAbout} value={why} onChange={setWhy} />
      <InPlaceActions label={texts.restoreButton} busy={restore.isPending} close={close} />
    </Form>
  );
}
