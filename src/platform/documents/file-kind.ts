import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../errors/errors.ts';

/** The kinds of files that may be attached, with the media type that they are served as. */
export const fileKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FileKind = keyof typeof fileKinds;

/**
 * What a file is by its own bytes, whatever its name says: the mark it begins with, and for DOCX what lies in the ZIP.
 * Undefined for every other kind, also for a Word file with macros in it.
 */
export async function fileKindOf(bytes: Uint8Array): Promise<FileKind | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return Object.keys(fileKinds).find((kind): kind is FileKind => kind === found?.ext);
}

/** As `fileKindOf`, for what somebody attaches: anything else is refused. */
export async function attachableKind(bytes: Uint8Array): Promise<FileKind> {
  const kind = await fileKindOf(bytes);
  if (kind !== undefined) return kind;
  throw new AppError(
    'unsupported_media',
    'Filen är varken en PDF eller ett Word-dokument (DOCX). Spara om den och försök igen.',
  );
}

/** A file's name without the folder it came from, with the ending that its own bytes give; `nameless` when nothing is left. */
export const attachedName = (name: string, kind: FileKind, nameless: string): string =>
  `${(name.split(/[/\\]/).at(-1) ?? '').replace(/\.(pdf|docx?)$/i, '') || nameless}.${kind}`;
