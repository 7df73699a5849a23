import type { FieldProblem, Problem } from '../../../../web/lib/problem.ts';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';

/**
 * As useFields, for a form that may stand on the page several times at once, or beside another with fields of the same
 * names: the names get the form's own scope in front, and so do the server's complaints about them.
 */
export function useScopedFields<Values extends object>(scope: string, initial: Values) {
  const { values, setValues, field } = useFields(initial);
  return {
    values,
    setValues,
    field: <Name extends keyof Values & string>(name: Name) => ({ ...field(name), name: `${scope}.${name}` }),
    /** What the page found wrong, or otherwise what the server did, for the form's `errors`. */
    errors: (problem: Problem | null, found: readonly FieldProblem[] = []): FieldProblem[] =>
      (found.length > 0 ? found : (problem?.errors ?? [])).map((one) => ({ ...one, path: `${scope}.${one.path}` })),
  };
}
