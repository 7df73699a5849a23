import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import type { AgreementView } from '../../domain/contract-whole.ts';
import { type RoundKind, type RoundOutcome, roundKinds, roundOutcomes } from '../../domain/rounds.ts';
import { type Close, useAgreementForm } from '../write/use-form.ts';
import { outcomeWords, roundKindWords, words } from './texts.sv.ts';

interface RoundFormProps {
  readonly agreement: AgreementView;
  readonly close: Close;
}

const kinds = roundKinds.map((value) => ({ value, label: capital(roundKindWords[value]) }));
const outcomes = roundOutcomes.map((value) => ({ value, label: outcomeWords[value] }));

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Opens a follow-up; what falls due next is suggested. */
export function OpenRoundForm({ agreement, kind, close }: RoundFormProps & { kind: RoundKind }) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'round',
    path: `/${agreement.id}/rounds`,
    close,
    said: words.start.done,
    initial: { kind },
  });
  return (
    <Form {...form} onSubmit={() => send({ ...values, version: agreement.version })} label={words.start.label}>
      <RadioGroup {...field('kind')} label={words.start.kind} options={kinds} />
      <InPlaceActions label={words.start.button} busy={busy} close={close} />
    </Form>
  );
}

/** A party's word on how it has gone. */
export function CommentForm({ agreement, roundId, close }: RoundFormProps & { roundId: string }) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'comment',
    path: `/${agreement.id}/rounds/${roundId}/comments`,
    close,
    said: words.comment.done,
    initial: { text: '' },
  });
  return (
    <Form {...form} onSubmit={() => send(values)} label={words.comment.label}>
      <TextArea {...field('text')} label={words.comment.text} description={words.comment.textAbout} max={4000} />
      <InPlaceActions label={words.comment.button} busy={busy} close={close} />
    </Form>
  );
}

/** What the follow-up came to. */
export function CloseRoundForm({ agreement, roundId, close }: RoundFormProps & { roundId: string }) {
  const { values, field, send, busy, form } = useAgreementForm({
    scope: 'close',
    path: `/${agreement.id}/rounds/${roundId}/close`,
    close,
    said: words.close.done,
    initial: { outcome: '' as RoundOutcome | '', summary: '' },
  });
  return (
    <Form {...form} onSubmit={() => send({ ...values, version: agreement.version })} label={words.close.label}>
      <RadioGroup {...field('outcome')} label={words.close.outcome} options={outcomes} />
      <TextArea {...field('summary')} label={words.close.summary} description={words.close.summaryAbout} max={4000} />
      <InPlaceActions label={words.close.button} busy={busy} close={close} />
    </Form>
  );
}
