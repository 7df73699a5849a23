import { useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { useMunicipalities } from '../../../children/web/MunicipalityField.tsx';
import { useConcernCommand } from '../api.ts';
import css from '../Concerns.module.css';
import { words } from './texts.sv.ts';

const first = { municipality: '', question: '', sure: false };

/** A question to those who receive reports. The text is warned of when it seems to point somebody out. */
export function AskForm() {
  const municipalities = useMunicipalities();
  const [said, setSaid] = useState('');
  const { values, setValues, field } = useFields(first);
  const ask = useConcernCommand<object>(
    (body) => ({ method: 'POST', path: '/api/consultations', body }),
    () => {
      setSaid(words.sent);
      setValues(first);
    },
  );
  const isWarned = ask.error?.errors.some(({ path }) => path === 'sure') ?? false;
  return (
    <Form label={words.askFirst} problem={ask.error} onSubmit={() => ask.mutate(values)}>
      <p className={css['small']}>{words.askAbout}</p>
      <Select {...field('municipality')} label={words.municipality} options={municipalities} />
      <TextArea {...field('question')} label={words.question} description={words.questionAbout} max={4000} isShort />
      {(isWarned || values.sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <FormActions>
        <Button kind="main" type="submit" busy={ask.isPending}>
          {words.send}
        </Button>
      </FormActions>
      <p role="status">{said}</p>
    </Form>
  );
}
