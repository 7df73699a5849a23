import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../../web/lib/problem.ts';
import { type SaveState, useAutosave } from '../../../../web/lib/use-autosave.ts';
import { begin, type Draft, isSame, keepOwn, type Row, receive, takeTheirs, wasSaved } from './draft-state.ts';
import { words } from './texts.sv.ts';

interface DraftOptions<Values> {
  /** What the page has read. */
  readonly server: Row<Values>;
  /** Writes, against the version that was seen; gives the new version of the row. */
  readonly put: (values: Values, version: number) => Promise<number>;
  /** Reads anew. */
  readonly reload: () => Promise<Row<Values>>;
}

export interface DraftForm<Values> {
  readonly values: Values;
  /** The row as it is known to be on the server. */
  readonly version: number;
  /** Nothing has been typed that the server does not have. */
  readonly isSaved: boolean;
  readonly status: SaveState;
  readonly saveNow: () => void;
  readonly theirs: Values | null;
  readonly keepOwn: () => void;
  readonly takeTheirs: () => void;
  readonly field: <Name extends keyof Values & string>(
    name: Name,
  ) => { readonly name: Name; readonly value: Values[Name]; readonly onChange: (value: Values[Name]) => void };
}

/**
 * A form that saves as one goes, and notices when somebody else has written in the same place: then nothing is saved
 * until the person has chosen. A change elsewhere in the plan is not noticed at all.
 */
export function useDraft<Values extends object>({ server, put, reload }: DraftOptions<Values>): DraftForm<Values> {
  const [draft, setDraft] = useState(() => begin(server));
  const latest = useRef(draft);
  const update = useCallback((change: (draft: Draft<Values>) => Draft<Values>) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
  }, []);
  useEffect(() => update((before) => receive(before, server)), [server, update]);

  const write = async (values: Values): Promise<void> => {
    if (latest.current.theirs) throw new Problem(409, { code: 'stale', detail: words.notSaved });
    if (isSame(values, latest.current.base)) return;
    const version = await put(values, latest.current.version);
    update((before) => wasSaved(before, values, version));
  };
  const save = async (values: Values): Promise<void> => {
    try {
      await write(values);
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code !== 'stale' || latest.current.theirs) throw thrown;
      const fresh = await reload();
      update((before) => receive(before, fresh));
      await write(values);
    }
  };
  const { status, saveNow } = useAutosave({ value: draft.values, save });
  return {
    values: draft.values,
    version: draft.version,
    isSaved: draft.theirs === null && isSame(draft.values, draft.base),
    status,
    saveNow,
    theirs: draft.theirs?.values ?? null,
    keepOwn: () => {
      update(keepOwn);
      saveNow();
    },
    takeTheirs: () => update(takeTheirs),
    field: (name) => ({
      name,
      value: draft.values[name],
      onChange: (value) => update((before) => ({ ...before, values: { ...before.values, [name]: value } })),
    }),
  };
}
