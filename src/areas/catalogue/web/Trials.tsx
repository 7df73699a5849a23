import { useState } from 'react';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import type { TrialState } from '../domain/model.ts';
import { trialWords } from '../domain/texts.sv.ts';
import { afterWriting, type EntryPage, markTrial } from './api.ts';
import css from './Catalogue.module.css';
import { words } from './edit-texts.sv.ts';

const { trials: texts } = words;

/** How it goes for other municipalities, and for those who answer for one of them: saying so. */
export function Trials({ entry }: { entry: EntryPage }) {
  const { trials, tries } = entry;
  const { told, tell } = useTold();
  const isAgain = trials.some(({ municipality }) => municipality.code === tries?.municipality.code);
  return (
    <>
      {told}
      {trials.length === 0 ? (
        <EmptyState heading={texts.none}>{texts.noneNext}</EmptyState>
      ) : (
        <ul className={css['trials']}>
          {trials.map(({ municipality, state, word, at, unit }) => (
            <li key={municipality.code}>
              <b>{municipality.name}:</b> {trialWords[state]}.{word && ` ${word}`}
              <br />
              <span className={css['when']}>
                {dateInWords(dayOf(at))}, {unit}
              </span>
            </li>
          ))}
        </ul>
      )}
      {tries && (
        <div className={css['actions']}>
          {tries.next.map((state) => (
            <InPlace
              key={state}
              label={state === 'trying' && isAgain ? texts.again : trialWords[state]}
              about={texts.own(tries.municipality.name)}
            >
              {(close) => (
                <TrialForm entryId={entry.id} state={state} close={close} onMarked={() => tell(texts.done)} />
              )}
            </InPlace>
          ))}
        </div>
      )}
    </>
  );
}

interface TrialFormProps {
  readonly entryId: string;
  readonly state: TrialState;
  readonly close: () => void;
  readonly onMarked: () => void;
}

function TrialForm({ entryId, state, close, onMarked }: TrialFormProps) {
  const [word, setWord] = useState('');
  const mark = useCommand({
    run: markTrial(entryId),
    refresh: afterWriting,
    onDone: onMarked,
  });
  return (
    <Form onSubmit={() => mark.mutate({ state, word })} problem={mark.error} label={trialWords[state]}>
      <TextArea
        name="word"
        label={texts.word}
        description={texts.wordAbout}
        optional={state === 'trying'}
        max={400}
        isShort
        value={word}
        onChange={setWord}
      />
      <InPlaceActions label={texts.button} busy={mark.isPending} close={close} />
    </Form>
  );
}
