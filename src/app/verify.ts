import { type LogFault, verifyAccessLog } from '../areas/access-log/index.ts';

const says: Record<LogFault['kind'], string> = {
  changed: 'an event, or what the seal says of itself, was changed',
  missing: 'an event was taken away',
  added: 'an event was added afterwards',
  chain: 'the seal is not linked to the one before it',
};

/** Works out every seal again and tells what does not hold. Gives the exit code: 0 when all holds, 2 when not. */
export async function printVerification(ownerUrl: string, say: (line: string) => void): Promise<number> {
  const { batches, events, unsealed, faults, heads } = await verifyAccessLog(ownerUrl);
  say(`${events} events under ${batches} seals; ${unsealed} not sealed yet`);
  for (const { county, batch, hash } of heads) say(`county ${county}: seal ${batch} is ${hash}`);
  for (const { county, batch, kind } of faults) say(`FAULT county ${county}, seal ${batch}: ${says[kind]}`);
  for (const line of verdict(batches, faults.length)) say(line);
  return faults.length === 0 ? 0 : 2;
}

/** The last lines. Without a seal the log is not proven by anything, and that is said first. */
export const verdict = (batches: number, faults: number): string[] => [
  ...(batches === 0 ? ['Nothing is sealed yet: there is nothing to compare with before the first seal.'] : []),
  faults === 0 ? 'The access log is whole.' : `${faults} faults.`,
];
