import { Button } from '../../../../web/ui/Button.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { SmallHeading } from '../pieces/Card.tsx';
import css from './ConflictNotice.module.css';
import { isSame } from './draft-state.ts';
import { words } from './texts.sv.ts';
import type { DraftForm } from './use-draft.ts';

const c = classes(css);

interface ConflictNoticeProps<Values> {
  readonly form: DraftForm<Values>;
  /** The fields with their labels, and how a value reads when it is not a text. */
  readonly labels: Readonly<Partial<Record<keyof Values & string, string>>>;
  readonly say?: (value: unknown) => string;
}

/** Two have written in the same place: shows what the other wrote, and lets the person choose. Nothing when not so. */
export function ConflictNotice<Values>({ form, labels, say = String }: ConflictNoticeProps<Values>) {
  const { theirs, values } = form;
  if (!theirs) return null;
  const names = Object.keys(labels).filter((name): name is keyof Values & string => name in (theirs as object));
  return (
    <section className={c('notice')} role="alert">
      <SmallHeading>{words.heading}</SmallHeading>
      <p>{words.says}</p>
      <dl className={c('list')}>
        {names
          .filter((name) => !isSame(theirs[name], values[name]))
          .map((name) => (
            <div key={name}>
              <dt>{labels[name]}</dt>
              <dd>{say(theirs[name] ?? '') || words.empty}</dd>
            </div>
          ))}
      </dl>
      <div className={c('actions')}>
        <Button onClick={form.keepOwn}>{words.keep}</Button>
        <Button onClick={form.takeTheirs}>{words.take}</Button>
      </div>
    </section>
  );
}
