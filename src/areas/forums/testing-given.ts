import { worksWith } from '../../../test/harness/arrange.ts';
import type { Answer, Person, Samsyn } from '../../../test/harness/samsyn.ts';
import { forumOf } from './testing.ts';

export const done = (answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

const nextWeek = { startsAt: '2026-12-01T12:00:00.000Z', endsAt: '2026-12-01T13:30:00.000Z' };
export const afterMeeting = '2026-12-01T14:00:00Z';
export const alva = '201203142383';

/** Puts things in place by the way that people do, in Falun's barnhälsogrupp, which Åsa convenes. */
export function given(s: Samsyn) {
  const team = () => forumOf(s, 'barnhalsogrupp-falun');
  const partiesOf = async (forumId: string): Promise<{ id: string; name: string; unitId: string | null }[]> =>
    (
      await s.database.owner.query(
        'select id, name, unit_id as "unitId" from forums.party where forum_id = $1 order by name',
        [forumId],
      )
    ).rows;

  /** A meeting that is called in a week; by whoever conducts the forum. */
  async function meeting(by: Person, forumId: string, agenda: readonly string[] = ['Förra mötet']) {
    const parties = await partiesOf(forumId);
    const body = { ...nextWeek, place: 'Stora salen', link: '', agenda, partyIds: parties.map(({ id }) => id) };
    const id: string = done(await by.post(`/api/forums/${forumId}/meetings`, body)).body.id;
    return { id, path: `/api/forums/${forumId}/meetings/${id}`, parties };
  }

  /** Everyone came and could decide. Moves the clock to after the meeting; who has signed in before has to do it again. */
  async function held(signIn: () => Promise<Person>, path: string, parties: readonly { id: string }[]) {
    s.clock.moveTo(afterMeeting);
    const by = await signIn();
    const { version } = done(await by.get(path)).body;
    const attendance = parties.map(({ id }) => ({ partyId: id, came: true, mayDecide: true }));
    done(await by.post(`${path}/held`, { attendance, version }));
    return by;
  }

  /** Anna works with Alva, whose guardians have said yes to taking it up in a forum, for these units. */
  async function consent(...units: string[]): Promise<string> {
    const childId = await worksWith(s, 'anna-provberg', alva);
    const anna = await s.employee('anna-provberg');
    const { rows } = await s.database.owner.query<{ id: string }>(
      'select guardian_id as id from children.custody where child_id = $1',
      [childId],
    );
    for (const { id } of rows)
      done(
        await anna.post(`/api/children/${childId}/consents`, {
          giver: { kind: 'guardian', id },
          unitIds: await Promise.all(units.map((unit) => s.id('unit', unit))),
          purpose: 'forum',
          basis: 'consent',
          form: 'oral',
          exclusions: '',
          reason: '',
          givenOn: '2026-11-23',
          validTo: '2027-05-01',
        }),
      );
    return childId;
  }

  return { team, partiesOf, meeting, held, consent };
}
