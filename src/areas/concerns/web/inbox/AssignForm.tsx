import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../../../web/lib/me.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { holdersQuery } from '../../../directory/web/api.ts';
import { useConcernCommand } from '../api.ts';
import { words } from './texts.sv.ts';

const { list: texts } = words;
type Given = { readonly id: string; readonly number: string; readonly version: number };

/** Gives a report to somebody who works at the unit today. */
export const AssignForm = ({ intake }: { intake: Given }) => (
  <InPlace label={texts.assign} about={texts.assignAbout(intake.number)} kind="quiet">
    {(close) => <Choose intake={intake} close={close} />}
  </InPlace>
);

function Choose({ intake, close }: { intake: Given; close: (said?: string) => void }) {
  const { data: me } = useQuery(meQuery);
  const { data: people = [] } = useQuery(holdersQuery(me?.assignment?.unitId ?? ''));
  const { values, field } = useFields({ handlerId: '' });
  const give = useConcernCommand<object>(
    (body) => ({ method: 'PUT', path: `/api/intakes/${intake.id}/handler`, body }),
    () => close(texts.assigned),
  );
  const hands = new Map(
    people
      .filter(({ role }) => ['professional', 'intake', 'manager'].includes(role))
      .map(({ id, name, title }) => [id, `${name}, ${title}`]),
  );
  return (
    <Form
      label={texts.assign}
      problem={give.error}
      onSubmit={() => give.mutate({ handlerId: values.handlerId, version: intake.version })}
    >
      <Select
        {...field('handlerId')}
        label={texts.who}
        options={[{ value: '', label: texts.nobody }, ...[...hands].map(([value, label]) => ({ value, label }))]}
      />
      <InPlaceActions label={texts.whoSave} busy={give.isPending} close={close} />
    </Form>
  );
}
