import type { z } from 'zod';
import type { WholeCommitment, WriteCommitment } from '../../domain/contract.ts';
import { type KindCode, kindOf } from '../../domain/kinds.ts';
import type { Period } from '../../domain/model.ts';
import { numberIn } from './numbers.ts';

type Body = z.input<typeof WriteCommitment>;
type SideBody = Body['by'][number];

/** A promise while it is written: numbers as they are typed, sides as `every` or the chosen ones. */
export interface Draft {
  readonly agreementId: string;
  readonly kind: KindCode | '';
  readonly title: string;
  readonly section: string;
  readonly clause: string;
  readonly forumId: string;
  readonly share: string;
  readonly times: string;
  readonly days: string;
  readonly months: string;
  readonly period: Period;
  readonly byWhom: 'every' | 'some';
  readonly by: string[];
  readonly toWhom: 'every' | 'some';
  readonly to: string[];
  readonly fromDay: string;
}

const typed = (n: number | null | undefined): string => (n == null ? '' : String(n));

export const emptyDraft = (agreementId: string): Draft => ({
  agreementId,
  kind: '',
  title: '',
  section: '',
  clause: '',
  forumId: '',
  share: '',
  times: '',
  days: '',
  months: '',
  period: 'year',
  byWhom: 'every',
  by: [],
  toWhom: 'every',
  to: [],
  fromDay: '',
});

const keyOf = ({ unitId, organisationId }: WholeCommitment['by'][number]): string =>
  unitId ? `unit:${unitId}` : `organisation:${organisationId}`;

/** A promise as it stands, to be changed. */
export const draftOf = (c: WholeCommitment): Draft => ({
  ...emptyDraft(c.agreement.id),
  kind: c.kind,
  title: c.title,
  section: c.section,
  clause: c.clause,
  forumId: c.forum?.id ?? '',
  share: typed(c.terms.share),
  times: typed(c.terms.times),
  days: typed(c.terms.days),
  months: typed(c.terms.months),
  period: c.terms.period,
  byWhom: c.by.some(({ everyParty }) => everyParty) ? 'every' : 'some',
  by: c.by.filter(({ everyParty }) => !everyParty).map(keyOf),
  toWhom: c.to.some(({ everyParty }) => everyParty) ? 'every' : 'some',
  to: c.to.filter(({ everyParty }) => !everyParty).map(keyOf),
  fromDay: c.fromDay ?? '',
});

/** What the form begins with when a kind is chosen. */
export function withKind(draft: Draft, kind: KindCode): Draft {
  const { begins } = kindOf(kind);
  return {
    ...draft,
    kind,
    share: typed(begins.share),
    times: typed(begins.times),
    days: typed(begins.days),
    months: typed(begins.months),
    period: begins.period ?? draft.period,
  };
}

const sidesOf = (whom: 'every' | 'some', chosen: readonly string[]): SideBody[] =>
  whom === 'every'
    ? [{ everyParty: true }]
    : chosen.map((key) => {
        const [what, id = ''] = key.split(':');
        return what === 'unit' ? { unitId: id } : { organisationId: id };
      });

/** What is sent. The branded ids are the server's to check. */
export const contentOf = (draft: Draft): Omit<Body, 'agreementId' | 'kind'> => ({
  title: draft.title,
  section: draft.section,
  clause: draft.clause,
  forumId: draft.forumId || null,
  share: numberIn(draft.share),
  times: numberIn(draft.times),
  days: numberIn(draft.days),
  months: numberIn(draft.months),
  period: draft.period,
  by: sidesOf(draft.byWhom, draft.by),
  to: sidesOf(draft.toWhom, draft.to),
  fromDay: draft.fromDay || null,
});
