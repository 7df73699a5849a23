import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { FieldProblem } from '../../lib/problem.ts';
import { classes } from '../classes.ts';
import { words } from '../texts.sv.ts';
import css from './Form.module.css';
import { fieldId } from './form-problems.ts';

const c = classes(css);

/**
 * What needs mending, in the order of the form, with a link to each field that it has. Takes focus when it comes, and again
 * when what is wrong changes.
 */
export function ErrorSummary({
  problems,
  heading,
}: {
  problems: readonly FieldProblem[];
  heading?: string | undefined;
}) {
  const box = useRef<HTMLElement>(null);
  const headingId = useId();
  const [inForm, setInForm] = useState<readonly string[]>([]);
  useEffect(() => {
    setInForm(pathsInForm(problems));
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  return (
    <section ref={box} className={c('summary')} tabIndex={-1} aria-labelledby={headingId}>
      <h2 id={headingId} className={c('heading')}>
        {heading ?? words.forms.errors(problems.length)}
      </h2>
      <ul className={c('list')}>
        {[...problems].sort(by(inForm)).map(({ path, message, source }) => (
          <li key={path + message}>
            {inForm.includes(path) ? (
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

/** The paths that are fields on the page, from the top down. */
const pathsInForm = (problems: readonly FieldProblem[]): string[] =>
  problems
    .flatMap(({ path }) => {
      const field = document.getElementById(fieldId(path));
      return field ? [{ path, field }] : [];
    })
    .sort((a, b) => (a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ path }) => path);

/** In that order; what is no field comes last. */
const by =
  (paths: readonly string[]) =>
  (a: FieldProblem, b: FieldProblem): number => {
    const [one, other] = [a, b].map(({ path }) => paths.indexOf(path)) as [number, number];
    if (one === -1 || other === -1) return Number(one === -1) - Number(other === -1);
    return one - other;
  };

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
