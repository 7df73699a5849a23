import type { Known } from '../../domain/contract-follow.ts';
import { words } from './texts.sv.ts';

const { known: texts } = words;

/** What may be shown of a count, in words. */
export function shownInWords(shown: Known['all'], below: number, hidden = texts.hidden(below)): string {
  switch (shown.kind) {
    case 'exact':
      return texts.exact(shown.confirmed, shown.staff);
    case 'few':
      return texts.few(below, shown.staff);
    case 'most':
      return texts.most(shown.staff - below + 1, shown.staff);
    case 'hidden':
      return hidden;
    case 'nobody':
      return texts.nobody;
  }
}
