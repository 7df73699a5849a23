import sax from 'sax';
import { FileFault, fileFaults, limits } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What to do with each element, by its name without prefix, and with the text in between. */
export interface Reader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const step = 256 * 1024;

/**
 * Walks through XML. A document type is refused: nothing in a spreadsheet needs one, and entities of its own could grow
 * without end. Lets other work in between, since a large file takes its time.
 * @throws FileFault
 */
export async function walk(xml: string, { open, text, close }: Reader): Promise<void> {
  const parser = sax.parser(true, { xmlns: false });
  const broken = (): never => {
    throw new FileFault(fileFaults.broken);
  };
  parser.ondoctype = broken;
  parser.onerror = broken;
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) broken();
    open?.(local(name), withLocalNames(attributes as Attributes));
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    close?.(local(name));
  };
  parser.ontext = (said) => text?.(said);
  parser.oncdata = (said) => text?.(said);
  for (let at = 0; at < xml.length; at += step) {
    parser.write(xml.slice(at, at + step));
    await new Promise<void>((done) => setImmediate(done));
  }
  parser.close();
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const withLocalNames = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
