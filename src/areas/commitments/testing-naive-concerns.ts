import { addDays, type ByHand, dayOf, type Hand, latest } from './testing-naive-hand.ts';

/** Reports that are counted: no protection, and here to stay. */
const reports = (hand: Hand) =>
  hand.rows.intakes.flatMap((intake) => {
    const received = hand.rows.received.find(({ intake_id }) => intake_id === intake.id);
    return intake.state === 'forwarded' || !received || received.content.child.isProtected ? [] : [intake];
  });

/** What was done in time, told only when the last day has passed; before it, that the day is near. */
function byLastDay(hand: Hand, start: string, due: string, isKept: boolean) {
  if (due < hand.today) return isKept ? 'kept' : 'missed';
  return hand.isNear(start, due) ? 'open' : undefined;
}

const isBy = (done: string | null, due: string): boolean => done !== null && dayOf(done) <= due;

/** The promises about reports of concern, counted by hand. */
export const concernsByHand = {
  concern_protected(hand, p, add) {
    for (const { unit_id, arrived_at, protection_at } of reports(hand)) {
      const due = addDays(dayOf(arrived_at), p.days ?? 0);
      add(unit_id, due, byLastDay(hand, dayOf(arrived_at), due, isBy(protection_at, due)));
    }
  },
  concern_decided(hand, p, add) {
    for (const { unit_id, arrived_at, decided_at } of reports(hand)) {
      const due = addDays(dayOf(arrived_at), p.days ?? 0);
      add(unit_id, due, byLastDay(hand, dayOf(arrived_at), due, isBy(decided_at, due)));
    }
  },
  concern_answered(hand, p, add) {
    for (const { unit_id, decided_at, asked_at, told_at } of reports(hand)) {
      if (!decided_at || !asked_at) continue;
      const start = latest([dayOf(decided_at), dayOf(asked_at)]) ?? '';
      const due = addDays(start, p.days ?? 0);
      add(unit_id, due, byLastDay(hand, start, due, isBy(told_at, due)));
    }
  },
  concern_meeting(hand, _, add) {
    for (const { id, unit_id, arrived_at, decide_by } of reports(hand)) {
      if (decide_by === null) continue;
      const isOffered = hand.rows.concernMeetings.some((m) => m.intake_id === id);
      add(unit_id, decide_by, byLastDay(hand, dayOf(arrived_at), decide_by, isOffered));
    }
  },
} satisfies Record<string, ByHand>;
