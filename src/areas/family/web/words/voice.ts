/** To whom a page speaks: the child itself, or a guardian about the child. */
export interface Voice {
  readonly own: boolean;
  /** «du», «Alva», «barnet» — the one whose plan it is, doing something. */
  readonly who: string;
  /** «dig», «Alva», «barnet». */
  readonly whom: string;
  /** «dina», «Alvas», «barnets» — before something in the plural. */
  readonly whose: string;
}

/** `given` is empty for a child that is not born or whose name the page does not know. */
export function voiceTo(reader: 'child' | 'guardian', given: string): Voice {
  if (reader === 'child') return { own: true, who: 'du', whom: 'dig', whose: 'dina' };
  if (given === '') return { own: false, who: 'barnet', whom: 'barnet', whose: 'barnets' };
  return { own: false, who: given, whom: given, whose: genitive(given) };
}

/** «Alvas»; a name that ends in s, x or z stays as it is. */
export const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** The same with a capital, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** «a», «a och b», «a, b och c». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;
