import { Button } from '../../../../web/ui/Button.tsx';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { PersonnummerField } from '../../../../web/ui/forms/PersonnummerField.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { sexes } from '../../domain/codes.ts';
import { mostChildren, newChild, type ReportedChild } from '../../domain/content.ts';
import { sexWords } from '../../domain/texts.sv.ts';
import css from '../Concerns.module.css';
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

interface ChildFieldsProps {
  readonly child: ReportedChild;
  readonly at: string;
  readonly legend: string;
  readonly put: (child: ReportedChild) => void;
  readonly remove?: () => void;
}

function ChildFields({ child, at, legend, put, remove }: ChildFieldsProps) {
  const of = <Name extends keyof ReportedChild>(name: Name) => ({
    name: `${at}.${name}`,
    value: child[name],
    onChange: (value: ReportedChild[Name]) => put({ ...child, [name]: value }),
  });
  return (
    <FieldGroup legend={legend}>
      <Checkbox {...of('isUnborn')} label={words.isUnborn} description={words.isUnbornAbout} />
      {child.isUnborn ? (
        <DateField {...of('expectedOn')} label={words.expectedOn} />
      ) : (
        <>
          <PersonnummerField {...of('number')} label={words.number} description={words.numberAbout} optional />
          <TextField {...of('given')} label={words.given} />
        </>
      )}
      <TextField {...of('family')} label={words.family} />
      {!child.isUnborn && child.number === '' && (
        <>
          <DateField {...of('bornOn')} label={words.bornOn} optional />
          <RadioGroup
            {...of('sex')}
            label={words.sex}
            options={sexes.map((value) => ({ value, label: sexWords[value] }))}
          />
        </>
      )}
      <TextField {...of('address')} label={words.address} optional />
      <Checkbox {...of('isProtected')} label={words.isProtected} description={words.isProtectedAbout} />
      {remove && <Button onClick={remove}>{words.removeChild}</Button>}
    </FieldGroup>
  );
}
