import { Section } from '../../../../web/layout/Section.tsx';
import { midSentence } from '../../../../web/lib/mid-sentence.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { WhoLine } from '../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { PlanView } from '../../domain/contract.ts';
import { isWritable } from '../../domain/transitions.ts';
import { usePlanCommand } from '../api.ts';
import { useFarewell } from '../kept/farewell.ts';
import { Stack } from '../pieces/Card.tsx';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { focusSoon } from '../pieces/focus.ts';
import { useSay } from '../pieces/Say.tsx';
import { useScopedFields } from '../pieces/use-scoped-fields.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { words } from './texts.sv.ts';

type Party = PlanView['parties'][number];

/** Where a manager is led when somebody on the plan no longer works at the unit. */
export const ownPeopleId = 'vara-personer';

/** Who at the own unit is on the plan, in every state where it may be changed. The unit chooses by itself. */
export function OwnPeople({ plan }: { plan: PlanView }) {
  const say = useSay();
  const farewell = useFarewell();
  const own = plan.parties.find((party) => party.unitId === plan.ownUnitId);
  const remove = usePlanCommand<string>(
    plan.id,
    (personId) => ({ method: 'DELETE', path: `/members/${personId}` }),
    () => {
      farewell(words.removed);
      say(words.removed);
      focusSoon(ownPeopleId);
    },
  );
  const mayName = plan.permittedActions.includes('plan.nameMember') && isWritable('member', plan.state);
  if (!own || !mayName || (own.kind !== 'initiator' && own.calledAt === null)) return null;
  return (
    <div id={ownPeopleId} tabIndex={-1}>
      <Section heading={words.people}>
        <p>{words.peopleAbout}</p>
        <Stack>
          {own.members.map(({ personId, given, family, title, coordinator }) => (
            <WhoLine
              key={personId}
              principal={principalOf(own.organisationKind, own.unitKind)}
              principalName={own.name}
              name={`${given} ${family}`}
              role={midSentence(title)}
              note={
                coordinator ? (
                  words.coordinator
                ) : (
                  <Button
                    kind="quiet"
                    busy={remove.isPending && remove.variables === personId}
                    onClick={() => remove.mutate(personId)}
                  >
                    {words.remove}
                    <Hidden>{` ${given} ${family}`}</Hidden>
                  </Button>
                )
              }
            />
          ))}
        </Stack>
        <CommandProblem problem={remove.error} />
        <InPlace label={words.addPerson}>{(close) => <AddPerson plan={plan} own={own} close={close} />}</InPlace>
      </Section>
    </div>
  );
}

function AddPerson({ plan, own, close }: { plan: PlanView; own: Party; close: (said?: string) => void }) {
  const { values, field, errors } = useScopedFields('member', { personId: '' });
  const add = usePlanCommand<typeof values>(
    plan.id,
    (body) => ({ method: 'POST', path: '/members', body }),
    () => close(words.added),
  );
  const onPlan = own.members.map(({ personId }) => personId);
  return (
    <Form onSubmit={() => add.mutate(values)} errors={errors(add.error)} problem={add.error} label={words.addPerson}>
      <PersonChoice {...field('personId')} unitId={own.unitId} label={words.person2} except={onPlan} />
      <InPlaceActions label={words.add} busy={add.isPending} close={close} />
    </Form>
  );
}
