import type { Complaint } from '../../../platform/errors/errors.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import type { PlanSnapshot, SnapshotParty, SnapshotScore } from './snapshot.ts';
import type { PlanCommand } from './transitions.ts';

type Check = (plan: PlanSnapshot, today: string) => readonly (Complaint | false)[];

/**
 * What each step needs before it can be taken, as sentences to the one who wants to take it.
 * The four contents are the law's (SoL 2025:400 10 kap. 8 §, HSL 16 kap. 4 §); the rest is good order and says so.
 */
const needs: Record<PlanCommand, Check> = {
  askFamily: (plan) => [...theCall(plan)],
  sendCall: (plan, today) => [
    ...theCall(plan),
    missing(
      plan.childMatters === '',
      'childMatters',
      'Skriv vad som är viktigt för barnet, med barnets egna ord om det går.',
    ),
    missing(plan.parties.length < 2, 'parties', 'Kalla minst en enhet till.'),
    missing(
      !plan.meetings.some((m) => m.state !== 'cancelled' && m.startsOn >= today),
      'meetings',
      'Föreslå minst en tid framåt.',
    ),
    ...theConsent(plan, today),
  ],
  recordRefusal: () => [],
  offerAgain: () => [],
  startMapping: (plan, today) => [
    ...plan.parties.map((party) =>
      missing(
        party.kind !== 'initiator' && party.answer === 'pending' && !party.reminded,
        `parties.${party.unitId}`,
        `${party.name} har inte svarat än.`,
      ),
    ),
    missing(
      !plan.parties.some((p) => p.kind !== 'initiator' && p.answer !== 'pending' && p.answer !== 'cannot'),
      'parties',
      'Ingen annan enhet har sagt att den kommer.',
    ),
    missing(
      !plan.meetings.some((m) => m.state === 'set' && m.startsOn >= today),
      'meetings',
      plan.meetings.some((m) => m.state === 'proposed' && m.startsOn >= today)
        ? 'Bestäm en tid för mötet.'
        : 'Föreslå en tid för mötet, och bestäm den.',
    ),
  ],
  startMeeting: (plan) =>
    plan.parties
      .filter(
        (party) =>
          party.open && (party.kind === 'initiator' || party.answer === 'comes' || party.answer === 'sends_other'),
      )
      .map((party) =>
        missing(
          !party.partDone && party.withoutPart === '',
          `parts.${party.unitId}`,
          `${party.name} har inte skrivit klart sin del. Hör av dig till dem, eller skriv varför ni går vidare utan delen.`,
        ),
      ),
  publish: (plan, today) => [...theMeeting(plan), ...theLawsContents(plan, today), ...theContent(plan, today)],
  startEvaluation: (plan) => {
    const silent = (open: boolean) => plan.parties.filter((party) => party.open === open && hasUnreported(plan, party));
    return [
      missing(
        silent(true).length > 0,
        'measures',
        'Någon insats har inte rapporterats än. Be den som ansvarar berätta hur det går.',
      ),
      ...silent(false).map((party) =>
        missing(
          party.withoutReport === '',
          `reports.${party.unitId}`,
          `${party.name} får inte läsa planen längre och har inte berättat hur det gick. Skriv varför ni går vidare ändå.`,
        ),
      ),
    ];
  },
  finishEvaluation: (plan, today) => [
    missing(
      plan.goals.some((goal) => goal.outcome === null),
      'goals',
      'Skriv hur det gick med varje mål.',
    ),
    missing(
      lacks(plan.scores.child),
      'scores',
      'Barnets egen utvärdering saknas. Be barnet svara, eller skriv varför svaret saknas.',
      lawOn('child_own_voice', today),
    ),
    missing(
      lacks(plan.scores.guardians),
      'scores',
      'Vårdnadshavarnas egen utvärdering saknas. Be dem svara, eller skriv varför svaret saknas.',
    ),
  ],
  continue: () => [],
  revise: () => [],
  keep: () => [],
  close: () => [],
  reopen: () => [],
  beginAgain: () => [],
};

/** What is missing before `command`; empty when it can be taken. `today` is the Swedish day. */
export const missingFor = (command: PlanCommand, plan: PlanSnapshot, today: string): Complaint[] =>
  needs[command](plan, today).filter((complaint): complaint is Complaint => complaint !== false);

const missing = (is: boolean, path: string, message: string, source?: string): Complaint | false =>
  is && { path, message, ...(source !== undefined && { source }) };

