import type { Count, Outcome } from './domain/model.ts';
import { periodOf } from './domain/periods.ts';

import type { Rows, Stamp } from './testing-rows.ts';

/**
 * The measures a second time, as one would count them by hand: every row is read, and every promise goes through them in
 * plain loops. Shares nothing with the SQL. Days are Swedish: the rows are read in that time zone.
 */
const dayOf = (stamp: Stamp): string => stamp.slice(0, 10);
const never = '9999-12-31';
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
function addMonths(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}
const between = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;
const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

type Promised = Rows['promises'][number];
interface Happened {
  readonly unit: string | null;
  readonly day: string;
  readonly outcome: Outcome;
}

class Hand {
  readonly rows: Rows;
  readonly today: string;
  readonly now: string;
  constructor(rows: Rows, now: string) {
    this.rows = rows;
    this.now = now;
    this.today = dayOf(now);
  }

  isNear(start: string, due: string): boolean {
    return between(this.today, due) <= Math.max(1, Math.trunc(between(start, due) / 3));
  }

  /** Done by its day, missed, or still open; nothing while it is far off. */
  byDay(start: string, due: string, done: string | undefined, mayBeOpen = true): Outcome | undefined {
    if (done !== undefined) return done <= due ? 'kept' : 'missed';
    if (due < this.today) return 'missed';
    return mayBeOpen && this.isNear(start, due) ? 'open' : undefined;
  }

  lastDay(versionId: string): string {
    const version = this.rows.versions.find(({ id }) => id === versionId);
    const moved = this.rows.newEnds
      .filter((end) => end.version_id === versionId)
      .sort((a, b) =>
        a.decided_on === b.decided_on ? (a.recorded_at < b.recorded_at ? -1 : 1) : a.decided_on < b.decided_on ? -1 : 1,
      )
      .at(-1);
    return (moved ? moved.to_day : version?.to_day) ?? never;
  }

  holds({ agreement_id, from_day, to_day }: Promised, day: string): boolean {
    const decided = this.rows.versions.some(
      (v) =>
        v.agreement_id === agreement_id &&
        v.state === 'decided' &&
        (v.from_day ?? never) <= day &&
        day <= this.lastDay(v.id),
    );
    return decided && (from_day ?? '') <= day && day <= (to_day ?? never);
  }

  municipality = (agreementId: string): string | null =>
    this.rows.agreements.find(({ id }) => id === agreementId)?.municipality_code ?? null;

  bound(p: Promised): Set<string> {
    const here = this.municipality(p.agreement_id);
    const works = (u: Rows['units'][number]) =>
      here === null || u.municipality_code === null || u.municipality_code === here;
    const found = new Set<string>();
    for (const side of this.rows.sides) {
      if (side.commitment_id !== p.id || side.side !== 'by') continue;
      if (side.unit_id) found.add(side.unit_id);
      if (side.organisation_id)
        for (const u of this.rows.units) if (u.organisation_id === side.organisation_id && works(u)) found.add(u.id);
      if (side.every_party) {
        const versions = this.rows.versions.filter((v) => v.agreement_id === p.agreement_id);
        const decided = versions.filter((v) => v.state === 'decided');
        const version = [...(decided.length > 0 ? decided : versions)].sort((a, b) => b.number - a.number)[0];
        for (const party of this.rows.agreementParties) {
          if (party.version_id !== version?.id) continue;
          for (const l of this.rows.partyUnits) if (l.party_id === party.id) found.add(l.unit_id);
          if (party.whole)
            for (const u of this.rows.units)
              if (u.organisation_id === party.organisation_id && works(u)) found.add(u.id);
        }
      }
    }
    return found;
  }

  /** Plans that are counted for the promise: no protection, and the child lives where the agreement holds. */
  plansOf(p: Promised): Rows['plans'] {
    const here = this.municipality(p.agreement_id);
    return this.rows.plans.filter(({ child_id }) => {
      const child = this.rows.children.find(({ id }) => id === child_id);
      return child?.protection === 'none' && (here === null || child.municipality_code === here);
    });
  }

  coordinates(plan: Rows['plans'][number]): string {
    return (
      this.rows.members.find((m) => m.plan_id === plan.id && m.coordinator && m.left_at === null)?.unit_id ??
      plan.initiator_unit_id
    );
  }

  closedOn = (planId: string): string | undefined =>
    latest(this.rows.closures.filter((c) => c.plan_id === planId).map((c) => dayOf(c.closed_at)));
  isPublished = (planId: string): boolean => this.rows.editions.some((e) => e.plan_id === planId);

