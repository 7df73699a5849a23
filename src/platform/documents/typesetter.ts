/**
 * The typesetting process: receives jobs from `renderer.ts`, one at a time, and answers with PDF. It runs apart from
 * the server so that a text that takes too long, or breaks the native library, can be ended without anybody else
 * noticing. One compiler is kept for the life of the process: fonts and templates are read once.
 */
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFolders } from './fonts.ts';

export interface Job {
  readonly template: string;
  /** JSON, which the template reads as data: it is never part of the source. */
  readonly json: string;
}

export type Reply =
  | { readonly pdf: Uint8Array; readonly pages: number; readonly standard: 'ua-1' | '1.7' }
  /** What is wrong with the template, in Typst's words. Never anything out of the data. */
  | { readonly faults: readonly string[] };

// Templates may import from this folder, and from nowhere else.
const workspace = fileURLToPath(new URL('./typst', import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });

process.on('message', (job: Job) => {
  process.send?.(typeset(job));
  // Typst remembers layouts, and with them what people wrote: kept for the next document only, which is as fast.
  compiler.evictCache(1);
});

function typeset({ template, json }: Job): Reply {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: json } });
  if (!compiled.result) return { faults: faultsIn(compiled.takeError()) };
  const pages = compiled.result.numOfPages;
  return { pages, ...accessible(compiled.result) };
}

/**
 * PDF/UA-1 (ISO 14289-1) when it can be had. It demands a glyph for every character, so a script that no font here
 * covers would leave the family without a paper: then the same document goes out as an ordinary tagged PDF, with a box
 * where the character would be.
 */
function accessible(document: NodeTypstDocument): { pdf: Uint8Array; standard: 'ua-1' | '1.7' } {
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), standard: 'ua-1' };
  } catch {
    return { pdf: compiler.pdf(document, { pdfStandard: '1.7' }), standard: '1.7' };
  }
}

/** Typst's complaints without what stands between quotation marks: that may be a person's words. */
function faultsIn(error: NodeError | null): string[] {
  const faults: { message: string }[] = error ? compiler.fetchDiagnostics(error) : [];
  return faults.map(({ message }) => message.replace(/["`].*["`]/s, '…'));
}
