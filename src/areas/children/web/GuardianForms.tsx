import { dayOf } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { type ChildView, childrenKey, type GuardianOfChild, ofChild } from './api.ts';
import { words as common } from './texts.sv.ts';
import { words } from './texts-family.sv.ts';

const { guardians } = words;
/** Who is a guardian decides what consents open. */
const refresh = [childrenKey, ['sharing']];

interface GuardianFormProps {
  readonly child: ChildView;
  readonly guardian: GuardianOfChild;
  readonly close: () => void;
  /** The button that opened the form may be gone when it is done: what was done is said by the guardian. */
  readonly onDone: (said: string) => void;
}

type Reach = NonNullable<GuardianOfChild['reach']>;

/** Name, telephone and e-mail, which a message may have failed for. */
export function ContactForm({ child, guardian, reach, close, onDone }: GuardianFormProps & { readonly reach: Reach }) {
  const { values, field } = useFields({ ...reach, email: reach.email ?? '', phone: reach.phone ?? '' });
  const save = useCommand({
    run: ofChild(child.id).updateGuardian(guardian.id),
    refresh,
    onDone: () => {
      close();
      onDone(guardians.contactSaid);
    },
  });
  return (
    <Form onSubmit={() => save.mutate(values)} problem={save.error} label={guardians.contact}>
      <TextField {...field('given')} label={guardians.given} description={guardians.contactFact} />
      <TextField {...field('family')} label={guardians.family} />
      <TextField {...field('phone')} label={guardians.phone} optional type="tel" inputMode="tel" />
      <TextField
        {...field('email')}
        label={guardians.email}
        description={guardians.emailAbout}
        optional
        type="email"
        inputMode="email"
      />
      <InPlaceActions label={common.save} busy={save.isPending} close={close} />
    </Form>
  );
}

/** The last day of a custody. */
export function EndCustodyForm({ child, guardian, close, onDone }: GuardianFormProps) {
  const { values, field } = useFields({ to: dayOf(), version: guardian.version });
  const end = useCommand({
    run: ofChild(child.id).endCustody(guardian.custodyId),
    refresh,
    onDone: () => {
      close();
      onDone(guardians.endSaid);
    },
  });
  return (
    <Form onSubmit={() => end.mutate(values)} problem={end.error} label={guardians.end}>
      <DateField {...field('to')} label={guardians.to} description={guardians.endFact} />
      <InPlaceActions label={guardians.end} busy={end.isPending} close={close} kind="danger" />
    </Form>
  );
}

/** Takes every view of the child from the guardian, with why. */
export function BlockForm({ child, guardian, close, onDone }: GuardianFormProps) {
  const { values, field } = useFields({ reason: '' });
  const block = useCommand({
    run: ofChild(child.id).block(guardian.id),
    refresh,
    onDone: () => {
      close();
      onDone(guardians.blockSaid);
    },
  });
  return (
    <Form onSubmit={() => block.mutate(values)} problem={block.error} label={guardians.block}>
      <p>{guardians.blockFact}</p>
      <TextArea
        {...field('reason')}
        label={guardians.blockWhy}
        description={guardians.blockWhyAbout}
        max={500}
        isShort
      />
      <InPlaceActions label={guardians.block} busy={block.isPending} close={close} kind="danger" />
    </Form>
  );
}

/** Gives the view back, with why. */
export function UnblockForm({ child, guardian, close, onDone }: GuardianFormProps) {
  const { values, field } = useFields({ reason: '' });
  const unblock = useCommand({
    run: ofChild(child.id).unblock(guardian.id),
    refresh,
    onDone: () => {
      close();
      onDone(guardians.unblockSaid);
    },
  });
  return (
    <Form onSubmit={() => unblock.mutate(values)} problem={unblock.error} label={guardians.unblock}>
      <p>{guardians.unblockFact}</p>
      <TextArea {...field('reason')} label={guardians.unblockWhy} max={500} isShort />
      <InPlaceActions label={guardians.unblock} busy={unblock.isPending} close={close} />
    </Form>
  );
}
