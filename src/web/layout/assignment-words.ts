import { assignmentRoleWords } from '../../areas/directory/domain/texts.sv.ts';
import type { Me } from '../../areas/identity/domain/contract.ts';

type Assignment = NonNullable<Me['assignment']>;

/** «skolsköterska, Elevhälsan»: the person's own title where they practise it, otherwise the role's word. */
export function inShort({ role, unit }: Assignment, title: string | null): string {
  const word = role === 'professional' && title ? title : assignmentRoleWords[role];
  return `${word.toLocaleLowerCase('sv')}, ${unit}`;
}