  happened(p: Promised): Happened[] {
    const units = this.bound(p);
    const found: Happened[] = [];
    const add = (unit: string | null, day: string, outcome: Outcome | undefined) => {
      if (outcome !== undefined && (unit === null || units.has(unit))) found.push({ unit, day, outcome });
    };
    const limit = p.days ?? 0;
    switch (p.kind) {
      case 'forum_attendance':
        for (const a of this.rows.forumAttendance) {
          const meeting = this.rows.forumMeetings.find(({ id }) => id === a.meeting_id);
          const party = this.rows.forumParties.find(({ id }) => id === a.party_id);
          if (!meeting || meeting.forum_id !== p.forum_id || !party?.unit_id) continue;
          const day = dayOf(meeting.starts_at);
          if (meeting.state === 'held')
            add(party.unit_id, day, !a.invited || a.came === null ? 'outside' : a.came ? 'kept' : 'missed');
          else if (meeting.state === 'called' && meeting.starts_at > this.now && a.invited && a.answer !== 'comes')
            if (this.isNear(dayOf(meeting.called_at), day)) add(party.unit_id, day, 'open');
        }
        break;
      case 'forum_meets':
        for (const m of this.rows.forumMeetings) {
          if (m.forum_id !== p.forum_id) continue;
          if (m.state === 'held') add(null, dayOf(m.starts_at), 'kept');
          if (m.state === 'called' && m.starts_at > this.now) add(null, dayOf(m.starts_at), 'open');
        }
        break;
      case 'call_answered':
        for (const plan of this.plansOf(p))
          for (const y of this.rows.parties) {
            if (y.plan_id !== plan.id || y.kind === 'initiator' || y.called_at === null) continue;
            const start = dayOf(y.called_at);
            const due = addDays(start, limit);
            if (y.answered_at) add(y.unit_id, due, this.byDay(start, due, dayOf(y.answered_at)));
            else if (due < this.today && !['closed', 'refused'].includes(plan.state)) add(y.unit_id, due, 'missed');
            else if (due >= this.today && ['called', 'mapping', 'meeting'].includes(plan.state))
              add(y.unit_id, due, this.byDay(start, due, undefined));
          }
        break;
      case 'sip_meeting':
        for (const plan of this.plansOf(p)) {
          if (plan.called_at === null) continue;
          const held = this.rows.meetings
            .filter((m) => m.plan_id === plan.id && m.kind === 'first' && m.state === 'held')
            .map((m) => dayOf(m.starts_at))
            .sort()[0];
          if (held === undefined && ['closed', 'refused'].includes(plan.state)) continue;
          const start = dayOf(plan.called_at);
          add(plan.initiator_unit_id, addDays(start, limit), this.byDay(start, addDays(start, limit), held));
        }
        break;
      case 'plan_follow_up':
        for (const plan of this.plansOf(p)) {
          const points = [
            ...this.rows.editions
              .filter((e) => e.plan_id === plan.id && e.number === 1)
              .map((e) => dayOf(e.published_at)),
            ...this.rows.meetings
              .filter((m) => m.plan_id === plan.id && m.kind === 'follow_up' && m.state === 'held')
              .map((m) => dayOf(m.starts_at)),
            ...this.rows.evaluations.flatMap((e) => (e.plan_id === plan.id && e.done_at ? [dayOf(e.done_at)] : [])),
          ];
          const days = [...new Set(points)].sort();
          for (const [i, day] of days.entries()) {
            const due = addMonths(day, p.months ?? 0);
            const next = days[i + 1];
            if (next === undefined && plan.state === 'closed') {
              const closed = this.closedOn(plan.id);
              if (due < this.today && (closed === undefined || closed > due))
                add(this.coordinates(plan), due, 'missed');
            } else add(this.coordinates(plan), due, this.byDay(day, due, next));
          }
        }
        break;
      case 'measure_reported':
        for (const plan of this.plansOf(p))
          for (const m of this.rows.measures) {
            if (m.plan_id !== plan.id || m.removed_at !== null || m.unit_id === null || !this.isPublished(plan.id))
              continue;
            const due = addDays(m.ends_on, limit);
            const told = this.rows.history.some(
              (h) =>
                h.plan_id === plan.id &&
                h.command === 'report' &&
                h.note.measureId === m.id &&
                dayOf(h.at) <= due &&
                (h.note.status === 'done' || dayOf(h.at) >= addDays(m.ends_on, -limit)),
            );
            const closed = plan.state === 'closed' ? this.closedOn(plan.id) : undefined;
            if (told) add(m.unit_id, due, 'kept');
            else if (due < this.today) add(m.unit_id, due, closed === undefined || closed > due ? 'missed' : undefined);
            else if (plan.state !== 'closed' && m.ends_on < this.today) add(m.unit_id, due, 'open');
          }
        break;
      case 'child_evaluation':
        for (const plan of this.plansOf(p)) {
          if (!this.isPublished(plan.id)) continue;
          const told = this.rows.scores.some((s) => s.plan_id === plan.id && s.author_kind === 'child');
          if (plan.state === 'closed') {
            const last = this.rows.closures
              .filter((c) => c.plan_id === plan.id)
              .sort((a, b) => (a.closed_at < b.closed_at ? -1 : 1))
              .at(-1);
            if (last && last.reason !== 'started_by_mistake')
              add(this.coordinates(plan), dayOf(last.closed_at), told ? 'kept' : 'missed');
          } else if (['evaluation', 'follow_up'].includes(plan.state) && !told) {
            const opened = latest(
              this.rows.evaluations.filter((e) => e.plan_id === plan.id).map((e) => dayOf(e.opened_at)),
            );
            if (opened) add(this.coordinates(plan), opened, 'open');
          }
        }
        break;
      case 'agreement_known':
        for (const day of this.countingDays(p)) {
          const version = this.rows.versions
            .filter(
              (v) =>
                v.agreement_id === p.agreement_id &&
                v.state === 'decided' &&
                (v.from_day ?? never) <= day &&
                this.lastDay(v.id) >= day,
            )
            .sort((a, b) => ((a.from_day ?? '') < (b.from_day ?? '') ? 1 : -1))[0];
          if (!version) continue;
          const staff = new Map<string, string>();
          for (const a of this.rows.assignments) {
            if (!units.has(a.unit_id) || a.from_day > day || (a.to_day ?? never) < day) continue;
            const key = `${a.employee_id} ${a.unit_id}`;
            const since = staff.get(key);
            staff.set(key, since && since < a.from_day ? since : a.from_day);
          }
          for (const [key, since] of staff) {
            const [employee = '', unit = ''] = key.split(' ');
            const knows = this.rows.confirmations.some(
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
        break;
      case 'agreement_followed_up': {
        const begins = this.firstDay(p);
        if (begins === undefined) break;
        const rounds = this.rows.rounds.flatMap((r) =>
          r.agreement_id === p.agreement_id && r.closed_at ? [dayOf(r.closed_at)] : [],
        );
        const days = [...new Set([begins, ...rounds.filter((d) => d >= begins)])].sort();
        for (const [i, day] of days.entries()) {
          const next = days[i + 1];
          for (let k = 1; k <= 60; k += 1) {
            const since = addMonths(day, (p.months ?? 0) * (k - 1));
            const due = addMonths(day, (p.months ?? 0) * k);
            if (since >= (next ?? this.today)) break;
            add(null, due, this.byDay(since, due, next));
          }
        }
        break;
      }
      case 'decision_acknowledged':
        for (const d of this.rows.decisions) {
          if (d.forum_id !== p.forum_id) continue;
          for (const x of this.rows.decisionUnits)
            if (x.decision_id === d.id) {
              const due = addDays(d.decided_on, limit);
              add(x.unit_id, due, this.byDay(d.decided_on, due, x.received_at ? dayOf(x.received_at) : undefined));
            }
        }
        break;
      default:
    }
    return found.filter(({ day }) => this.holds(p, day));
  }

  firstDay(p: Promised): string | undefined {
    const begins = this.rows.versions
      .filter(
        (v) =>
          v.agreement_id === p.agreement_id &&
          v.state === 'decided' &&
          v.from_day !== null &&
          v.from_day <= this.lastDay(v.id),
      )
      .map((v) => v.from_day ?? never)
      .sort()[0];
    if (begins === undefined) return undefined;
    const first = p.from_day !== null && p.from_day > begins ? p.from_day : begins;
    return this.holds(p, first) ? first : undefined;
  }

  /** The last day of every period that has begun, or today, or the last day that the promise holds. */
  countingDays(p: Promised): string[] {
    const begins = this.firstDay(p);
    if (begins === undefined) return [];
    let ends = begins;
    for (const v of this.rows.versions)
      if (v.agreement_id === p.agreement_id && v.state === 'decided' && this.lastDay(v.id) > ends)
        ends = this.lastDay(v.id);
    if (p.to_day !== null && p.to_day < ends) ends = p.to_day;
    const last = earlier(ends, this.today);
    const days: string[] = [];
    for (let span = periodOf(p.period, begins); span.start <= last; span = periodOf(p.period, addDays(span.end, 1)))
      days.push(earlier(span.end, last));
    return days;
  }
}

/** Per promise, unit and period: what it comes to, counted by hand. Keys are «promise unit start». */
export function countByHand(rows: Rows, now: string, from: string, until: string): Map<string, Count> {
  const hand = new Hand(rows, now);
  const counts = new Map<string, Count>();
  for (const promise of rows.promises)
    for (const { unit, day, outcome } of hand.happened(promise)) {
      if (day < from || day > until) continue;
      const key = `${promise.id} ${unit} ${periodOf(promise.period, day).start}`;
      const before = counts.get(key) ?? { kept: 0, missed: 0, open: 0, outside: 0 };
      counts.set(key, { ...before, [outcome]: before[outcome] + 1 });
    }
  return counts;
}
