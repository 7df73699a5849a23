import { Problem } from '../../lib/problem.ts';
import type { SaveState } from '../../lib/use-autosave.ts';
import { SaveStatus } from '../../ui/forms/SaveStatus.tsx';
import css from '../Gallery.module.css';

const states: Readonly<Record<string, SaveState>> = {
  saving: { state: 'saving' },
  saved: { state: 'saved', at: new Date('2026-11-22T09:42:00Z') },
  offline: { state: 'failed', problem: new Problem(0) },
  conflict: { state: 'failed', problem: new Problem(409, { detail: 'Någon annan har ändrat det här.' }) },
};

/** How saving can stand. */
export const SavingPart = () => (
  <div className={css['stack']}>
    {Object.entries(states).map(([key, status]) => (
      <SaveStatus key={key} status={status} saveNow={() => undefined} />
    ))}
  </div>
);
