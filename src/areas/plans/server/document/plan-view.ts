import { Temporal } from '../../../../platform/time/time.ts';
import { ruleOn, rules } from '../../../law/index.ts';
import type { CheckedPlanDocument } from './model.ts';
import {
  atTime,
  born,
  documentTitle,
  followUpBy,
  heading,
  newSince,
  runningFoot,
  span,
  subGoal,
  versionOf,
  words,
} from './texts.sv.ts';

const whenOf = (startsOn: string, endsOn: string | undefined) => span(shortDay(startsOn), endsOn && shortDay(endsOn));

/**
 * What `plan.typ` reads: the plan with days in words. For a child with protected identity every unit and meeting
 * place is gone already here, so that no change of the template can print one.
 */
export function planView(plan: CheckedPlanDocument) {
  const { child, coordinator, nextMeeting, nextFollowUp } = plan;
  const published = longDay(plan.publishedOn);
  const open = !plan.protected;
  const row = ({ what, who, unit, principal, startsOn, endsOn }: CheckedPlanDocument['otherMeasures'][number]) => ({
    what,
    who,
    unit: open ? unit : null,
    principal,
    when: whenOf(startsOn, endsOn),
  });
  return {
    words,
    title: documentTitle(plan.version),
    heading: heading(child.given),
    child: [[child.given, child.family].filter(Boolean).join(' '), child.birthYear && born(child.birthYear)].filter(
      (part) => typeof part === 'string',
    ),
    protected: plan.protected,
    running: runningFoot(plan.version, published),
    version: versionOf(plan.version, published),
    changes: plan.changes.length > 0 ? { heading: newSince(plan.version), items: plan.changes } : null,
    childMatters: plan.childMatters,
    question: plan.question ?? null,
    childView: plan.childView ?? null,
    longTermGoal: plan.longTermGoal,
    subGoals: plan.subGoals.map(({ text, measures }, index) => ({
      label: subGoal(index + 1),
      text,
      measures: measures.map(row),
    })),
    otherMeasures: plan.otherMeasures.map(row),
    measuresByOthers: plan.measuresByOthers.map(({ what, who, startsOn, endsOn }) => ({
      what,
      who,
      when: whenOf(startsOn, endsOn),
    })),
    overallResponsible: plan.overallResponsible,
    coordinator: {
      name: coordinator.name,
      about: [coordinator.title, open && coordinator.unit].filter((part) => typeof part === 'string'),
      phone: coordinator.phone ? telephone(coordinator.phone) : null,
    },
    risks: plan.risks ?? null,
    ifWorse: {
      text: plan.ifWorse.text ?? null,
      call: plan.ifWorse.call.map(({ who, phone }) => ({ who, phone: phone ? telephone(phone) : null })),
    },
    meeting: nextMeeting
      ? {
          when: atTime(weekday(nextMeeting.day), nextMeeting.time),
          place: (open && nextMeeting.place) || null,
          online: open && nextMeeting.online,
        }
      : null,
    followUp: nextFollowUp ? { day: weekday(nextFollowUp), says: followUpBy(weekday(nextFollowUp)) } : null,
    sharedWith: open ? plan.sharedWith.map(receiver) : principalsOf(plan),
    law: contentsDemandedOn(plan.publishedOn),
  };
}

const receiver = ({ unit, principal, until }: CheckedPlanDocument['sharedWith'][number]) => ({
  unit: unit as string | null,
  principal,
  until: until ? longDay(until) : null,
});

/** The four contents of a SIP, as the law put them on the day of publication. Throws for a day without such a law. */
function contentsDemandedOn(publishedOn: string) {
  const day = Temporal.PlainDate.from(publishedOn);
  const { sip_content_measures, sip_content_responsible, sip_content_others, sip_content_overall } = rules;
  return [sip_content_measures, sip_content_responsible, sip_content_others, sip_content_overall].map((history) => {
    const rule = ruleOn(history, day);
    if (!rule) throw new Error(`no wording of ${history[0].id} was in force on ${publishedOn}`);
    return { says: rule.says, sources: rule.source.split(' och ').map(unbroken) };
  });
}

/** Keeps «10 kap. 8 § 1» on one line. */
const unbroken = (source: string): string => source.replaceAll(/ (?=kap\.|§|\d)/g, nbsp);

/** One line per principal and day: how many units of it have the plan would say something about where the child is. */
function principalsOf({ sharedWith }: CheckedPlanDocument) {
  const receivers = sharedWith.map((one) => ({ ...receiver(one), unit: null }));
  return [...new Map(receivers.map((one) => [`${one.principal.name} ${one.until}`, one])).values()];
}

/** A number to show and, when it is one, to press on a telephone. */
function telephone(shown: string): { shown: string; href: string | null } {
  const digits = shown.replaceAll(/[^\d+]/g, '');
  return { shown, href: /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null };
}

const nbsp = '\u00A0';

const inWords = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('sv-SE', options).replaceAll(' ', nbsp);

const longDay = inWords({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = inWords({ day: 'numeric', month: 'short', year: 'numeric' });
const weekday = inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
