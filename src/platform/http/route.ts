import { z } from 'zod';
import type { ActionTable, Permission } from '../access/rules.ts';
import type { AuditSpec } from '../audit/audit.ts';
import type { BaseFacts, Ctx } from './context.ts';

type Schema = z.ZodType;
type Out<S extends Schema | undefined> = S extends Schema ? z.output<S> : undefined;

interface Input<P extends Schema | undefined, Q extends Schema | undefined, B extends Schema | undefined> {
  readonly params: Out<P>;
  readonly query: Out<Q>;
  readonly body: Out<B>;
}

/** The body of a route with `upload`: a file's bytes as they came. What they are is for the route to find out. */
export const Bytes = z.any().transform((bytes) => bytes as Buffer);

/** What a route with `produces: 'file'` answers. */
export interface ServedFile {
  readonly body: Buffer;
  readonly file: { readonly name: string; readonly type: string };
}

/**
 * A route as an area writes it. `action`, `audit` and `facts` are required: a route that does not say who may,
 * what the log shall say and what it is about does not exist. `facts` gives null for a row that the asker cannot see.
 */
export interface RouteSpec<
  Table extends ActionTable<never>,
  Facts extends BaseFacts,
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
  R extends Schema,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly action: keyof Table & string;
  readonly audit: AuditSpec;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  readonly facts: (ctx: Omit<Ctx, 'facts'>, input: Input<P, Q, B>) => Promise<Facts | null>;
  readonly handler: (ctx: Ctx<Facts>, input: Input<P, Q, B>) => Promise<z.input<R>>;
  /**
   * Media type when the answer is not JSON; the handler then gives `{ body }`, which makes it after the transaction.
   * `file`: what somebody has uploaded, a `ServedFile`. It is served to be saved, and nothing in it can run.
   */
  readonly produces?: 'application/pdf' | 'file';
  /**
   * Sent with POST, since what is asked for must not stand in an address, but changes nothing: asked twice it is read twice,
   * by the rules of that moment, and is logged twice.
   */
  readonly reads?: true;
  /** The body is a file's bytes (`application/octet-stream`, `body: Bytes`), at most so many. */
  readonly upload?: number;
}

/** A route with its types folded away, as the server keeps it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly action: string;
  readonly permission: Permission<BaseFacts>;
  readonly audit: AuditSpec;
  readonly schema: {
    readonly params?: Schema;
    readonly querystring?: Schema;
    readonly body?: Schema;
    readonly response: Schema;
  };
  readonly produces: string | undefined;
  readonly upload: number | undefined;
  readonly reads: boolean;
  readonly facts: (ctx: Omit<Ctx, 'facts'>, input: Input<Schema, Schema, Schema>) => Promise<BaseFacts | null>;
  readonly handler: (ctx: Ctx<BaseFacts>, input: Input<Schema, Schema, Schema>) => Promise<unknown>;
}

/**
 * Gives an area its own `route()` bound to its table of actions, so that a route can only name an action of that table.
 * Throws at start when an action is missing from the table.
 */
export function routesFor<Facts extends BaseFacts, Table extends ActionTable<Facts>>(table: Table) {
  return <
    P extends Schema | undefined,
    Q extends Schema | undefined,
    B extends Schema | undefined,
    R extends Schema,
    Known extends Facts = Facts,
  >(
    spec: RouteSpec<Table, Known, P, Q, B, R>,
  ): Route => {
    const permission = table[spec.action];
    if (permission === undefined)
      throw new Error(`route ${spec.method} ${spec.path} names the unknown action ${spec.action}`);
    const { params, query, body, response } = spec;
    return {
      method: spec.method,
      path: spec.path,
      summary: spec.summary,
      action: spec.action,
      permission: permission as Permission<BaseFacts>,
      audit: spec.audit,
      schema: { ...(params && { params }), ...(query && { querystring: query }), ...(body && { body }), response },
      produces: spec.produces,
      upload: spec.upload,
      reads: spec.method === 'GET' || spec.reads === true,
      facts: spec.facts as Route['facts'],
      handler: spec.handler as Route['handler'],
    };
  };
}
