import { AppError, type ErrorCode } from './errors.ts';

/** What PostgreSQL's own complaints mean to a person. https://www.postgresql.org/docs/18/errcodes-appendix.html */
const meanings: Record<string, { code: ErrorCode; message: string }> = {
  '22001': { code: 'invalid_input', message: 'Texten är för lång.' },
  '22021': { code: 'invalid_input', message: 'Texten innehåller tecken som inte kan sparas.' },
  '22P05': { code: 'invalid_input', message: 'Texten innehåller tecken som inte kan sparas.' },
  '22003': { code: 'invalid_input', message: 'Talet är för stort.' },
  '22007': { code: 'invalid_input', message: 'Datumet finns inte.' },
  '22008': { code: 'invalid_input', message: 'Datumet finns inte.' },
  '23503': { code: 'invalid_input', message: 'Det du hänvisar till finns inte.' },
  '23505': { code: 'conflict', message: 'Det finns redan.' },
  '23514': { code: 'invalid_input', message: 'Uppgifterna går inte ihop med varandra.' },
  '23P01': { code: 'conflict', message: 'Det krockar med något som redan finns.' },
  '40001': { code: 'conflict', message: 'Någon annan ändrade samtidigt. Försök igen.' },
  '40P01': { code: 'conflict', message: 'Någon annan ändrade samtidigt. Försök igen.' },
  '42501': { code: 'refused', message: 'Du har inte rätt att göra det här.' },
  '53300': { code: 'unavailable', message: 'Det är många som använder Samsyn just nu. Försök igen om en stund.' },
  '57014': { code: 'unavailable', message: 'Det tog för lång tid. Försök igen om en stund.' },
  '57P01': { code: 'unavailable', message: 'Databasen startar om. Försök igen om en stund.' },
};

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', '57P02', '57P03']);

/** How the driver tells that the connection is gone or cannot be had: these errors of its own have no code. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (was closed|has encountered a connection error))/;

/** An AppError for a database error that has a meaning to a person; otherwise undefined: a defect of ours. */
export function fromPostgres(error: unknown): AppError | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : undefined;
  if (code === undefined ? lost.test(error.message) : unreachable.has(code))
    return new AppError('unavailable', 'Databasen går inte att nå just nu. Försök igen om en stund.');
  if (code === undefined) return undefined;
  const meaning = meanings[code] ?? (code.startsWith('SM') ? ruleBroken(error) : undefined);
  return meaning && new AppError(meaning.code, meaning.message);
}

/** Our own triggers raise class SM with a hint that is written for people. */
function ruleBroken(error: Error): { code: ErrorCode; message: string } | undefined {
  const hint = 'hint' in error ? error.hint : undefined;
  return typeof hint === 'string' ? { code: 'not_ready', message: hint } : undefined;
}
