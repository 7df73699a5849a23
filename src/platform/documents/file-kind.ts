import { fileTypeFromBuffer } from 'file-type';

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
