import { protectionWords } from '../domain/texts.sv.ts';

const levels = ['none', 'confidential_marking', 'protected_registration', 'fictitious_identity'] as const;

/** The levels to choose among, mildest first, each with what it means. */
export const protectionOptions = levels.map((value) => ({
  value,
  label: protectionWords[value].name,
  description: protectionWords[value].says,
}));
