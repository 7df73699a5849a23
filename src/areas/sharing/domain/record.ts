import type { Complaint } from '../../../platform/errors/errors.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { dayInWords } from '../../../platform/time/words.ts';
import { hasLimit, lastValidDay } from './limit.ts';
import type { Basis, GiverKind, Holder } from './model.ts';
import { ruleInWords } from './texts.sv.ts';

export interface NewConsent {
  readonly giver: { readonly kind: GiverKind; readonly id: string };
  readonly basis: Basis;
  readonly reason: string;
  readonly givenOn: string;
  readonly validTo: string;
}

export interface RecordedAbout {
  readonly childId: string;
  readonly bornOn: string | null;
  readonly custody: readonly Holder[];
  readonly countyConfig: unknown;
}

/** What is wrong with a consent that somebody wants to record, each complaint with the rule behind it; empty when none. */
export function consentProblems(consent: NewConsent, about: RecordedAbout, today: Temporal.PlainDate): Complaint[] {
  return [
    ...giverProblems(consent, about, today),
    ...exceptionProblems(consent, today),
    ...dayProblems(consent, about, today),
  ];
}

function giverProblems({ giver, givenOn }: NewConsent, about: RecordedAbout, today: Temporal.PlainDate): Complaint[] {
  if (giver.kind === 'child') {
    const isTheChild = giver.id === about.childId && about.bornOn !== null;
    return isTheChild
      ? []
      : [{ path: 'giver', message: 'Välj barnet självt. Ett barn som inte är fött kan inte säga ja.' }];
  }
  const adultFrom = about.bornOn && Temporal.PlainDate.from(about.bornOn).add({ years: 18 }).toString();
  if (adultFrom && adultFrom <= givenOn) return [{ path: 'giver', ...message(ruleInWords('child_of_age', today)) }];
  const holds = about.custody.some(
    (held) => held.guardianId === giver.id && held.from <= givenOn && (held.to === null || held.to >= givenOn),
  );
  return holds
    ? []
    : [
        {
          path: 'giver',
          ...message(ruleInWords('guardian_decides', today), 'Personen är inte vårdnadshavare den dagen.'),
        },
      ];
}

function exceptionProblems({ giver, basis, reason }: NewConsent, today: Temporal.PlainDate): Complaint[] {
  if (basis === 'consent') return [];
  const rule = ruleInWords(
    basis === 'board_decision' ? 'guardian_alone_by_decision' : 'guardian_alone_when_other_hindered',
    today,
  );
  return [
    ...(giver.kind === 'child'
      ? [{ path: 'basis', ...message(rule, 'Undantaget gäller en vårdnadshavare, inte barnet.') }]
      : []),
    ...(reason === ''
      ? [{ path: 'reason', ...message(rule, 'Skriv varför undantaget gäller, och vem som har bedömt det.') }]
      : []),
  ];
}

function dayProblems(
  { givenOn, validTo }: NewConsent,
  { countyConfig }: RecordedAbout,
  today: Temporal.PlainDate,
): Complaint[] {
  const given = Temporal.PlainDate.from(givenOn);
  if (!hasLimit(countyConfig, given))
    return [
      { path: 'givenOn', message: 'Dagen ligger för långt tillbaka. Fråga igen, och skriv dagen för det svaret.' },
    ];
  const limit = lastValidDay(countyConfig, given);
  return [
    ...(givenOn > today.toString() ? [{ path: 'givenOn', message: 'Dagen ligger framåt i tiden.' }] : []),
    ...(validTo < today.toString() || validTo < givenOn
      ? [{ path: 'validTo', message: 'Dagen har redan varit.' }]
      : []),
    ...(validTo > limit.day.toString()
      ? [
          {
            path: 'validTo',
            message: `Välj en dag till och med ${dayInWords(limit.day, today)}. ${limit.rule.says}`,
            source: limit.rule.source,
          },
        ]
      : []),
  ];
}

const message = ({ says, source }: { says: string; source: string }, first?: string) => ({
  message: first === undefined ? says : `${first} ${says}`,
  source,
});
