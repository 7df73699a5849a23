import type { LineInList } from '../../domain/contract-lines.ts';
import { ageBandWords } from '../../domain/texts.sv.ts';

/** «AE 2012» for a named child, «13–15 år, Falu kommun» for one without a name. */
export const aboutInWords = (about: LineInList['about'], where: (codes: readonly string[]) => string): string =>
  about.mode === 'named'
    ? [about.initials, about.bornYear].filter(Boolean).join(' ')
    : `${ageBandWords[about.ageBand]}, ${where([about.municipality])}`;
