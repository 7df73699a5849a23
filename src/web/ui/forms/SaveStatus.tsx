import { timeInWords } from '../../lib/dates.ts';
import type { SaveState } from '../../lib/use-autosave.ts';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import css from './SaveStatus.module.css';

const c = classes(css);

/** «Sparat 10.42», said aloud when it changes. What could not be saved says why and can be tried again. */
export function SaveStatus({ status, saveNow }: { status: SaveState; saveNow: () => void }) {
  const isFailed = status.state === 'failed';
  return (
    <div className={c('status', isFailed && 'failed')} data-print="no">
      <span role="status">{sentence(status)}</span>
      {status.state === 'saved' && <Icon name="check" size={16} />}
      {isFailed && (
        <Button kind="quiet" onClick={saveNow}>
          {words.forms.saveNow}
        </Button>
      )}
    </div>
  );
}

function sentence(status: SaveState): string {
  switch (status.state) {
    case 'idle':
      return '';
    case 'saving':
      return words.forms.saving;
    case 'saved':
      return words.forms.saved(timeInWords(status.at));
    case 'failed':
      return status.problem.status === 0
        ? words.forms.unsavedOffline
        : `${words.forms.unsaved} ${status.problem.detail}`.trim();
  }
}
