import { createContext, useContext } from 'react';
import type { FieldProblem } from '../../lib/problem.ts';

/** What is wrong in the form that a field stands in. */
export const FormProblems = createContext<readonly FieldProblem[]>([]);

/** The id of the field with a name: where the error summary's link leads. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^\w-]/g, '-')}`;

/** What is wrong with a field: what it was told, or what the form knows about its name. */
export function useWrong(name: string | undefined, told: string | undefined): string | undefined {
  const problems = useContext(FormProblems);
  return told ?? (name ? problems.find((problem) => problem.path === name)?.message : undefined);
}
