/** One field that is wrong or missing. `path` is the field's name: `need`, `measures.0.start`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
  /** Statute and section, when a rule asks for it. */
  readonly source?: string;
}

export interface ProblemBody {
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly FieldProblem[];
  readonly correlationId?: string;
}

/**
 * What the server answered when it did not do what was asked (RFC 9457), or that it could not be reached (status 0,
 * code `offline`). `detail` is written for people and can be shown as it is.
 */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  readonly correlationId: string | undefined;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.title ?? `problem ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.code = body.code ?? (status === 0 ? 'offline' : 'unknown');
    this.errors = (body.errors ?? []).map((error) => ({ ...error, path: fieldName(error.path) }));
    this.correlationId = body.correlationId;
  }
}

/** `/body/need`, `body.need` and `/need` all mean the field `need`. */
const fieldName = (path: string): string =>
  path
    .replaceAll('/', '.')
    .replace(/^\.+/, '')
    .replace(/^body\./, '');

/** Anything thrown, as a Problem: what is not one is a defect of ours and shows as such. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem(500, { code: 'page_error' });
