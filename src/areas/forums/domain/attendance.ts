import type { Complaint } from '../../../platform/errors/errors.ts';
import type { ForumAttended } from './contract-meeting.ts';

interface Invited {
  readonly partyId: string;
  readonly name: string;
  readonly invited: boolean;
}

/** What is wrong with a list of who came: an invited party left out, one twice, or one that is no party of the meeting. */
export function attendanceProblems(parties: readonly Invited[], given: readonly ForumAttended[]): Complaint[] {
  const marked = given.map(({ partyId }) => partyId as string);
  const known = new Set(parties.map(({ partyId }) => partyId));
  return [
    ...parties
      .filter(({ partyId, invited }) => invited && !marked.includes(partyId))
      .map(({ partyId, name }) => ({
        path: `attendance.${partyId}`,
        message: `Skriv om ${name} kom, och annars varför inte.`,
      })),
    ...given.flatMap(({ partyId }, index) => {
      if (!known.has(partyId)) return [{ path: `attendance.${index}.partyId`, message: 'Parten hör inte till mötet.' }];
      if (marked.indexOf(partyId) < index)
        return [{ path: `attendance.${index}.partyId`, message: 'Parten finns två gånger.' }];
      return [];
    }),
  ];
}
