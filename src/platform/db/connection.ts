import { createHash } from 'node:crypto';
import pg from 'pg';

/** More texts than Samsyn has; what is put together with ever new lengths of lists stops being named here. */
const most = 1000;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * How a statement begins whose answer says nothing. It is not sent until the next one is, at the latest the commit, in
 * the same packet: when it fails, the one that it travelled with fails with its error.
 */
export const unread = '/* unread */';
const isUnread = (text: unknown): boolean => typeof text === 'string' && (text === 'begin' || text.startsWith(unread));
const nothing = { command: '', rowCount: 0, rows: [] };

/**
 * A connection that prepares each statement with parameters once, since to plan a question to a view under row-level
 * security takes longer than to answer it, and that does not wait for what says nothing: each turn between the server
 * and the database costs as much as a small question.
 */
export class Connection extends pg.Client {
  /** Promised to be sent, in their order, before anything else is. */
  private held: unknown[][] = [];

  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), pipeline: true });
    // Lost between two questions, it is told of by the next one; unheard, it would end the process.
    this.on('error', () => undefined);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has ten forms; only one of them is changed
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const asked = name === undefined ? args : [{ name, text, values }, ...rest];
    const send = super.query.bind(this) as (...all: unknown[]) => unknown;
    if (isUnread(text)) {
      this.held.push(asked);
      return Promise.resolve(nothing);
    }
    if (this.held.length === 0) return send(...asked);
    const together = [...this.held, asked];
    this.held = [];
    const { stream } = this.connection;
    stream.cork();
    const answers = together.map((each) => send(...each));
    stream.uncork();
    return Promise.all(answers).then((all) => all.at(-1));
  }
}
