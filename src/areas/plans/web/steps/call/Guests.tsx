import { Button } from '../../../../../web/ui/Button.tsx';
import { Form } from '../../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../../web/ui/forms/InPlace.tsx';
import { TextField } from '../../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../../web/ui/forms/use-fields.ts';
import { Hidden } from '../../../../../web/ui/Hidden.tsx';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { usePlanCommand } from '../../api.ts';
import { Part, Stack } from '../../pieces/Card.tsx';
import { CommandProblem } from '../../pieces/CommandProblem.tsx';
import { focusSoon } from '../../pieces/focus.ts';
import { useSay } from '../../pieces/Say.tsx';
import { guestWords as words } from './texts.sv.ts';

/** People outside the units whom the family wants at the table. */
export function Guests({ plan }: { plan: PlanView }) {
  const say = useSay();
  const mayChange = plan.permittedActions.includes('plan.prepare') && isWritable('time', plan.state);
  const remove = usePlanCommand<string>(
    plan.id,
    (guestId) => ({ method: 'DELETE', path: `/guests/${guestId}` }),
    () => {
      say(words.removed);
      focusSoon('gaster');
    },
  );
  if (!mayChange && plan.guests.length === 0) return null;
  return (
    <Part heading={words.heading} about={words.about} id="gaster">
      {plan.guests.length > 0 && (
        <Stack>
          {plan.guests.map(({ id, name, relation }) => (
            <WhoLine
              key={id}
              principal="family"
              principalName={relation}
              name={name}
              note={
                mayChange && (
                  <Button
                    kind="quiet"
                    busy={remove.isPending && remove.variables === id}
                    onClick={() => remove.mutate(id)}
                  >
                    {words.remove}
                    <Hidden> {name}</Hidden>
                  </Button>
                )
              }
            />
          ))}
        </Stack>
      )}
      <CommandProblem problem={remove.error} />
      {mayChange && <InPlace label={words.add}>{(close) => <AddGuest plan={plan} close={close} />}</InPlace>}
    </Part>
  );
}

function AddGuest({ plan, close }: { plan: PlanView; close: (said?: string) => void }) {
  const { values, field } = useFields({ name: '', relation: '' });
  const add = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'POST', path: '/guests', body }),
    (_, { name }) => close(words.added(name)),
  );
  return (
    <Form onSubmit={() => add.mutate(values)} problem={add.error} label={words.add}>
      <TextField {...field('name')} label={words.name} />
      <TextField {...field('relation')} label={words.relation} description={words.relationAbout} />
      <InPlaceActions label={words.save} busy={add.isPending} close={close} />
    </Form>
  );
}
