import type { Complaint } from '../../../platform/errors/errors.ts';
import type { Temporal } from '../../../platform/time/time.ts';
import { ageOn, readNationalNumber } from '../../children/index.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import { kept } from './codes.ts';
import type { DraftContent, ReportedChild } from './content.ts';

type Fault = { readonly path: string; readonly message: string; readonly rule?: RuleId };

/** What the worry itself says about telling the family: true when social services are spoken with first. */
export const isKeptFromFamily = ({ causes }: Pick<DraftContent, 'causes'>): boolean =>
  causes.some((cause) => kept.includes(cause));

/**
 * What is missing or wrong before a draft can be sent on `today`, in the order of the page; empty when it can be. Paths
 * are those of the content (`children.0.number`). A fault that the law is the reason for names its section.
 */
export function faultsOf(draft: DraftContent, today: Temporal.PlainDate): Complaint[] {
  const faults: Fault[] = [
    ...draft.children.flatMap((child, index) => childFaults(child, today, `children.${index}`)),
    ...needed(draft.municipality, 'municipality', 'Välj kommunen där barnet bor eller vistas.'),
    ...needed(draft.danger, 'danger', 'Svara på om barnet är i fara nu.'),
    ...dangerFaults(draft),
    ...(draft.causes.length === 0 ? [{ path: 'causes', message: 'Välj minst en sak som oron gäller.' }] : []),
    ...needed(draft.seen, 'seen', 'Skriv vad du har sett eller hört.'),
    ...familyFaults(draft),
    ...(draft.children.some(({ isUnborn }) => isUnborn)
      ? needed(draft.guardians, 'guardians', 'Skriv vem som väntar barnet och hur hen nås.')
      : []),
    ...needed(draft.meeting, 'meeting', 'Svara på om du kan vara med på ett möte.'),
    ...needed(draft.phone, 'phone', 'Skriv ett telefonnummer där socialtjänsten når dig.'),
  ];
  return faults.map(({ rule, ...fault }) => {
    const source = rule && ruleOn(rules[rule], today)?.source;
    return { ...fault, ...(source && { source }) };
  });
}

const needed = (value: string, path: string, message: string): Fault[] => (value === '' ? [{ path, message }] : []);

function childFaults(child: ReportedChild, today: Temporal.PlainDate, at: string): Fault[] {
  if (child.isUnborn)
    return child.expectedOn !== '' && child.expectedOn < today.subtract({ weeks: 4 }).toString()
      ? [{ path: `${at}.expectedOn`, message: 'Dagen har varit. Är barnet fött tar du bort krysset och skriver när.' }]
      : needed(child.expectedOn, `${at}.expectedOn`, 'Skriv ungefär när barnet väntas, så påminner Samsyn.');
  const faults = birthFaults(child, today, at);
  if (faults.length > 0) return faults;
  return child.number === '' && child.given === '' && child.family === ''
    ? [{ path: `${at}.given`, message: 'Skriv barnets namn eller personnummer, så långt du vet.' }]
    : [];
}

/** What cannot be right in a child's number or birth date, whoever reports: a number that is none, or no child. */
export function birthFaults(child: ReportedChild, today: Temporal.PlainDate, at: string): Fault[] {
  if (child.isUnborn) return [];
  const read = child.number === '' ? undefined : readNationalNumber(child.number);
  if (read?.ok === false) return [{ path: `${at}.number`, message: read.reason }];
  const bornOn = read?.value.bornOn ?? child.bornOn;
  if (bornOn === '') return [];
  if (bornOn > today.toString()) return [{ path: `${at}.bornOn`, message: 'Dagen har inte varit än.' }];
  return (ageOn(bornOn, today) ?? 0) < 18
    ? []
    : [
        {
          path: `${at}.${read ? 'number' : 'bornOn'}`,
          message: 'Den som har fyllt 18 år är inte barn i lagens mening. Kontrollera födelsedagen.',
          rule: 'report_child_is_under_18',
        },
      ];
}

const dangerFaults = ({ danger, whereNow, hasPhoned }: DraftContent): Fault[] =>
  danger !== 'yes'
    ? []
    : [
        ...needed(whereNow, 'whereNow', 'Skriv var barnet är just nu.'),
        ...(hasPhoned ? [] : [{ path: 'hasPhoned', message: 'Ring först, och kryssa för att du har gjort det.' }]),
      ];

function familyFaults(draft: DraftContent): Fault[] {
  if (draft.familyKnows === '') return [{ path: 'familyKnows', message: 'Svara på om familjen vet om anmälan.' }];
  return draft.familyKnows === 'will_tell' && isKeptFromFamily(draft)
    ? [
        {
          path: 'familyKnows',
          message: 'Berätta inte för familjen än. Tala med socialtjänsten först.',
          rule: 'report_guardians_not_told_first',
        },
      ]
    : [];
}
