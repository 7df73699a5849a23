import pg from 'pg';

/** Throws what is wrong with the address in `setting`, and what to do; the driver's own words are only a code. */
export async function refuseIfUnreachable(url: string, setting: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const { host } = new URL(url);
    throw new Error(`${setting}: the database at ${host} cannot be used (${why}); ${remedies[why] ?? remedies['']}`);
  } finally {
    await client.end();
  }
}

const remedies: Record<string, string> = {
  '28P01': 'correct the user or the password',
  '28000': 'let the user in from this machine, or choose another user',
  '3D000': 'create the database, or correct its name',
  '': 'start it, or correct the address',
};
