/** What can go wrong on the way to an answer. The code is stable; the sentence is Swedish and free of personal data. */
export const statusByCode = {
  invalid_input: 400,
  not_signed_in: 401,
  refused: 403,
  csrf: 403,
  not_found: 404,
  conflict: 409,
  stale: 409,
  too_large: 413,
  unsupported_media: 415,
  not_ready: 422,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof statusByCode;

/** One thing that is missing or wrong, so that the page can point at it. `path` is a field or a step's name. */
export interface Complaint {
  readonly path: string;
  readonly message: string;
  /** Statute and section, when a legal rule asks for it. */
  readonly source?: string;
}

/**
 * The one error that input and output code throws. `message` is shown to the person as it is:
 * never put anything that a person typed, or that is about a person, into it.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly complaints: readonly Complaint[];
  readonly rule: string | undefined;

  constructor(code: ErrorCode, message: string, more: { complaints?: readonly Complaint[]; rule?: string } = {}) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.complaints = more.complaints ?? [];
    this.rule = more.rule;
  }

  get status(): number {
    return statusByCode[this.code];
  }
}

/** A row that is not there, or that the asker may not know about: the two look the same from outside. */
export const notFound = (): AppError =>
  new AppError('not_found', 'Sidan finns inte, eller så har du inte tillgång till den.');

/** The row has been changed since it was read. Nothing was written. */
export const stale = (): AppError =>
  new AppError(
    'stale',
    'Någon annan har ändrat det här sedan du öppnade det. Läs in sidan igen och gör om din ändring.',
  );

/** A step that cannot be taken yet; `complaints` says what is missing. */
export const notReady = (message: string, complaints: readonly Complaint[] = []): AppError =>
  new AppError('not_ready', message, { complaints });

/** A field that is wrong in a way that only the database or a rule of ours can tell. */
export const invalid = (path: string, message: string, source?: string): AppError =>
  invalidAt([{ path, message, ...(source !== undefined && { source }) }]);

/** As `invalid`, for several fields at once. */
export const invalidAt = (complaints: readonly Complaint[]): AppError =>
  new AppError('invalid_input', 'Rätta det som är markerat och försök igen.', { complaints });

/** Something that does not fit with where things stand; the sentence says what does. */
export const conflict = (message: string): AppError => new AppError('conflict', message);
