import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError, type Complaint, type ErrorCode, invalidAt, statusByCode } from '../errors/errors.ts';
import { fromPostgres } from '../errors/from-postgres.ts';

/** application/problem+json (RFC 9457) with our own members. Every error that leaves the server has this shape. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  correlationId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string(), source: z.string().optional() })),
});

const titles: Record<ErrorCode, string> = {
  invalid_input: 'Något behöver rättas',
  not_signed_in: 'Du behöver logga in',
  refused: 'Det här får du inte göra',
  csrf: 'Sidan har blivit för gammal',
  not_found: 'Sidan finns inte',
  conflict: 'Det krockar med något annat',
  stale: 'Någon annan hann före',
  too_large: 'För stort',
  unsupported_media: 'Fel sorts innehåll',
  not_ready: 'Det här saknas innan det går',
  too_many: 'För många försök',
  internal: 'Något gick fel hos oss',
  unavailable: 'Samsyn svarar inte just nu',
};

/** Turns whatever was thrown into a problem. What a person typed never enters the answer's sentences or the log. */
export function problemOf(error: unknown, correlationId: string): z.infer<typeof Problem> {
  const known = meaningOf(error);
  return {
    type: `urn:samsyn:problem:${known.code}`,
    title: titles[known.code],
    status: statusByCode[known.code],
    code: known.code,
    detail: known.message,
    correlationId,
    errors: [...known.complaints],
  };
}

function meaningOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const complaints = error.validation.map(
      (v): Complaint => ({ path: v.instancePath.slice(1).replaceAll('/', '.'), message: v.message ?? 'Fel.' }),
    );
    return invalidAt(complaints);
  }
  return (
    fromPostgres(error) ??
    fromFastify(error) ??
    new AppError('internal', 'Det är inte ditt fel. Försök igen, och hör av dig med numret nedan om det inte hjälper.')
  );
}

function fromFastify(error: unknown): AppError | undefined {
  const status = error instanceof Error ? (error as FastifyError).statusCode : undefined;
  switch (status) {
    case 400:
      return new AppError('invalid_input', 'Det som skickades gick inte att läsa.');
    case 404:
      return new AppError('not_found', 'Sidan finns inte, eller så har du inte tillgång till den.');
    case 414:
      return new AppError('not_found', 'Sidan finns inte, eller så har du inte tillgång till den.');
    case 413:
      return new AppError('too_large', 'Det som skickades är för stort.');
    case 415:
      return new AppError('unsupported_media', 'Det som skickades har fel format.');
    case 429:
      return new AppError('too_many', 'Det blev för många försök på kort tid. Vänta en minut och försök igen.');
    default:
      return undefined;
  }
}

/** Fastify's error handler: one shape out, the cause to the log without its words. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500) {
    const cause = error instanceof Error ? error : undefined;
    const pgCode = cause && 'code' in cause ? String(cause.code) : undefined;
    request.log.error({ kind: cause?.name, pgCode, at: cause?.stack?.split('\n').slice(1, 6) }, 'request failed');
  }
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problem);
}
