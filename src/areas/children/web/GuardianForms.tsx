import { dayOf } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { type ChildView, childrenKey, type GuardianOfChild, ofChild } from './api.ts';
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
