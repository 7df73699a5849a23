import type { Actor } from './actor.ts';

/** One way to be allowed: a role, a relationship or both. `name` is kept in the access log as the ground. */
export interface Rule<Facts> {
  readonly name: string;
  readonly allows: (actor: Actor, facts: Facts) => boolean;
}

/** Who may do one action: any of the rules, and what is said to someone whom none of them allows. */
export interface Permission<Facts> {
  readonly rules: readonly Rule<Facts>[];
  readonly otherwise: string;
}

/** action → who may. An action that is not in the table does not exist; no rules means nobody. */
export type ActionTable<Facts> = Readonly<Record<string, Permission<Facts>>>;

export type Decision =
  | { readonly allowed: true; readonly ground: string }
  | { readonly allowed: false; readonly why: string };

/** `may([employee.coordinates], 'Bara samordnaren …')` reads as a sentence. */
export const may = <Facts>(rules: readonly Rule<Facts>[], otherwise: string): Permission<Facts> => ({
  rules,
  otherwise,
});

/** Nobody may, and the reason says why it cannot be allowed. */
export const nobody = (why: string): Permission<unknown> => ({ rules: [], otherwise: why });

/** The first rule that allows is the ground; with none, the refusal says why and what is possible instead. */
export function decide<Facts>(permission: Permission<Facts>, actor: Actor, facts: Facts): Decision {
  const ground = permission.rules.find((rule) => rule.allows(actor, facts));
  return ground ? { allowed: true, ground: ground.name } : { allowed: false, why: permission.otherwise };
}

/** The actions of a table that `actor` may take now: what a page offers. The browser never works this out itself. */
export function permittedActions<Facts, Table extends ActionTable<Facts>>(
  table: Table,
  actor: Actor,
  facts: Facts,
): (keyof Table & string)[] {
  return Object.keys(table).filter((action) => {
    const permission = table[action];
    return permission !== undefined && decide(permission, actor, facts).allowed;
  });
}
