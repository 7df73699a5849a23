import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldProblem, Problem } from '../../lib/problem.ts';
import { classes } from '../classes.ts';
import { ProblemState } from '../states/ProblemState.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import css from './Form.module.css';
import { FormProblems, fieldId } from './form-problems.ts';

const c = classes(css);

interface FormProps {
  readonly onSubmit: () => void;
  /** The command's `error`: its complaints go to the summary and to the fields, anything else is shown whole. */
  readonly problem?: Problem | null | undefined;
  /** What the page itself found wrong before sending. */
  readonly errors?: readonly FieldProblem[];
  readonly label?: string;
  readonly children: ReactNode;
}

/** A form. Put fields in it, and FormActions last. */
export function Form({ onSubmit, problem, errors, label, children }: FormProps) {
  const wrong = errors?.length ? errors : (problem?.errors ?? []);
  // What is missing before a step is not a mistake in the form: the server's own words say so.
  const heading = problem?.code === 'not_ready' ? problem.title : undefined;
  const [mended, setMended] = useState<{ of: readonly FieldProblem[]; ids: readonly string[] }>({ of: [], ids: [] });
  const idsMended = mended.of === wrong ? mended.ids : [];
  const isWhole = problem && problem.errors.length === 0;
  const alert = useRef<HTMLDivElement>(null);
  // In a long form the button is far from the top, where it is said.
  useEffect(() => {
    if (problem?.errors.length === 0) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <FormProblems value={wrong.filter(({ path }) => !idsMended.includes(fieldId(path)))}>
      <form
        className={c('form')}
        noValidate
        aria-label={label}
        // A field that is being mended does not go on saying what was wrong with it; the summary does, until one sends.
        onChange={({ target }) => {
          const ids = idsOf(target);
          if (wrong.some(({ path }) => ids.includes(fieldId(path))))
            setMended({ of: wrong, ids: [...idsMended, ...ids] });
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {wrong.length > 0 && <ErrorSummary problems={wrong} heading={heading} />}
        <div role="alert" ref={alert}>
          {isWhole && <ProblemState problem={problem} />}
        </div>
        {children}
      </form>
    </FormProblems>
  );
}

/** The field that a control belongs to: its own id, or for one of several the id of the group. */
const idsOf = (target: EventTarget): string[] =>
  target instanceof Element ? [target.id, target.closest('fieldset[id]')?.id ?? ''] : [];

/** The form's buttons, the main one first, and how it stands with saving. */
export const FormActions = ({ children }: { children: ReactNode }) => <div className={c('actions')}>{children}</div>;

/** Fields that belong together, under a heading of their own. */
export const FieldGroup = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset>
    <legend className={c('legend')}>{legend}</legend>
    <div className={c('group')}>{children}</div>
  </fieldset>
);
