import { SaveStatus } from '../../../../web/ui/forms/SaveStatus.tsx';
import type { DraftForm } from './use-draft.ts';

/** How saving stands. Silent while two versions are to be chosen between: there is nothing to try again. */
export const DraftStatus = <Values,>({ form }: { form: DraftForm<Values> }) =>
  form.theirs === null && <SaveStatus status={form.status} saveNow={form.saveNow} />;
