import { Temporal, zone } from '../../../platform/time/time.ts';
import type { OrganisationKind } from '../../directory/index.ts';
import { wordsFor } from './texts.sv.ts';

/** Who did something, as the one who reads the log may know it. */
export type LogActor =
  | {
      readonly kind: 'employee';
      readonly title: string;
      /** null when protection hides where the child can be found. */
      readonly unit: string | null;
      readonly principal: { readonly name: string | null; readonly kind: OrganisationKind } | null;
    }
  | { readonly kind: 'you' | 'guardian' | 'child' | 'samsyn' };

export interface LogFact {
  readonly at: string;
  readonly event: string;
  readonly refused: boolean;
  readonly actor: LogActor;
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** «12 november 10.42», with the year when it is another one than `today`'s. Swedish time. */
export function instantInWords(at: string, today: Temporal.PlainDate): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const year = local.year === today.year ? '' : ` ${local.year}`;
  const minutes = String(local.minute).padStart(2, '0');
  return `${local.day} ${months[local.month - 1]}${year} ${local.hour}.${minutes}`;
}

/** «Skolsköterska vid Elevhälsan läste planen, 12 november 10.42.» */
export function logSentence(fact: LogFact, today: Temporal.PlainDate): string {
  const words = wordsFor(fact.event);
  const did = fact.refused ? `försökte ${words.tried} men fick inte` : words.did;
  return `${whoInWords(fact.actor)} ${did}, ${instantInWords(fact.at, today)}.`;
}

function whoInWords(actor: LogActor): string {
  switch (actor.kind) {
    case 'employee':
      if (actor.unit === null) return `${actor.title} (enheten visas inte)`;
      // A unit whose name has a comma in it, «Elevhälsan, Falu kommun», is closed by another.
      return `${actor.title} vid ${actor.unit}${actor.unit.includes(',') ? ',' : ''}`;
    case 'you':
      return 'Du';
    case 'guardian':
      return 'En vårdnadshavare';
    case 'child':
      return 'Barnet';
    case 'samsyn':
      return 'Samsyn';
  }
}
