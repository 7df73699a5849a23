import { useState } from 'react';
import type { FieldProblem } from '../../../web/lib/problem.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { useMunicipalities } from '../../children/web/MunicipalityField.tsx';
import { askerRoles, childAges, type Urgency, urgencies, worries } from '../domain/model.ts';
import { ageInWords, roleWords, urgencyWords, worryWords } from '../domain/texts.sv.ts';
import type { Asked } from './api.ts';
import { words } from './texts.sv.ts';
import css from './WhereTo.module.css';

const { whereTo: texts } = words;

interface Written {
  readonly child: string;
  readonly municipality: string;
  readonly role: string;
  readonly worry: string;
  readonly urgency: Urgency | '';
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const ages = childAges.map((value) => ({ value, label: capital(ageInWords(value)) }));
const roles = askerRoles.map((value) => ({ value, label: roleWords[value] }));
const worryOptions = worries.map((value) => ({ value, label: worryWords[value] }));
const urgencyOptions = urgencies.map((value) => ({ value, label: urgencyWords[value] }));

/** The five questions. Where one works is filled in from the assignment; nothing can be written about who the child is. */
export function QuestionForm({ first, onAsk }: { first: Written; onAsk: (asked: Asked) => void }) {
  const { values, field } = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const municipalities = useMunicipalities();
  const send = () => {
    const missing = (Object.keys(texts.choose) as (keyof typeof texts.choose)[]).filter((name) => values[name] === '');
    setErrors(missing.map((path) => ({ path, message: texts.choose[path] })));
    // The options are the codes themselves, so that what has been chosen is one of them.
    if (missing.length === 0) onAsk(values as Asked);
  };
  return (
    <Form onSubmit={send} errors={errors} label={texts.heading}>
      <div className={css['questions']}>
        <Select {...field('child')} label={texts.child} options={ages} />
        <Select {...field('municipality')} label={texts.municipality} options={municipalities} />
      </div>
      <Select {...field('worry')} label={texts.worry} options={worryOptions} />
      <Select {...field('role')} label={texts.role} description={texts.roleAbout} options={roles} />
      <RadioGroup {...field('urgency')} label={texts.urgency} options={urgencyOptions} />
      <FormActions>
        <Button kind="main" type="submit">
          {texts.button}
        </Button>
      </FormActions>
    </Form>
  );
}
