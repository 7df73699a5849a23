import { useState } from 'react';
import { Section } from '../../layout/Section.tsx';
import type { FieldProblem } from '../../lib/problem.ts';
import { useAutosave } from '../../lib/use-autosave.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/forms/Checkbox.tsx';
import { CheckboxGroup } from '../../ui/forms/CheckboxGroup.tsx';
import { DateField } from '../../ui/forms/DateField.tsx';
import { FieldGroup, Form, FormActions } from '../../ui/forms/Form.tsx';
import { PersonnummerField } from '../../ui/forms/PersonnummerField.tsx';
import { RadioGroup } from '../../ui/forms/RadioGroup.tsx';
import { SaveStatus } from '../../ui/forms/SaveStatus.tsx';
import { SearchSelect } from '../../ui/forms/SearchSelect.tsx';
import { Select } from '../../ui/forms/Select.tsx';
import { TextArea } from '../../ui/forms/TextArea.tsx';
import { TextField } from '../../ui/forms/TextField.tsx';
import { useFields } from '../../ui/forms/use-fields.ts';
import { SavingPart } from './SavingPart.tsx';
import { today, units } from './sample.ts';

const unitOptions = units.map((unit) => ({ value: unit.id, label: unit.name, about: unit.municipality }));
const wayOptions = [
  { value: 'on_site', label: 'På plats' },
  { value: 'video', label: 'Videomöte', description: 'En länk skickas till alla som är kallade.' },
  { value: 'both', label: 'Både på plats och på video, för den som har långt att åka eller inte orkar komma' },
] as const;
const helpOptions = [
  { value: 'interpreter', label: 'Tolk' },
  { value: 'easy', label: 'Lätt svenska', description: 'Planen skrivs också på lätt svenska.' },
  { value: 'person', label: 'Trygg person' },
] as const;

interface Values {
  question: string;
  need: string;
  unit: string;
  where: string;
  way: (typeof wayOptions)[number]['value'] | '';
  help: (typeof helpOptions)[number]['value'][];
  day: string;
  number: string;
  informed: boolean;
}

const empty: Values = {
  question: '',
  need: 'x'.repeat(170),
  unit: '',
  where: '',
  way: '',
  help: [],
  day: '',
  number: '',
  informed: false,
};

export function FormsPart() {
  const { values, field } = useFields(empty);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const [savings, setSavings] = useState(0);
  const { status, saveNow } = useAutosave({
    value: values.question,
    save: async () => setSavings((n) => n + 1),
    after: 300,
  });
  const check = () =>
    setErrors([
      ...(values.question ? [] : [{ path: 'question', message: 'Skriv vad ni vill ha svar på.' }]),
      ...(values.way ? [] : [{ path: 'way', message: 'Välj hur ni ska ses.' }]),
      ...(values.informed
        ? []
        : [{ path: 'informed', message: 'Berätta för familjen först.', source: 'SoL 2025:400 3 kap. 2 §' }]),
      { path: 'parties', message: 'Kalla minst en enhet till.' },
    ]);
  return (
    <Section heading="Formulär" note={<SaveStatus status={status} saveNow={saveNow} />}>
      <Form onSubmit={check} errors={errors} label="Kallelse">
        <TextField
          {...field('question')}
          label="Fråga till mötet"
          description="En tydlig fråga gör att rätt person kommer."
        />
        <TextArea {...field('need')} label="Behov" description="Beskriv läget med egna ord." max={200} />
        <SearchSelect
          {...field('unit')}
          label="Enhet"
          description="Skriv några bokstäver av namnet."
          options={unitOptions}
        />
        <Select
          {...field('where')}
          label="Kommun"
          options={[
            { value: '2080', label: 'Falun' },
            { value: '2081', label: 'Borlänge' },
          ]}
        />
        <RadioGroup {...field('way')} label="Hur ska ni ses?" options={wayOptions} />
        <FieldGroup legend="Så att alla kan vara med">
          <CheckboxGroup {...field('help')} label="Vad behövs?" optional options={helpOptions} />
          <DateField {...field('day')} label="Mötesdag" today={today} />
        </FieldGroup>
        <PersonnummerField {...field('number')} label="Barnets personnummer" />
        <Checkbox
          {...field('informed')}
          label="Familjen vet att vi planerar ett möte"
          description="Barnet också, på sitt sätt."
        />
        <TextField label="Kan inte ändras" value="Falu kommun" onChange={() => undefined} disabled />
        <FormActions>
          <Button kind="main" type="submit">
            Skicka kallelsen
          </Button>
          <Button kind="quiet">Avbryt</Button>
          <output data-savings={savings} />
        </FormActions>
      </Form>
      <SavingPart />
    </Section>
  );
}
