import { addDays, addMonths, type ByHand, dayOf, latest } from './testing-naive-hand.ts';

/** The promises about plans, counted by hand. */
export const plansByHand = {
  call_answered(hand, p, add) {
    const limit = p.days ?? 0;
    for (const plan of hand.plansOf(p))
      for (const y of hand.rows.parties) {
        if (y.plan_id !== plan.id || y.kind === 'initiator' || y.called_at === null) continue;
        const start = dayOf(y.called_at);
        const due = addDays(start, limit);
        if (y.answered_at) add(y.unit_id, due, hand.byDay(start, due, dayOf(y.answered_at)));
        else if (due < hand.today && !['closed', 'refused'].includes(plan.state)) add(y.unit_id, due, 'missed');
        else if (due >= hand.today && ['called', 'mapping', 'meeting'].includes(plan.state))
          add(y.unit_id, due, hand.byDay(start, due, undefined));
      }
  },
  sip_meeting(hand, p, add) {
    const limit = p.days ?? 0;
    for (const plan of hand.plansOf(p)) {
      if (plan.called_at === null) continue;
      const held = hand.rows.meetings
        .filter((m) => m.plan_id === plan.id && m.kind === 'first' && m.state === 'held')
        .map((m) => dayOf(m.starts_at))
        .sort()[0];
      if (held === undefined && ['closed', 'refused'].includes(plan.state)) continue;
      const start = dayOf(plan.called_at);
      add(plan.initiator_unit_id, addDays(start, limit), hand.byDay(start, addDays(start, limit), held));
    }
  },
  plan_follow_up(hand, p, add) {
    for (const plan of hand.plansOf(p)) {
      const points = [
        ...hand.rows.editions.filter((e) => e.plan_id === plan.id && e.number === 1).map((e) => dayOf(e.published_at)),
        ...hand.rows.meetings
          .filter((m) => m.plan_id === plan.id && m.kind === 'follow_up' && m.state === 'held')
          .map((m) => dayOf(m.starts_at)),
        ...hand.rows.evaluations.flatMap((e) => (e.plan_id === plan.id && e.done_at ? [dayOf(e.done_at)] : [])),
      ];
      const days = [...new Set(points)].sort();
      for (const [i, day] of days.entries()) {
        const due = addMonths(day, p.months ?? 0);
        const next = days[i + 1];
        if (next === undefined && plan.state === 'closed') {
          const closed = hand.closedOn(plan.id);
          if (due < hand.today && (closed === undefined || closed > due)) add(hand.coordinates(plan), due, 'missed');
        } else add(hand.coordinates(plan), due, hand.byDay(day, due, next));
      }
    }
  },
  measure_reported(hand, p, add) {
    const limit = p.days ?? 0;
    for (const plan of hand.plansOf(p))
      for (const m of hand.rows.measures) {
        if (m.plan_id !== plan.id || m.removed_at !== null || m.unit_id === null || !hand.isPublished(plan.id))
          continue;
        const due = addDays(m.ends_on, limit);
        const told = hand.rows.history.some(
          (h) =>
            h.plan_id === plan.id &&
            h.command === 'report' &&
            h.note.measureId === m.id &&
            dayOf(h.at) <= due &&
            (h.note.status === 'done' || dayOf(h.at) >= addDays(m.ends_on, -limit)),
        );
        const closed = plan.state === 'closed' ? hand.closedOn(plan.id) : undefined;
        if (told) add(m.unit_id, due, 'kept');
        else if (due < hand.today) add(m.unit_id, due, closed === undefined || closed > due ? 'missed' : undefined);
        else if (plan.state !== 'closed' && m.ends_on < hand.today) add(m.unit_id, due, 'open');
      }
  },
  child_evaluation(hand, p, add) {
    for (const plan of hand.plansOf(p)) {
      if (!hand.isPublished(plan.id)) continue;
      const told = hand.rows.scores.some((s) => s.plan_id === plan.id && s.author_kind === 'child');
      if (plan.state === 'closed') {
        const last = hand.rows.closures
          .filter((c) => c.plan_id === plan.id)
          .sort((a, b) => (a.closed_at < b.closed_at ? -1 : 1))
          .at(-1);
        if (last && last.reason !== 'started_by_mistake')
          add(hand.coordinates(plan), dayOf(last.closed_at), told ? 'kept' : 'missed');
      } else if (['evaluation', 'follow_up'].includes(plan.state) && !told) {
        const opened = latest(
          hand.rows.evaluations.filter((e) => e.plan_id === plan.id).map((e) => dayOf(e.opened_at)),
        );
        if (opened) add(hand.coordinates(plan), opened, 'open');
      }
    }
  },
} satisfies Record<string, ByHand>;
