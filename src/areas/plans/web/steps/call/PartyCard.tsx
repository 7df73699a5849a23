import { dateInWords, dayOf } from '../../../../../web/lib/dates.ts';
import { Button } from '../../../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../../../web/ui/ConfirmButton.tsx';
import { fieldId } from '../../../../../web/ui/forms/form-problems.ts';
import { Hidden } from '../../../../../web/ui/Hidden.tsx';
import { Law } from '../../../../../web/ui/Law.tsx';
import { WhoLine } from '../../../../../web/ui/WhoLine.tsx';
import { Why } from '../../../../../web/ui/Why.tsx';
import { principalOf } from '../../../../directory/web/principal.ts';
import type { PlanView } from '../../../domain/contract.ts';
import { answerWords, partyKindWords } from '../../../domain/texts.sv.ts';
import { isWritable } from '../../../domain/transitions.ts';
import { usePlanCommand } from '../../api.ts';
import { dutyLaw } from '../../duty-law.ts';
import { Card, Row } from '../../pieces/Card.tsx';
import { CommandProblem } from '../../pieces/CommandProblem.tsx';
import { focusSoon } from '../../pieces/focus.ts';
import { useSay } from '../../pieces/Say.tsx';
import { PartyConsent } from './PartyConsent.tsx';
import { partyWords as words } from './texts.sv.ts';

type Party = PlanView['parties'][number];

interface PartyCardProps {
  readonly plan: PlanView;
  readonly party: Party;
  readonly mayChange: boolean;
  readonly showsConsent: boolean;
}

/** One unit in the call: called or invited and why, its consent, its answer, and what can be done about it. */
export function PartyCard({ plan, party, mayChange, showsConsent }: PartyCardProps) {
  const say = useSay();
  const { unitId, name } = party;
  const remove = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'DELETE', path: `/parties/${unitId}` }),
    () => {
      say(words.removed(name));
      focusSoon(fieldId('parties'));
    },
  );
  const callNow = usePlanCommand<void>(
    plan.id,
    () => ({ method: 'POST', path: `/parties/${unitId}/call` }),
    () => say(words.calledNow(name)),
  );
  const isLate = party.kind !== 'initiator' && party.calledAt === null && isWritable('answer', plan.state);
  const law = dutyLaw(party.duty);
  return (
    <Card id={fieldId(`parties.${unitId}`)}>
      <WhoLine
        principal={principalOf(party.organisationKind, party.unitKind)}
        principalName={party.organisation}
        name={name}
        note={noteOf(party)}
      >
        {party.kind !== 'initiator' && (
          <Why about={name} ask={words.why}>
            {law ? <Law {...law} /> : words.invitedDuty}
          </Why>
        )}
      </WhoLine>
      {plan.child && showsConsent && <PartyConsent childId={plan.child.id} party={party} />}
      {mayChange && party.kind !== 'initiator' && party.calledAt === null && (
        <Row isQuiet={!isLate}>
          {isLate && plan.permittedActions.includes('plan.lead') && (
            <ConfirmButton
              label={words.callNow}
              heading={words.callNowTo(name)}
              says={words.callNowSays}
              busy={callNow.isPending}
              onConfirm={() => callNow.mutate()}
            />
          )}
          <Button kind="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
            {words.remove}
            <Hidden> {name}</Hidden>
          </Button>
        </Row>
      )}
      <CommandProblem problem={remove.error ?? callNow.error} />
    </Card>
  );
}

function noteOf({ kind, answer, calledAt, answeredAt, remindedAt }: Party): string {
  if (kind === 'initiator') return partyKindWords.initiator;
  if (calledAt === null) return kind === 'called' ? words.called : words.invited;
  const sent = (kind === 'called' ? words.calledOn : words.invitedOn)(dateInWords(dayOf(calledAt)));
  if (answer !== 'pending') {
    return answeredAt
      ? `${answerWords[answer]}, ${words.answeredOn(dateInWords(dayOf(answeredAt)))}`
      : answerWords[answer];
  }
  const reminded = remindedAt ? `, ${words.remindedOn(dateInWords(dayOf(remindedAt)))}` : '';
  return `${answerWords.pending}. ${sent}${reminded}`;
}
