import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { Sending } from '../../../../web/lib/use-sending.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import type { IntakeView } from '../../domain/contract-intake.ts';
import { useConcernCommand } from '../api.ts';
import { useLost } from './Lost.tsx';
import { words } from './texts.sv.ts';

type Fields<Values extends object> = ReturnType<typeof useFields<Values>>;

interface DeedProps<Values extends object> {
  readonly label: string;
  readonly about?: string;
  readonly kind?: 'main' | 'other' | 'quiet';
  readonly first: Values;
  readonly send: (values: Values) => Sending;
  /** What the page itself can tell is wrong before sending. */
  readonly check?: (values: Values) => readonly FieldProblem[];
  readonly children: (fields: Fields<Values>) => ReactNode;
}

/** One thing that can be done with a report: a form that opens in place, sends, and says that it is done. */
export const Deed = <Values extends object>(props: DeedProps<Values>) => (
  <InPlace label={props.label} kind={props.kind ?? 'other'} {...(props.about && { about: props.about })}>
    {(close) => <DeedForm {...props} close={close} />}
  </InPlace>
);

function DeedForm<Values extends object>({
  label,
  first,
  send,
  check,
  children,
  close,
}: DeedProps<Values> & { close: (said?: string) => void }) {
  const fields = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const keepLost = useLost();
  const command = useConcernCommand<Values>(send, () => close(words.forms.saved), keepLost);
  return (
    <Form
      label={label}
      errors={errors}
      problem={command.error}
      onSubmit={() => {
        const wrong = check?.(fields.values) ?? [];
        setErrors(wrong);
        if (wrong.length === 0) command.mutate(fields.values);
      }}
    >
      {children(fields)}
      <InPlaceActions label={words.forms.save} busy={command.isPending} close={close} />
    </Form>
  );
}

/** A change of a report as the page saw it. */
export const change =
  (intake: IntakeView, method: 'POST' | 'PUT', what: string) =>
  (body: object): Sending => ({
    method,
    path: `/api/intakes/${intake.id}/${what}`,
    body: { ...body, version: intake.version },
  });
