import { AppError } from '../../../platform/errors/errors.ts';

/** A field that is wrong in a way that only the database or a rule of ours can tell. */
export const invalid = (path: string, message: string): AppError =>
  new AppError('invalid_input', 'Rätta det som är markerat och försök igen.', { complaints: [{ path, message }] });

/** Something that does not fit with where things stand; the sentence says what does. */
export const conflict = (message: string): AppError => new AppError('conflict', message);
