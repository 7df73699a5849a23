import { dateInWords, instantInWords } from '../../../../web/lib/dates.ts';
import { contactWords, sentenceWords, stateWords } from '../../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

const { one: texts, details: says, forms } = words;

const contactIn = (contact: unknown): string =>
  contact === 'child' || contact === 'guardians' || contact === 'reporter' ? contactWords[contact] : '';

/** What a step in a report's history decided, whom it was with and which day it set, in words. */
export function detailsInWords(details: Record<string, unknown>): string {
  const {
    needsProtection,
    decision,
    contact,
    to,
    from,
    handler,
    number,
    telling,
    who,
    offeredOn,
    startsAt,
    outcome,
    endedOn,
  } = details;
  if (typeof needsProtection === 'boolean') return needsProtection ? texts.needs : texts.needsNot;
  if (decision === 'joined') return sentenceWords.under_way.replace('.', '');
  if (decision === 'opened' || decision === 'not_opened') return stateWords[decision];
  const parts = [
    contactIn(contact),
    typeof to === 'string' && (/^\d{4}-/.test(to) ? says.until(dateInWords(to)) : says.to(to)),
    typeof from === 'string' && says.from(from),
    typeof handler === 'string' && handler,
    (typeof number === 'number' || typeof number === 'string') && says.number(String(number)),
    telling === 'suitable' && says.suitable,
    telling === 'unsuitable' && says.unsuitable,
    Array.isArray(who) && who.map(contactIn).filter(Boolean).join(', '),
    outcome === 'held' && says.held,
    outcome === 'not_held' && forms.notHeldLong,
    typeof offeredOn === 'string' && says.asked(dateInWords(offeredOn)),
    typeof startsAt === 'string' && instantInWords(startsAt),
    typeof endedOn === 'string' && dateInWords(endedOn),
  ];
  return parts.filter(Boolean).join(', ');
}
