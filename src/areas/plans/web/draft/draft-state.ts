import { plain } from '../../../../platform/http/plain.ts';
/**
 * What a person writes, beside what the server has: so that two who write at once lose nothing, and somebody else's
 * change of another part of the plan is no conflict.
 */
export interface Draft<Values> {
  readonly values: Values;
  /** What the server had when the two were last the same. */
  readonly base: Values;
  /** The version of the row that `base` is. */
  readonly version: number;
  /** What somebody else has written in the same place meanwhile; the person chooses. */
  readonly theirs: Row<Values> | null;
}

/** The server's words and their version. */
export interface Row<Values> {
  readonly values: Values;
  readonly version: number;
}

export const begin = <Values>({ values, version }: Row<Values>): Draft<Values> => ({
  values,
  base: values,
  version,
  theirs: null,
});

/** Takes in what the server has now. An answer older than what is known already changes nothing. */
export function receive<Values>(draft: Draft<Values>, now: Row<Values>): Draft<Values> {
  if (now.version <= (draft.theirs?.version ?? draft.version)) return draft;
  if (isSame(now.values, draft.base)) return { ...draft, version: now.version, theirs: null };
  if (isSame(now.values, draft.values)) return { ...draft, base: now.values, version: now.version, theirs: null };
  return isSame(draft.values, draft.base) ? begin(now) : { ...draft, theirs: now };
}

/** `written` is on the server and is its `version`; what has been typed since then stays. */
export const wasSaved = <Values>(draft: Draft<Values>, written: Values, version: number): Draft<Values> => ({
  ...draft,
  base: written,
  version,
});

/** The person keeps the own words: they are to be written over the others', which now are what they were compared with. */
export const keepOwn = <Values>(draft: Draft<Values>): Draft<Values> =>
  draft.theirs ? { ...draft, base: draft.theirs.values, version: draft.theirs.version, theirs: null } : draft;

/** The person takes the others' words in place of the own. */
export const takeTheirs = <Values>(draft: Draft<Values>): Draft<Values> => (draft.theirs ? begin(draft.theirs) : draft);

/** The server trims and normalises what it stores: that is no difference. */
export const isSame = <Values>(one: Values, other: Values): boolean => asStored(one) === asStored(other);

const asStored = (values: unknown): string =>
  JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'string' ? plain(value).replaceAll('\r\n', '\n').trim() : value,
  );
