import type { Answer } from '../harness/samsyn.ts';

/** What is wrong with an answer to bad input, if anything: a fault of ours, another shape, or words that are not for people. */
export function unkind({ status, headers, body }: Answer): string | undefined {
  if (status >= 500) return `${status} ${body?.code}`;
  if (status < 400) return undefined;
  if (!String(headers['content-type']).includes('application/problem+json')) return 'is no problem+json';
  const { title, detail, correlationId, errors } = body;
  if (body.status !== status || ![title, detail, correlationId].every((x) => typeof x === 'string'))
    return 'has another shape';
  if (!Array.isArray(errors)) return 'has no list of errors';
  const said = JSON.stringify([title, detail, ...errors.map(({ message }: { message: string }) => message)]);
  if (/drop table|Invalid|expected|required|must|SELECT|undefined|\[object/i.test(said)) return `says ${said}`;
  return said.includes('ååå') || said.includes('ööö') ? 'repeats what was written' : undefined;
}
