import { type MouseEvent, useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import css from './Missing.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

const atFirst = 5;

/**
 * What is missing, as sentences that lead to where each can be mended, with the rule that asks for it. When much is
 * missing the first are enough to begin with; the others open in place.
 */
export function Missing({ missing }: { missing: readonly FieldProblem[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || missing.length <= atFirst + 1 ? missing : missing.slice(0, atFirst);
  return (
    <>
      <ul className={c('list')}>
        {shown.map(({ path, message, source }) => (
          <li key={path + message}>
            <a href={`#${fieldId(path)}`} onClick={toPlace}>
              {message}
            </a>
            {source && <span className={c('source')}> {source}</span>}
          </li>
        ))}
      </ul>
      {shown.length < missing.length && (
        <button type="button" className={c('more')} onClick={() => setWhole(true)}>
          {words.more(missing.length - shown.length)}
        </button>
      )}
    </>
  );
}

/** Focuses the field or the part of the page, without a mark in the address. Longer paths fall back to shorter ones. */
function toPlace(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const id = event.currentTarget.hash.slice(1);
  const place = document.getElementById(id) ?? document.getElementById(id.split('-').slice(0, 2).join('-'));
  const isControl = place?.matches('input, textarea, select, button, [tabindex]') ?? false;
  const target = isControl ? place : place?.querySelector<HTMLElement>('input, textarea, select, button');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
