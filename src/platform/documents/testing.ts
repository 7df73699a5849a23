import { extractText, getDocumentProxy } from 'unpdf';
import type { Pdf } from './renderer.ts';

export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** True when the file says that its structure is marked up. */
  readonly tagged: boolean;
  /** The tags of all pages in reading order: `Document`, `H1`, `P`, `Table` … */
  readonly tags: readonly string[];
  /** The text of each page as a reader would copy it. */
  readonly pages: readonly string[];
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

/** Reads a document back with another program than the one that wrote it (Mozilla's pdf.js). */
export async function readPdf(pdf: Pick<Pdf, 'bytes'>): Promise<ReadPdf> {
  const file = await getDocumentProxy(new Uint8Array(pdf.bytes));
  const { info } = (await file.getMetadata()) as { info: { Title?: string; Language?: string } };
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const trees = await Promise.all(numbers.map(async (n) => (await file.getPage(n)).getStructTree()));
  const { text } = await extractText(file);
  const marked = (await file.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    title: info.Title,
    language: info.Language,
    tagged: marked?.Marked === true,
    tags: trees.flatMap((tree) => tagsIn(tree as Tag | null)),
    pages: text,
  };
}

const tagsIn = (tag: Tag | null): string[] =>
  tag ? [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(tagsIn)] : [];

/**
 * Letters and signs alone, to compare what was written with what stands on paper, where lines are broken:
 * without spaces, hyphens and the marks for where a word may be broken.
 */
export const squashed = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B\u2010-]/gu, '');
