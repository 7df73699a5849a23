import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileFault, fileFaults, limits } from './limits.ts';

/** The parts of a packed file, each unpacked when it is asked for. */
export interface Parts {
  /** Null when there is no such part. */
  readonly read: (name: string) => Promise<string | null>;
}

/**
 * Opens a ZIP file that lies in memory. What it says that it holds is held against the limits before anything is
 * unpacked; while a part is unpacked it is held to what was said, and to the limit of all parts together.
 * @throws FileFault
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await orBroken(() =>
    fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, strictFileNames: true }),
  );
  const entries = await entriesOf(zip);
  let left: number = limits.unpackedBytes;
  return {
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const chunks: Buffer[] = [];
      await orBroken(async () => {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          left -= chunk.length;
          if (left < 0) throw new FileFault(fileFaults.bomb);
          chunks.push(chunk);
        }
      });
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new FileFault(fileFaults.parts);
  const entries = new Map<string, Entry>();
  let said = 0;
  await orBroken(async () => {
    for await (const entry of zip.eachEntry()) {
      said += entry.uncompressedSize;
      if (said > limits.unpackedBytes) throw new FileFault(fileFaults.bomb);
      if (entries.size >= limits.parts) throw new FileFault(fileFaults.parts);
      if (entry.isEncrypted()) throw new FileFault(fileFaults.locked);
      // The same name twice: what one reader sees is not what another one does.
      if (entries.has(entry.fileName)) throw new FileFault(fileFaults.broken);
      entries.set(entry.fileName, entry);
    }
  });
  return entries;
}

/** Whatever a ZIP reader objects to, the file is broken: its own words are English, and may repeat what is in the file. */
async function orBroken<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault(fileFaults.broken);
  }
}
