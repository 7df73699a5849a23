import { Temporal } from '../../../platform/time/time.ts';
import { dayInWords } from '../../../platform/time/words.ts';
import { type RuleId, ruleOn, rules } from '../../law/index.ts';
import type { Missing, MissingCode, Who } from './coverage.ts';

const sentences: Record<MissingCode, (who: string, day: string) => string> = {
  not_asked: (who) => `${who} har inte sagt ja än.`,
  expired: (who, day) => `${who} sa ja till och med ${day}. Fråga igen.`,
  withdrawn: (who, day) => `${who} tog tillbaka ${who === 'Du' ? 'ditt' : 'sitt'} ja ${day}.`,
  begins_later: (who, day) => `${who} har sagt ja från och med ${day}.`,
  no_guardian: () => 'Barnet har ingen vårdnadshavare här i dag. Lägg till den som har vårdnaden.',
  no_guardian_agrees: () => 'Minst en vårdnadshavare behöver själv säga ja. Undantagen ersätter bara den andras.',
};

/** A rule as pages show it: its meaning and, after it, its paragraph. */
export interface RuleInWords {
  readonly says: string;
  readonly source: string;
}

/** The wording in force on `day`. Throws for a rule that was not in force: coverage is asked for days that law covers. */
export function ruleInWords(id: RuleId, day: Temporal.PlainDate): RuleInWords {
  const rule = ruleOn(rules[id], day);
  if (!rule) throw new Error(`no wording of ${id} was in force on ${day}`);
  return { says: rule.says, source: rule.source };
}

/** How the one who reads knows the one whose yes is missing: a name to staff, «Du» to oneself. */
export type NameOf = (who: Who) => string;

/** What is missing in a sentence, the rule behind it, and what is possible instead. */
export function missingInWords(missing: Missing, today: Temporal.PlainDate, nameOf: NameOf) {
  const day = missing.day === null ? '' : dayInWords(Temporal.PlainDate.from(missing.day), today);
  const rule = ruleInWords(missing.rule, today);
  return {
    code: missing.code,
    who: missing.who,
    says: `${sentences[missing.code](nameOf(missing.who), day)} ${rule.says}`,
    source: rule.source,
    instead: missing.instead.map((id) => ruleInWords(id, today)),
  };
}
