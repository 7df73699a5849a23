import { addDays, type ByHand, dayOf, type Hand, latest } from './testing-naive-hand.ts';

/** Reports that are counted: no protection, and here to stay. */
const reports = (hand: Hand) =>
  hand.rows.intakes.flatMap((intake) => {
    const received = hand.rows.received.find(({ intake_id }) => intake_id === intake.id);
    return intake.state === 'forwarded' || !received || received.content.child.isProtected ? [] : [intake];
  });

/** The promises about reports of concern, counted by hand. */
export const concernsByHand = {
  concern_protected(hand, p, add) {
    for (const { unit_id, arrived_at, protection_at } of reports(hand)) {
      const start = dayOf(arrived_at);
      const due = addDays(start, p.days ?? 0);
      add(unit_id, due, hand.byDay(start, due, protection_at ? dayOf(protection_at) : undefined));
    }
  },
  concern_decided(hand, p, add) {
    for (const { unit_id, arrived_at, decided_at } of reports(hand)) {
      const start = dayOf(arrived_at);
      const due = addDays(start, p.days ?? 0);
      add(unit_id, due, hand.byDay(start, due, decided_at ? dayOf(decided_at) : undefined));
    }
  },
  concern_answered(hand, p, add) {
    for (const { unit_id, decided_at, asked_at, told_at } of reports(hand)) {
      if (!decided_at || !asked_at) continue;
      const start = latest([dayOf(decided_at), dayOf(asked_at)]) ?? '';
      const due = addDays(start, p.days ?? 0);
      add(unit_id, due, hand.byDay(start, due, told_at ? dayOf(told_at) : undefined));
    }
  },
  concern_meeting(hand, _, add) {
    for (const { id, unit_id, arrived_at, decided_at, decide_by } of reports(hand)) {
      const due = decided_at ? dayOf(decided_at) : decide_by;
      if (due === null) continue;
      const isOffered = hand.rows.concernMeetings.some((m) => m.intake_id === id);
      if (decided_at || due < hand.today) add(unit_id, due, isOffered ? 'kept' : 'missed');
      else if (hand.isNear(dayOf(arrived_at), due)) add(unit_id, due, isOffered ? 'kept' : 'open');
    }
  },
} satisfies Record<string, ByHand>;
