import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { usePlanCommand } from '../../api.ts';
import { useScopedFields } from '../../pieces/use-scoped-fields.ts';
import { withoutWords as words } from './texts.sv.ts';

interface GoWithoutProps {
  readonly plan: PlanView;
  readonly party: PlanView['parties'][number];
  readonly what: 'part' | 'report';
}

const writable = { part: 'withoutPart', report: 'withoutReport' } as const;

/** Why the plan goes on without what a unit should have written or told, and the form to say it in for who leads it. */
export function GoWithout({ plan, party, what }: GoWithoutProps) {
  const reason = party[writable[what]];
  const mayWrite = plan.permittedActions.includes('plan.conduct') && isWritable(writable[what], plan.state);
  return (
    <>
      {reason && (
        <p>
          <b>{words.said[what]}</b> {reason}
        </p>
      )}
      {mayWrite && (
        <InPlace label={reason ? words.change : words.open[what]} about={party.name} kind="quiet">
          {(close) => <Fields plan={plan} party={party} what={what} close={close} />}
        </InPlace>
      )}
    </>
  );
}

function Fields({ plan, party, what, close }: GoWithoutProps & { close: (said?: string) => void }) {
  const { values, field, errors } = useScopedFields(`without-${what}-${party.unitId}`, {
    reason: party[writable[what]],
  });
  const save = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'PUT', path: `/parties/${party.unitId}/without`, body: { ...body, what } }),
    () => close(words.saved),
  );
  return (
    <Form
      onSubmit={() => save.mutate(values)}
      errors={errors(save.error)}
      problem={save.error}
      label={`${words.open[what]} ${party.name}`}
    >
      <TextArea {...field('reason')} label={words.reason} description={words.reasonAbout} max={1000} isShort />
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
