import type { ReactNode } from 'react';
import { FormProblems } from '../../../../web/ui/forms/form-problems.ts';
import css from './DraftFields.module.css';
import type { DraftForm } from './use-draft.ts';

const nothing = [] as const;

/** The fields of a form that saves as one goes: what the server found wrong at the last saving stands at its field. */
export const DraftFields = <Values,>({ form, children }: { form: DraftForm<Values>; children: ReactNode }) => (
  <FormProblems value={form.status.state === 'failed' ? form.status.problem.errors : nothing}>
    <div className={css['fields']}>{children}</div>
  </FormProblems>
);
