import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from './problem.ts';

export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'failed'; readonly problem: Problem };

interface AutosaveOptions<Value> {
  readonly value: Value;
  readonly save: (value: Value) => Promise<unknown>;
  /** Milliseconds of stillness before saving. */
  readonly after?: number;
  /** False while there is nothing to save to, for instance before the first reading has come. */
  readonly enabled?: boolean;
}

/**
 * Saves as one goes: when the value has stood still, when the page is left or hidden, one saving at a time and always
 * the latest. What could not be saved for want of network is tried again when it is back, or with `saveNow`.
 */
export function useAutosave<Value>({ value, save, after = 1000, enabled = true }: AutosaveOptions<Value>): {
  readonly status: SaveState;
  readonly saveNow: () => void;
} {
  const [status, setStatus] = useState<SaveState>({ state: 'idle' });
  const latest = useRef({ value, save, enabled });
  const saved = useRef(JSON.stringify(value));
  const busy = useRef(false);
  useLayoutEffect(() => {
    // What is there when saving begins to be possible came from the server, not from the person.
    if (enabled && !latest.current.enabled) saved.current = JSON.stringify(value);
    latest.current = { value, save, enabled };
  });

  const saveNow = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let now = unsaved(); now !== undefined; now = unsaved()) {
        setStatus({ state: 'saving' });
        await latest.current.save(latest.current.value);
        saved.current = now;
        setStatus({ state: 'saved', at: new Date() });
      }
    } catch (thrown) {
      setStatus({ state: 'failed', problem: asProblem(thrown) });
    } finally {
      busy.current = false;
    }

    function unsaved(): string | undefined {
      const now = JSON.stringify(latest.current.value);
      return latest.current.enabled && now !== saved.current ? now : undefined;
    }
  }, []);

  const text = JSON.stringify(value);
  useEffect(() => {
    if (!enabled || text === saved.current) return;
    const timer = setTimeout(saveNow, after);
    return () => clearTimeout(timer);
  }, [text, enabled, after, saveNow]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && saveNow();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('online', saveNow);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('online', saveNow);
      void saveNow();
    };
  }, [saveNow]);

  return { status, saveNow };
}
