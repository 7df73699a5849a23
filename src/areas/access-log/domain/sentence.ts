import { Temporal, zone } from '../../../platform/time/time.ts';
import type { OrganisationKind } from '../../directory/index.ts';
import { purposeWords, wordsFor } from './texts.sv.ts';

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

/** To whom something was handed out, as the one who reads the log may know it. */
export type LogReceiver =
  | {
      readonly kind: 'unit';
      /** null when protection hides where the child can be found. */
      readonly unit: string | null;
    }
  | { readonly kind: 'you' | 'guardian' | 'child' };

export interface LogFact {
  readonly at: string;
  readonly event: string;
  readonly refused: boolean;
  readonly actor: LogActor;
  readonly receiver?: LogReceiver;
  /** The rule that let the employee in; `failed` when they were let in and it could not be done. */
  readonly ground?: string;
  /** Why, as the person has written it; null when protection hides it. */
  readonly reason?: string | null;
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** «12 november 10.42», with the year when it is another one than `today`'s. Swedish time. */
export function instantInWords(at: string, today: Temporal.PlainDate): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const year = local.year === today.year ? '' : ` ${local.year}`;
  const clock = local.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  return `${local.day} ${months[local.month - 1]}${year} ${clock}`;
}

/** «Skolsköterska vid Elevhälsan läste planen, 12 november 10.42, för att arbeta med planen.» */
export const logSentence = (fact: LogFact, today: Temporal.PlainDate): string =>
  sentence(fact, `, ${instantInWords(fact.at, today)}`);

/** The same without when: two that are alike are somebody doing the same again. */
export const deedInWords = (fact: LogFact): string => sentence(fact, '');

function sentence(fact: LogFact, when: string): string {
  const words = wordsFor(fact.event);
  const ended = fact.ground === 'failed' ? 'men det gick inte' : 'men fick inte';
  const did = fact.refused ? `försökte ${words.tried} ${ended}` : words.did + toWhom(fact.receiver);
  return `${whoInWords(fact.actor)} ${did}${when}${purpose(fact)}.${ownReason(fact)}`;
}

/** What somebody at work did it for, as far as the rule that let them in tells. */
function purpose({ actor, refused, ground = '' }: LogFact): string {
  const words = purposeWords[ground];
  return actor.kind === 'employee' && !refused && words ? `, för att ${words}` : '';
}

function ownReason({ reason }: LogFact): string {
  if (reason === null) return ' Skälet visas inte.';
  return reason ? ` Skäl: ”${reason}”` : '';
}

/** A unit is given a copy since somebody has said yes; the family's own needs no consent. */
function toWhom(receiver: LogReceiver | undefined): string {
  switch (receiver?.kind) {
    case undefined:
      return '';
    case 'unit':
      return `${receiver.unit === null ? ' till en enhet (vilken visas inte)' : ` till ${receiver.unit}`}, med stöd av samtycke`;
    case 'you':
      return ' till dig';
    case 'guardian':
      return ' till en vårdnadshavare';
    case 'child':
      return ' till barnet';
  }
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
