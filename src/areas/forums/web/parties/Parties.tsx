import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { WhoLine } from '../../../../web/ui/WhoLine.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import { CommandProblem } from '../../../plans/web/pieces/CommandProblem.tsx';
import type { ForumParty, ForumView } from '../../domain/contract.ts';
import { useForumCommand } from '../api.ts';
import css from '../Forums.module.css';
import { partyWords, forumWords as words } from '../texts.sv.ts';
import { AddPartyForm, NameMemberForm } from './PartyForms.tsx';

/** Who is expected, by which agreement, and whom each unit has named. */
export function Parties({ forum }: { forum: ForumView }) {
  const mayEdit = forum.permittedActions.includes('forum.edit');
  return (
    <Section heading={words.parties}>
      {forum.parties.length === 0 && (
        <EmptyState heading={words.noParties} icon="people">
          {words.noPartiesAbout}
        </EmptyState>
      )}
      <ul className={css['list']} aria-label={words.parties}>
        {forum.parties.map((party) => (
          <li key={party.id} className={css['line']}>
            <Party forum={forum} party={party} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
      {mayEdit && (
        <InPlace label={partyWords.add} kind="quiet">
          {(close) => <AddPartyForm forumId={forum.id} close={close} />}
        </InPlace>
      )}
    </Section>
  );
}

interface PartyProps {
  readonly forum: ForumView;
  readonly party: ForumParty;
  readonly mayEdit: boolean;
}

function Party({ forum, party, mayEdit }: PartyProps) {
  const { unit, members } = party;
  const isOwn = unit !== null && unit.id === forum.ownUnitId;
  const mayName = isOwn && party.endedOn === null && forum.permittedActions.includes('forum.nameMember');
  const end = useForumCommand<void>(() => ({
    method: 'POST',
    path: `/api/forums/${forum.id}/parties/${party.id}/end`,
    body: { on: dayOf() },
  }));
  return (
    <>
      {unit === null ? (
        <strong>{party.name}</strong>
      ) : (
        <WhoLine
          principal={principalOf(unit.organisation.kind, unit.kind)}
          principalName={unit.organisation.name}
          name={party.name}
          unit={unit.name}
        />
      )}
      <p className={css['small']}>
        {words.why}: {party.why}
      </p>
      {party.endedOn !== null ? (
        <p>{words.ended(dateInWords(party.endedOn))}</p>
      ) : unit === null ? (
        <p className={css['small']}>{words.noUnit}</p>
      ) : (
        <p>
          {members.length === 0
            ? words.nobodySits
            : members
                .map(
                  ({ name, title, convenes }) =>
                    `${name}, ${title.toLocaleLowerCase('sv')}${convenes ? `, ${words.convenes}` : ''}`,
                )
                .join('; ')}
        </p>
      )}
      {mayName && unit && (
        <div className={css['row']}>
          <InPlace label={partyWords.choose} about={partyWords.chooseFor(unit.name)} kind="quiet">
            {(close) => (
              <NameMemberForm
                forumId={forum.id}
                unitId={unit.id}
                mayConvene={forum.conveningUnit?.id === unit.id}
                close={close}
              />
            )}
          </InPlace>
          {members.map((member) => (
            <Remove key={member.id} forumId={forum.id} member={member} />
          ))}
        </div>
      )}
      {mayEdit && party.endedOn === null && (
        <div>
          <ConfirmButton
            kind="quiet"
            label={partyWords.end}
            about={party.name}
            heading={partyWords.endHeading(party.name)}
            says={<p>{partyWords.endSays}</p>}
            busy={end.isPending}
            onConfirm={() => end.mutate()}
          />
        </div>
      )}
      <CommandProblem problem={end.error} />
    </>
  );
}

function Remove({ forumId, member }: { forumId: string; member: ForumParty['members'][number] }) {
  const remove = useForumCommand<void>(() => ({
    method: 'DELETE',
    path: `/api/forums/${forumId}/members/${member.id}`,
  }));
  return (
    <ConfirmButton
      kind="quiet"
      label={partyWords.remove}
      about={member.name}
      heading={partyWords.removeHeading(member.name)}
      says={<p>{partyWords.removeSays}</p>}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    />
  );
}
