import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { holdersQuery } from '../../../directory/web/api.ts';
import { useForumCommand } from '../api.ts';
import { UnitChoice } from '../pieces/UnitChoice.tsx';
import { partyWords as words } from '../texts.sv.ts';

interface NameMemberFormProps {
  readonly forumId: string;
  readonly unitId: string;
  readonly mayConvene: boolean;
  readonly close: (said?: string) => void;
}

/** Who of the unit's own people sits in the forum. */
export function NameMemberForm({ forumId, unitId, mayConvene, close }: NameMemberFormProps) {
  const { data: holders = [] } = useQuery(holdersQuery(unitId));
  const { values, field } = useFields({ personId: '', convenes: false });
  const name = useForumCommand<typeof values>(
    (body) => ({ method: 'POST', path: `/api/forums/${forumId}/members`, body }),
    () => close(words.saved),
  );
  const people = new Map(holders.map((one) => [one.id as string, `${one.name}, ${one.title.toLocaleLowerCase('sv')}`]));
  return (
    <Form onSubmit={() => name.mutate(values)} problem={name.error} label={words.choose}>
      <Select
        {...field('personId')}
        label={words.person}
        options={[...people].map(([value, label]) => ({ value, label }))}
      />
      {mayConvene && <Checkbox {...field('convenes')} label={words.convenes} description={words.convenesAbout} />}
      <InPlaceActions label={words.save} busy={name.isPending} close={close} />
    </Form>
  );
}

/** Somebody who is expected, and why. */
export function AddPartyForm({ forumId, close }: { forumId: string; close: (said?: string) => void }) {
  const { values, field } = useFields({ name: '', unitId: '', why: '', agreement: '' });
  const add = useForumCommand<typeof values>(
    (body) => ({
      method: 'POST',
      path: `/api/forums/${forumId}/parties`,
      body: { ...body, unitId: body.unitId || null },
    }),
    () => close(words.saved),
  );
  return (
    <Form onSubmit={() => add.mutate(values)} problem={add.error} label={words.add}>
      <TextField {...field('name')} label={words.name} description={words.nameAbout} />
      <UnitChoice {...field('unitId')} label={words.unit} description={words.unitAbout} optional />
      <TextField {...field('why')} label={words.why} description={words.whyAbout} />
      <TextField {...field('agreement')} label={words.agreement} optional />
      <InPlaceActions label={words.save} busy={add.isPending} close={close} />
    </Form>
  );
}
