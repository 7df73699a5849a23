import { assignmentRoleWords } from '../../areas/directory/domain/texts.sv.ts';
import type { Me } from '../../areas/identity/domain/contract.ts';

type Assignment = NonNullable<Me['assignment']>;

/** «skolsköterska, Falu kommun»: the person's own title where they practise it, otherwise the role's word. */
export function inShort({ role, organisation }: Assignment, title: string | null): string {
  const word = role === 'professional' && title ? title : assignmentRoleWords[role];
  return `${word.toLocaleLowerCase('sv')}, ${organisation}`;
}
