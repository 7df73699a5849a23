import { dateInWords } from '../../../web/lib/dates.ts';
import type { ChildView, ListedChild } from './api.ts';
import { words } from './texts.sv.ts';

/** How a child is called in a list: initials, or that it is expected. Never a name. */
export const childInBrief = ({ initials, expectedOn }: ListedChild): string =>
  initials ||
  (expectedOn ? `${words.list.unborn}, ${words.list.expected(dateInWords(expectedOn))}` : words.list.unborn);

/** The child's whole name, for those who have opened its page. */
export const nameOf = ({ given, family, identity }: ChildView): string =>
  identity.kind === 'unborn' ? words.list.unborn : `${given} ${family}`.trim() || words.list.unnamed;
