/**
 * Class names of one style sheet by their own names: `c('line', isLate && 'late')`. What is not said is left out;
 * a name that the style sheet does not have gives nothing.
 */
export const classes =
  (sheet: Readonly<Record<string, string>>) =>
  (...names: readonly (string | false | undefined)[]): string =>
    names.flatMap((name) => (name ? (sheet[name] ?? []) : [])).join(' ');
