import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Hidden } from './Hidden.tsx';
import { Icon } from './Icon.tsx';
import css from './StepLine.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

interface StepLineProps<Key extends string> {
  /** In order. A long word may carry soft hyphens where it can be broken. */
  readonly steps: readonly { readonly key: Key; readonly word: string }[];
  /** Where one is; `undefined` when every step is behind. */
  readonly current: Key | undefined;
  /** What is missing before the next step, in sentences, with the rule that asks for it. */
  readonly missing?: readonly { readonly message: string; readonly source?: string | undefined }[];
  readonly label: string;
  /** In place of the sentences about what is missing: the page's own, for instance with links to where it is mended. */
  readonly children?: ReactNode;
}

/** Steps on a line: behind, here, ahead, and as a sentence what is missing before the next. */
export function StepLine<Key extends string>({ steps, current, missing = [], label, children }: StepLineProps<Key>) {
  const at = current === undefined ? steps.length : steps.findIndex((step) => step.key === current);
  const here = steps[at];
  const next = steps[at + 1]?.word.replaceAll('\u00ad', '');
  return (
    <div>
      <ol className={c('steps')} aria-label={label}>
        {steps.map(({ key, word }, index) => (
          <li
            key={key}
            className={c('step', index < at && 'done', index === at && 'here')}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={c('dot')} aria-hidden="true">
              {index < at ? <Icon name="check" size={16} /> : index + 1}
            </span>
            <span className={c('word')}>
              {word}
              <Hidden>, {index < at ? words.steps.done : index === at ? words.steps.here : words.steps.ahead}</Hidden>
            </span>
          </li>
        ))}
      </ol>
      {here && (
        <p className={c('position')} aria-hidden="true">
          {words.steps.position(at + 1, steps.length)}: {here.word}
        </p>
      )}
      {children && <div className={c('missing')}>{children}</div>}
      {!children && missing.length > 0 && (
        <div className={c('missing')}>
          <b>{words.steps.missing(next)}</b>
          <ul className={c('needs')}>
            {missing.map(({ message, source }) => (
              <li key={message}>
                {message} {source && <span className={c('source')}>{source}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!children && missing.length === 0 && here && next && <p className={c('missing')}>{words.steps.ready(next)}</p>}
    </div>
  );
}