const lawOn = (rule: RuleId, day: string): string | undefined =>
  ruleOn(rules[rule], Temporal.PlainDate.from(day))?.source;

const hasUnreported = (plan: PlanSnapshot, { unitId }: SnapshotParty): boolean =>
  plan.measures.some((measure) => measure.unitId === unitId && !measure.reported);

const lacks = ({ expected, given, missingWhy }: SnapshotScore): boolean => expected && !given && missingWhy === '';

const theCall = (plan: PlanSnapshot) => [
  missing(plan.need === '', 'need', 'Skriv vilket behov av samordning du ser.'),
  missing(plan.question === '', 'question', 'Skriv en tydlig fråga, så att rätt kompetens kommer.'),
];

const theMeeting = (plan: PlanSnapshot) => [
  missing(!plan.meetings.some((m) => m.state === 'held'), 'meetings', 'Skriv att mötet har hållits.'),
  ...plan.parties.map((party) =>
    missing(
      party.open && !plan.attendanceOf.includes(party.unitId),
      `attendance.${party.unitId}`,
      `Skriv om ${party.name} kom, och annars varför inte.`,
    ),
  ),
];

const theLawsContents = (plan: PlanSnapshot, today: string) => [
  missing(
    plan.measures.length === 0,
    'measures',
    'Planen ska visa vilka insatser som behövs.',
    lawOn('sip_content_measures', today),
  ),
  missing(
    plan.measures.every((m) => m.principal === 'other'),
    'measures',
    'Planen ska visa vilka insatser kommunen och regionen ansvarar för.',
    lawOn('sip_content_responsible', today),
  ),
  missing(
    plan.measures.every((m) => m.principal !== 'other') && !plan.content.othersNone,
    'othersNone',
    'Planen ska visa vad någon annan gör. Skriv det, eller att ingen annan gör något.',
    lawOn('sip_content_others', today),
  ),
  missing(
    plan.measures.some((m) => m.principal === 'other') && plan.content.othersNone,
    'othersNone',
    'Planen säger att ingen annan än kommunen och regionen gör något, men någon annan har en insats. Ta bort krysset.',
    lawOn('sip_content_others', today),
  ),
  missing(
    !plan.content.overallResponsible,
    'overallOrganisationId',
    'Planen ska visa vem av kommunen och regionen som har det samlade ansvaret.',
    lawOn('sip_content_overall', today),
  ),
];

const theContent = (plan: PlanSnapshot, today: string) => [
  missing(plan.content.longTermGoal === '', 'longTermGoal', 'Skriv det långsiktiga målet med barnets ord.'),
  missing(plan.goals.length === 0, 'goals', 'Skriv minst ett delmål.'),
  missing(
    plan.measures.some((m) => m.unitId !== null && !m.responsiblePerson),
    'measures',
    'Skriv vem som ansvarar för varje insats.',
  ),
  missing(plan.content.risks === '', 'risks', 'Skriv vilka risker ni ser, eller att ni inte ser några.'),
  missing(
    plan.content.ifWorse === '' || plan.content.ifWorseCall === '',
    'ifWorse',
    'Skriv vad man gör och vem man ringer om det blir värre.',
  ),
  missing(plan.content.childView === '', 'childView', 'Skriv vad barnet själv tycker om planen.'),
  missing(!plan.hasCoordinator, 'coordinator', 'Planen behöver en samordnare.'),
  missing(
    plan.content.nextFollowUp === null || plan.content.nextFollowUp <= today,
    'nextFollowUp',
    'Bestäm en dag framåt då ni följer upp planen.',
  ),
];

/**
 * Consent for each unit that is called, and for the one that started the plan; a plan that another unit coordinates goes on
 * without it when the family has shut it out. Before it is let in nothing is told of the others (plans.opening_in).
 */
function theConsent({ parties }: PlanSnapshot, today: string): (Complaint | false)[] {
  const isCalled = ({ kind, open }: SnapshotParty) =>
    open || kind !== 'initiator' || !parties.some((one) => one.leads && one.open);
  const out = parties.find((party) => party.kind === 'initiator' && !party.open && isCalled(party));
  const law = lawOn('consent_opens_secrecy', today);
  return parties
    .filter((party) => !party.open && isCalled(party))
    .map((party) => {
      const says =
        out === undefined || party === out
          ? `Samtycket omfattar inte ${party.name} än.`
          : `${party.name} kan kallas när familjen har sagt ja till dem och till ${out.name}.`;
      return missing(true, `parties.${party.unitId}`, says, law);
    });
}
