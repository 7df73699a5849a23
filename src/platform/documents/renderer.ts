import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors/errors.ts';
import { typesettable } from './plain-text.ts';
import type { Job, Reply } from './typesetter.ts';

export interface Pdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** `1.7` when some character has no glyph: still tagged, but it cannot call itself PDF/UA-1. */
  readonly standard: 'ua-1' | '1.7';
}

export interface PdfRenderer {
  /**
   * Sets `template` (Typst source of ours, which may import what lies in `typst/`) with `data`, which it reads as
   * `json(bytes(sys.inputs.data))`. Data never becomes source: whatever people wrote is shown as they wrote it.
   * Throws AppError `too_large` when the data is beyond the limit, `unavailable` when too many wait or time is up.
   */
  renderPdf(template: string, data: unknown): Promise<Pdf>;
  close(): void;
}

const defaults = {
  /** For one document, in milliseconds. A plan takes about 90, the first after a rest 350. */
  timeoutMs: 10_000,
  /** Data as JSON, in characters. */
  largestData: 1_000_000,
  /** Documents that may wait for their turn. */
  longestQueue: 50,
  /** The process, some 140 MB, is given back after this time without work. */
  idleMs: 60_000,
};

/** A renderer with a typesetting process of its own, started at the first document. Documents are set in turn. */
export function createPdfRenderer(limits: Partial<typeof defaults> = {}): PdfRenderer {
  const { timeoutMs, largestData, longestQueue, idleMs } = { ...defaults, ...limits };
  let typesetter: ChildProcess | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(idle);
    typesetter?.kill('SIGKILL');
    typesetter = undefined;
  };

  const set = async (job: Job): Promise<Pdf> => {
    clearTimeout(idle);
    if (!typesetter?.connected) typesetter = startTypesetter();
    const reply = await ask(typesetter, job, timeoutMs);
    if (reply === undefined) {
      stop();
      throw new AppError('unavailable', 'Dokumentet gick inte att skapa just nu. Försök igen om en stund.');
    }
    idle = setTimeout(stop, idleMs).unref();
    if ('faults' in reply) throw new Error(`The document template is broken: ${reply.faults.join('; ')}`);
    return { bytes: Buffer.from(reply.pdf), pages: reply.pages, standard: reply.standard };
  };

  return {
    async renderPdf(template, data) {
      const json = typesettable(data);
      if (json.length > largestData) throw new AppError('too_large', 'Dokumentet är för stort för att skrivas ut.');
      if (waiting >= longestQueue) throw new AppError('unavailable', 'Många dokument väntar. Försök igen om en stund.');
      waiting += 1;
      const mine = turn.then(() => set({ template, json }));
      turn = mine
        .catch(() => undefined)
        .then(() => {
          waiting -= 1;
        });
      return mine;
    },
    close: stop,
  };
}

function startTypesetter(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./typesetter.ts', import.meta.url)), {
    serialization: 'advanced',
    // It needs none of the server's secrets, and what it might say in a crash could be a person's words.
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A failed kill or send is told by the answer that does not come.
  child.on('error', () => undefined).unref();
  return child;
}

/** The process's answer, or undefined when it died or took longer than `timeoutMs`. */
async function ask(child: ChildProcess, job: Job, timeoutMs: number): Promise<Reply | undefined> {
  const { promise, resolve } = Promise.withResolvers<Reply | undefined>();
  const lost = () => resolve(undefined);
  const late = setTimeout(lost, timeoutMs);
  const heard = (reply: unknown) => resolve(reply as Reply);
  child.on('message', heard).on('error', lost).on('exit', lost);
  // Only while something is asked does the process keep the server from ending.
  child.channel?.ref();
  child.send(job, (problem) => problem && lost());
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    child.off('message', heard).off('error', lost).off('exit', lost);
    child.channel?.unref();
  }
}
