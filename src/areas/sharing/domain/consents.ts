import { dayAt } from '../../../platform/time/time.ts';
import type { MissingCode } from './coverage.ts';
import type { ConsentFact } from './model.ts';

const isLive = (consent: ConsentFact, day: string): boolean =>
  consent.withdrawnAt === null && consent.givenOn <= day && consent.validTo >= day;

const longest = (consents: readonly ConsentFact[]): ConsentFact | undefined =>
  consents.reduce<ConsentFact | undefined>(
    (last, next) => (last === undefined || next.validTo > last.validTo ? next : last),
    undefined,
  );

/** The giver's own yes that holds on `day` and lasts longest. */
export const liveConsentOf = (
  consents: readonly ConsentFact[],
  giverId: string,
  day: string,
): ConsentFact | undefined =>
  longest(consents.filter((c) => c.giverId === giverId && c.basis === 'consent' && isLive(c, day)));

/**
 * A recorded exception in the guardian's stead: the board's decision (FB 6 kap. 13 a §), or that the guardian is hindered
 * (FB 6 kap. 13 § andra stycket). One who has said yes or no since it was written is not hindered any more, as far as
 * whoever wrote that down may end the exception.
 */
export function exceptionOf(consents: readonly ConsentFact[], giverId: string, day: string): ConsentFact | undefined {
  const theirs = consents.filter((c) => c.giverId === giverId);
  const lastWord = theirs
    .filter((c) => c.basis === 'consent')
    .flatMap((c) => c.lastWordAt ?? [])
    .sort()
    .at(-1);
  return longest(
    theirs.filter(
      (c) =>
        isLive(c, day) &&
        (c.basis === 'board_decision' ||
          (c.basis === 'guardian_hindered' && (lastWord === undefined || lastWord < c.recordedAt))),
    ),
  );
}

/** Why a giver who has no living consent has none, by what was heard from them last. */
export function missingFrom(
  consents: readonly ConsentFact[],
  giverId: string,
  day: string,
): { code: MissingCode; day: string | null } {
  const last = consents
    .filter((c) => c.giverId === giverId)
    .reduce<ConsentFact | undefined>(
      (latest, next) => (latest === undefined || next.recordedAt >= latest.recordedAt ? next : latest),
      undefined,
    );
  if (last === undefined) return { code: 'not_asked', day: null };
  if (last.withdrawnAt !== null) return { code: 'withdrawn', day: dayAt(last.withdrawnAt).toString() };
  if (last.givenOn > day) return { code: 'begins_later', day: last.givenOn };
  return last.validTo < day ? { code: 'expired', day: last.validTo } : { code: 'not_asked', day: null };
}
