import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { FieldProblem } from '../../lib/problem.ts';
import { classes } from '../classes.ts';
import { words } from '../texts.sv.ts';
import css from './Form.module.css';
import { fieldId } from './form-problems.ts';

const c = classes(css);

/** What needs mending, with a link to each field that the form has. Takes focus when it comes, and again when what is wrong changes. */
export function ErrorSummary({
  problems,
  heading,
}: {
  problems: readonly FieldProblem[];
  heading?: string | undefined;
}) {
  const box = useRef<HTMLElement>(null);
  const headingId = useId();
  const [inForm, setInForm] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setInForm(new Set(problems.map(({ path }) => path).filter((path) => document.getElementById(fieldId(path)))));
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  return (
    <section ref={box} className={c('summary')} tabIndex={-1} aria-labelledby={headingId}>
      <h2 id={headingId} className={c('heading')}>
        {heading ?? words.forms.errors(problems.length)}
      </h2>
      <ul className={c('list')}>
        {problems.map(({ path, message, source }) => (
          <li key={path + message}>
            {inForm.has(path) ? (
              <a href={`#${fieldId(path)}`} onClick={toField}>
                {message}
              </a>
            ) : (
              message
            )}
            {source && <span className={c('source')}> {source}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Focuses the field, or the first control of a group, without leaving a mark in the address. */
function toField(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  const control = target?.matches('input, textarea, select, button')
    ? target
    : target?.querySelector<HTMLElement>('input, textarea, select, button');
  if (!control) return;
  event.preventDefault();
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
