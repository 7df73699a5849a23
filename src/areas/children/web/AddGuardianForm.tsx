import { dayOf } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { custodyKindWords } from '../domain/texts.sv.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import { bornIdentity, IdentityFields, noIdentity, type WrittenIdentity } from './IdentityFields.tsx';
import { words } from './texts-family.sv.ts';

const { guardians } = words;
type Kind = keyof typeof custodyKindWords;

interface WrittenGuardian {
  readonly identity: WrittenIdentity;
  readonly given: string;
  readonly family: string;
  readonly kind: Kind;
  readonly from: string;
  readonly phone: string;
  readonly email: string;
}

const optionsFor = (kinds: readonly Kind[]) => kinds.map((value) => ({ value, label: custodyKindWords[value] }));

/** A person with custody. Before birth there is none, only the one who is expecting. */
export function AddGuardianForm({ child, close }: { child: ChildView; close: (said?: string) => void }) {
  const isUnborn = child.identity.kind === 'unborn';
  const first: WrittenGuardian = {
    identity: noIdentity,
    given: '',
    family: '',
    kind: isUnborn ? 'expecting' : 'joint',
    from: child.guardians.length === 0 && child.bornOn ? child.bornOn : dayOf(),
    phone: '',
    email: '',
  };
  const { values, field } = useFields(first);
  const add = useCommand({
    run: ofChild(child.id).addGuardian,
    refresh: [childrenKey, ['sharing']],
    onDone: () => close(guardians.added),
  });
  const send = () => add.mutate({ ...values, identity: bornIdentity(values.identity) });
  return (
    <Form onSubmit={send} problem={add.error} label={guardians.add}>
      <IdentityFields {...field('identity')} label={guardians.identity} kinds={['national', 'reserve']} />
      <TextField {...field('given')} label={guardians.given} description={guardians.knownAbout} />
      <TextField {...field('family')} label={guardians.family} />
      {!isUnborn && (
        <RadioGroup {...field('kind')} label={guardians.kind} options={optionsFor(['joint', 'sole', 'appointed'])} />
      )}
      <DateField {...field('from')} label={guardians.from} />
      <TextField {...field('phone')} label={guardians.phone} optional type="tel" inputMode="tel" />
      <TextField
        {...field('email')}
        label={guardians.email}
        description={guardians.emailAbout}
        optional
        type="email"
        inputMode="email"
      />
      <InPlaceActions label={guardians.add} busy={add.isPending} close={close} />
    </Form>
  );
}
