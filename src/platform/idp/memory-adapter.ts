import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** More than a demonstration ever has under way; the oldest give room, so that nobody can fill the memory. */
const most = 5_000;

/** Keeps what a provider needs to remember in this process, until it expires. Gone at a restart: logins begin again. */
export function memoryAdapter(now: () => number = Date.now): AdapterFactory {
  const kept = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.until > now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  return (model): Adapter => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresIn = 600) => {
        kept.set(keyOf(id), { payload, until: now() + expiresIn * 1000 });
        const oldest = kept.size > most ? kept.keys().next().value : undefined;
        if (oldest !== undefined) kept.delete(oldest);
      },
      find: async (id) => read(keyOf(id)),
      findByUid: async (uid) => {
        for (const [key, { payload }] of kept) if (key.startsWith(`${model}:`) && payload.uid === uid) return read(key);
        return undefined;
      },
      findByUserCode: async () => undefined,
      consume: async (id) => {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.floor(now() / 1000);
      },
      destroy: async (id) => {
        kept.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
