import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { midSentence } from '../../../../web/lib/mid-sentence.ts';
import { Deadline } from '../../../../web/ui/Deadline.tsx';
import { Law, LawList } from '../../../../web/ui/Law.tsx';
import { Phone } from '../../../../web/ui/Phone.tsx';
import { WhoList } from '../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { PlanView } from '../../domain/contract.ts';
import { isLetIn } from '../../domain/let-in.ts';
import { answerWords, partyKindWords } from '../../domain/texts.sv.ts';
import { FailedMessages } from './FailedMessages.tsx';
import css from './PlanSide.module.css';
import { deadlineWords, words } from './texts.sv.ts';

type Party = PlanView['parties'][number];

/** Who is on the plan, when things are due, which law applies, and what could not be sent. */
export const PlanSide = ({ plan }: { plan: PlanView }) => (
  <>
    <section className={css['part']}>
      <h2>{words.who}</h2>
      <WhoList label={words.who} people={[...linesOf(plan), ...plan.guests.map(guestLine)]} />
    </section>
    {plan.deadlines.length > 0 && (
      <section className={css['part']}>
        <h2>{words.when}</h2>
        {plan.deadlines.map((due) => (
          <div key={due.what + due.day}>
            {due.met ? (
              <p className={css['met']}>{words.met(deadlineWords[due.what] ?? due.what, dateInWords(due.day))}</p>
            ) : (
              <Deadline day={due.day} label={deadlineWords[due.what] ?? due.what} rule={due} />
            )}
            {due.laws.map((law) => (
              <Law key={law.source} {...law} />
            ))}
          </div>
        ))}
      </section>
    )}
    <LawList rules={plan.laws} heading={words.law} />
    <FailedMessages plan={plan} />
  </>
);

/** Consent does not let the own unit in, and it does not coordinate: whether others are let in is not told to it. */
const isShutOut = ({ parties, ownUnitId, permittedActions }: PlanView): boolean =>
  !permittedActions.includes('plan.lead') &&
  parties.some((party) => party.unitId === ownUnitId && !isLetIn(party, dayOf()));

function linesOf(plan: PlanView) {
  const [shutOut, held] = [isShutOut(plan), plan.meetings.some(({ state }) => state === 'held')];
  return plan.parties.map((party) => lineOf(party, shutOut, held));
}

const lineOf = (party: Party, isShutOut: boolean, isHeld: boolean) => {
  const coordinator = party.members.find((member) => member.coordinator);
  const others = party.members.filter((member) => !member.coordinator);
  return {
    id: party.unitId,
    principal: principalOf(party.organisationKind, party.unitKind),
    principalName: party.organisation,
    name: party.name,
    note: standing(party, isShutOut, isHeld),
    children: (coordinator || others.length > 0 || party.reason) && (
      <>
        {coordinator && (
          <div>
            {words.coordinates(`${coordinator.given} ${coordinator.family}`)}
            {coordinator.phone && (
              <>
                , <Phone number={coordinator.phone} />
              </>
            )}
          </div>
        )}
        {others.map(({ personId, given, family, title }) => (
          <div key={personId}>{`${given} ${family}, ${midSentence(title)}`}</div>
        ))}
        {party.answer === 'sends_other' && party.attendee && <div>{words.sends(party.attendee)}</div>}
        {party.answer === 'cannot' && party.reason && <div>{party.reason}</div>}
      </>
    ),
  };
};

/** A unit's standing in words: its answer when it has been called, how it came to be here otherwise. */
function standing(party: Party, isShutOut: boolean, isHeld: boolean): string | undefined {
  const { kind, calledAt, answer, mayDecide } = party;
  if (kind === 'initiator') return partyKindWords.initiator;
  if (calledAt === null) return words.notCalledYet;
  if (isShutOut) return partyKindWords.called;
  if (!isLetIn(party, dayOf())) return words.closed;
  // Who would come says nothing when the meeting has been.
  if (isHeld) return undefined;
  return mayDecide === false ? `${answerWords[answer]}, ${words.mayNotDecide}` : answerWords[answer];
}

const guestLine = ({ id, name, relation }: PlanView['guests'][number]) => ({
  id,
  principal: 'family' as const,
  principalName: relation,
  name,
  note: words.guest,
});
