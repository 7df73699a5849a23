import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { Checkbox } from '../../../web/ui/forms/Checkbox.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import type { protectionWords } from '../domain/texts.sv.ts';
import { childrenKey, registerChild } from './api.ts';
import { childIdentity, IdentityFields, noIdentity, type WrittenIdentity } from './IdentityFields.tsx';
import { languageOptions } from './languages.ts';
import { MunicipalityField } from './MunicipalityField.tsx';
import { protectionOptions } from './protection-options.ts';
import { words } from './texts.sv.ts';

const { register } = words;

export interface WrittenChild {
  readonly identity: WrittenIdentity;
  readonly given: string;
  readonly family: string;
  readonly municipality: string;
  readonly language: string;
  readonly interpreter: boolean;
  readonly protection: keyof typeof protectionWords;
  readonly reason: string;
}

const empty: WrittenChild = {
  identity: noIdentity,
  given: '',
  family: '',
  municipality: '',
  language: 'sv',
  interpreter: false,
  protection: 'none',
  reason: '',
};

/** All that it takes to find the child again and to treat it rightly from the first day. */
export function RegisterChildForm({ onDone }: { onDone: (childId: string, wrote: WrittenChild) => void }) {
  const { values, field } = useFields(empty);
  const send = useCommand({
    run: (wrote: WrittenChild, key) => registerChild({ ...wrote, identity: childIdentity(wrote.identity) }, key),
    refresh: [childrenKey],
    onDone: ({ id }, wrote) => onDone(id, wrote),
  });
  const isUnborn = values.identity.kind === 'unborn';
  return (
    <Form onSubmit={() => send.mutate(values)} problem={send.error} label={register.heading}>
      <IdentityFields {...field('identity')} label={register.identity} kinds={['national', 'reserve', 'unborn']} />
      <TextField {...field('given')} label={register.given} optional={isUnborn} />
      <TextField {...field('family')} label={register.family} optional={isUnborn} />
      <MunicipalityField {...field('municipality')} />
      <Select {...field('language')} label={register.language} options={languageOptions} />
      <Checkbox {...field('interpreter')} label={register.interpreter} />
      <RadioGroup
        {...field('protection')}
        label={register.protection}
        description={register.protectionAbout}
        options={protectionOptions}
      />
      <TextArea {...field('reason')} label={register.reason} description={register.reasonAbout} max={500} isShort />
      <FormActions>
        <Button kind="main" type="submit" busy={send.isPending}>
          {register.button}
        </Button>
        <ButtonLink kind="quiet" to="/barn">
          {words.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
