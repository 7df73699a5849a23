import { dayOf } from '../../../../web/lib/dates.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { WholeCommitment } from '../../domain/contract.ts';
import { afterWriting, endCommitment } from '../api.ts';
import { words } from '../texts.sv.ts';

const { one: texts } = words;

/** Lets a promise hold no longer than a day. What it came to stands. */
export const EndCommitment = ({ commitment }: { commitment: WholeCommitment }) => (
  <InPlace label={texts.end} kind="quiet">
    {(close) => <EndForm commitment={commitment} close={close} />}
  </InPlace>
);

function EndForm({ commitment: { id, version }, close }: { commitment: WholeCommitment; close: () => void }) {
  const { values, field } = useFields({ toDay: dayOf(), reason: '' });
  const end = useCommand({ run: endCommitment(id), refresh: afterWriting, onDone: () => close() });
  return (
    <Form onSubmit={() => end.mutate({ ...values, version })} problem={end.error} label={texts.end}>
      <p>{texts.endFact}</p>
      <DateField {...field('toDay')} label={texts.endDay} />
      <TextField {...field('reason')} label={texts.endReason} />
      <InPlaceActions label={texts.end} busy={end.isPending} close={close} kind="danger" />
    </Form>
  );
}
