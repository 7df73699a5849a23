import { unitKindWords } from '../../directory/domain/texts.sv.ts';
import type { Answer } from './api.ts';
import { words } from './texts.sv.ts';

/** The unit's name with whose it is; what kind of unit it is where protection hides which. */
export const unitInWords = ({ name, kind, organisation }: Answer['unit']): string => {
  if (name === null) return words.unnamed(unitKindWords[kind]);
  return organisation.name === null || name.includes(organisation.name) ? name : `${name}, ${organisation.name}`;
};
