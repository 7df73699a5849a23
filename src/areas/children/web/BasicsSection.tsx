import { Section } from '../../../web/layout/Section.tsx';
import { personnummerInWords } from '../../../web/lib/personnummer-spelling.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Facts } from '../../../web/ui/Facts.tsx';
import { Checkbox } from '../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { useTold } from '../../../web/ui/use-told.tsx';
import { identityKindWords } from '../domain/texts.sv.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import { languageInWords, languageOptions } from './languages.ts';
import { MunicipalityField } from './MunicipalityField.tsx';
import { NumberForm } from './NumberForm.tsx';
import { permits } from './permitted.ts';
import { words } from './texts.sv.ts';

const { basics } = words;

/** Name, number, municipality, language; and the number after birth. */
export function BasicsSection({ child }: { child: ChildView }) {
  const { identity, municipality } = child;
  const language = languageInWords(child.language);
  const isUnborn = identity.kind === 'unborn';
  const { told, tell } = useTold();
  return (
    <Section heading={basics.heading}>
      <Facts
        facts={[
          { label: basics.name, value: isUnborn ? '' : `${child.given} ${child.family}`.trim() },
          {
            label: isUnborn ? basics.number : identityKindWords[identity.kind],
            value: identity.number === null ? basics.noNumber : personnummerInWords(identity.number),
          },
          {
            label: basics.municipality,
            value: municipality ? (municipality.name ?? basics.outside(municipality.code)) : basics.hiddenPlace,
          },
          { label: basics.language, value: child.interpreter ? basics.withInterpreter(language) : language },
        ]}
      />
      {told}
      {identity.kind !== 'personnummer' && permits(child, 'child.setIdentity') && (
        <InPlace label={isUnborn ? basics.birth : basics.giveNumber} kind={isUnborn ? 'main' : 'other'}>
          {(close) => <NumberForm child={child} close={close} onDone={tell} />}
        </InPlace>
      )}
      {permits(child, 'child.update') && (
        <InPlace label={words.change} about={basics.about}>
          {(close) => <BasicsForm child={child} close={close} />}
        </InPlace>
      )}
    </Section>
  );
}

function BasicsForm({ child, close }: { child: ChildView; close: (said?: string) => void }) {
  const { values, field } = useFields({
    given: child.given,
    family: child.family,
    municipality: child.municipality?.code ?? '',
    language: child.language,
    interpreter: child.interpreter,
    version: child.version,
  });
  const save = useCommand({
    run: ofChild(child.id).update,
    refresh: [childrenKey],
    onDone: () => close(words.saved),
  });
  return (
    <Form onSubmit={() => save.mutate(values)} problem={save.error} label={basics.heading}>
      {child.identity.kind === 'personnummer' && <p>{basics.numberStands}</p>}
      <TextField {...field('given')} label={words.register.given} />
      <TextField {...field('family')} label={words.register.family} />
      <MunicipalityField {...field('municipality')} />
      <Select {...field('language')} label={words.register.language} options={languageOptions} />
      <Checkbox {...field('interpreter')} label={words.register.interpreter} />
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
