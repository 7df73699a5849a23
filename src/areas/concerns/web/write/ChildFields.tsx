import { dayOf } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { PersonnummerField } from '../../../../web/ui/forms/PersonnummerField.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { sexes } from '../../domain/codes.ts';
import type { ReportedChild } from '../../domain/content.ts';
import { sexWords } from '../../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

interface ChildFieldsProps {
  readonly child: ReportedChild;
  readonly at: string;
  readonly legend: string;
  readonly put: (child: ReportedChild) => void;
  /** What a reporter is told of a child that is not born yet. */
  readonly unbornAbout?: string;
  readonly remove?: () => void;
}

/** One child, as far as it is known. */
export function ChildFields({ child, at, legend, put, unbornAbout, remove }: ChildFieldsProps) {
  const of = <Name extends keyof ReportedChild>(name: Name) => ({
    name: `${at}.${name}`,
    value: child[name],
    onChange: (value: ReportedChild[Name]) => put({ ...child, [name]: value }),
  });
  return (
    <FieldGroup legend={legend}>
      <Checkbox {...of('isUnborn')} label={words.isUnborn} {...(unbornAbout && { description: unbornAbout })} />
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
          <DateField {...of('bornOn')} label={words.bornOn} max={dayOf()} optional />
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
