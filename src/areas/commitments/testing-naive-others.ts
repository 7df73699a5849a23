import { addDays, addMonths, type ByHand, dayOf, latest, never } from './testing-naive-hand.ts';

/** The promises about forums, agreements and decisions, counted by hand. */
export const othersByHand = {
  forum_attendance(hand, p, add) {
    for (const a of hand.rows.forumAttendance) {
      const meeting = hand.rows.forumMeetings.find(({ id }) => id === a.meeting_id);
      const party = hand.rows.forumParties.find(({ id }) => id === a.party_id);
      if (!meeting || meeting.forum_id !== p.forum_id || !party?.unit_id) continue;
      const day = dayOf(meeting.starts_at);
      if (meeting.state === 'held')
        add(party.unit_id, day, !a.invited || a.came === null ? 'outside' : a.came ? 'kept' : 'missed');
      else if (meeting.state === 'called' && meeting.starts_at > hand.now && a.invited && a.answer !== 'comes')
        if (hand.isNear(dayOf(meeting.called_at), day)) add(party.unit_id, day, 'open');
    }
  },
  forum_meets(hand, p, add) {
    for (const m of hand.rows.forumMeetings) {
      if (m.forum_id !== p.forum_id) continue;
      if (m.state === 'held') add(null, dayOf(m.starts_at), 'kept');
      if (m.state === 'called' && m.starts_at > hand.now) add(null, dayOf(m.starts_at), 'open');
    }
  },
  agreement_known(hand, p, add, units) {
    const limit = p.days ?? 0;
    for (const day of hand.countingDays(p)) {
      const version = hand.rows.versions
        .filter(
          (v) =>
            v.agreement_id === p.agreement_id &&
            v.state === 'decided' &&
            (v.from_day ?? never) <= day &&
            hand.lastDay(v.id) >= day,
        )
        .sort((a, b) => ((a.from_day ?? '') < (b.from_day ?? '') ? 1 : -1))[0];
      if (!version) continue;
      const staff = new Map<string, string>();
      for (const a of hand.rows.assignments) {
        if (!units.has(a.unit_id) || a.from_day > day || (a.to_day ?? never) < day) continue;
        const key = `${a.employee_id} ${a.unit_id}`;
        const since = staff.get(key);
        staff.set(key, since && since < a.from_day ? since : a.from_day);
      }
      for (const [key, since] of staff) {
        const [employee = '', unit = ''] = key.split(' ');
        const knows = hand.rows.confirmations.some(
          (c) =>
            c.version_id === version.id &&
            c.employee_id === employee &&
            c.unit_id === unit &&
            dayOf(c.confirmed_at) <= day,
        );
        const began = latest([since, version.from_day ?? '']) ?? since;
        add(unit, day, knows ? 'kept' : addDays(began, limit) < day ? 'missed' : 'open');
      }
    }
  },
  agreement_followed_up(hand, p, add) {
    const begins = hand.firstDay(p);
    if (begins === undefined) return;
    const rounds = hand.rows.rounds.flatMap((r) =>
      r.agreement_id === p.agreement_id && r.closed_at ? [dayOf(r.closed_at)] : [],
    );
    const days = [...new Set([begins, ...rounds.filter((d) => d >= begins)])].sort();
    for (const [i, day] of days.entries()) {
      const next = days[i + 1];
      for (let k = 1; k <= 60; k += 1) {
        const since = addMonths(day, (p.months ?? 0) * (k - 1));
        const due = addMonths(day, (p.months ?? 0) * k);
        if (since >= (next ?? hand.today)) break;
        add(null, due, hand.byDay(since, due, next));
      }
    }
  },
  decision_acknowledged(hand, p, add) {
    const limit = p.days ?? 0;
    for (const d of hand.rows.decisions) {
      if (d.forum_id !== p.forum_id) continue;
      for (const x of hand.rows.decisionUnits)
        if (x.decision_id === d.id) {
          const due = addDays(d.decided_on, limit);
          add(x.unit_id, due, hand.byDay(d.decided_on, due, x.received_at ? dayOf(x.received_at) : undefined));
        }
    }
  },
} satisfies Record<string, ByHand>;
