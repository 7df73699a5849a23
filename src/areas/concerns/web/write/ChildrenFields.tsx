import { Button } from '../../../../web/ui/Button.tsx';
import { mostChildren, newChild, type ReportedChild } from '../../domain/content.ts';
import css from '../Concerns.module.css';
import { ChildFields } from './ChildFields.tsx';
import type { DraftPart } from './DraftForm.tsx';
import { words } from './texts.sv.ts';

/** Whom it is about: one child, or brothers and sisters in one go. */
export function ChildrenFields({ values: { children }, field }: DraftPart) {
  const { onChange } = field('children');
  const put = (index: number, child: ReportedChild) =>
    onChange(children.map((each, at) => (at === index ? child : each)));
  return (
    <>
      {children.map((child, index) => (
        <ChildFields
          // A child that is being written has no id; its place is what it is known by.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          child={child}
          at={`children.${index}`}
          legend={words.childHeading(index + 1, children.length)}
          put={(next) => put(index, next)}
          unbornAbout={words.isUnbornAbout}
          {...(children.length > 1 && { remove: () => onChange(children.filter((_, at) => at !== index)) })}
        />
      ))}
      {children.length < mostChildren && (
        <div>
          <Button onClick={() => onChange([...children, { ...newChild(), family: children[0]?.family ?? '' }])}>
            {words.addChild}
          </Button>
          <p className={css['small']}>{words.oneEach}</p>
        </div>
      )}
    </>
  );
}
