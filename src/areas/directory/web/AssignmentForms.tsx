import { useQuery } from '@tanstack/react-query';
import { dayOf } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { type AssignmentRole, assignmentRoles } from '../domain/model.ts';
import { assignmentRoleWords } from '../domain/texts.sv.ts';
import { endAssignment, type PersonWithAssignments, startAssignment, unitsQuery } from './api.ts';
import { words } from './texts.sv.ts';

const { admin } = words;
const roles = assignmentRoles.map((role) => ({ value: role, label: assignmentRoleWords[role] }));
const isRole = (value: string): value is AssignmentRole => assignmentRoles.some((role) => role === value);
const refresh = [['directory']];

type Close = (said?: string) => void;

/** Where, as what, and between which days. */
export function StartAssignmentForm({
  employeeId,
  unitId,
  close,
}: {
  employeeId: string;
  unitId: string;
  close: Close;
}) {
  const units = useQuery(unitsQuery);
  const { values, field } = useFields({ unitId, role: '', from: dayOf(), to: '' });
  const start = useCommand({ run: startAssignment, refresh, onDone: () => close(admin.started) });
  const send = () =>
    start.mutate({ ...values, employeeId, role: isRole(values.role) ? values.role : '', to: values.to || null });
  return (
    <Form onSubmit={send} problem={start.error} label={admin.start}>
      <SearchSelect
        {...field('unitId')}
        label={admin.unit}
        description={admin.unitAbout}
        options={(units.data ?? []).map(({ id, name, organisation }) => ({
          value: id,
          label: name,
          about: organisation.name,
        }))}
      />
      <Select {...field('role')} label={admin.role} options={roles} />
      <DateField {...field('from')} label={admin.from} />
      <DateField {...field('to')} label={admin.to} optional description={admin.toAbout} />
      <InPlaceActions label={admin.start} busy={start.isPending} close={close} />
    </Form>
  );
}

/** The last day, and what it means. */
export function EndAssignmentForm({
  assignment,
  close,
}: {
  assignment: PersonWithAssignments['assignments'][number];
  close: Close;
}) {
  const { values, field } = useFields({ to: dayOf() });
  const end = useCommand({ run: endAssignment, refresh, onDone: () => close(admin.ended) });
  return (
    <Form onSubmit={() => end.mutate({ id: assignment.id, to: values.to })} problem={end.error} label={admin.end}>
      <DateField {...field('to')} label={admin.to} description={admin.endFact} />
      <InPlaceActions label={admin.end} busy={end.isPending} close={close} />
    </Form>
  );
}
