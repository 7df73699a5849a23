/** ISO 639 codes of languages that families in the county speak besides Swedish, the national minorities' among them. */
const codes =
  'ar so ti fa prs ku uk pl fi fit rom se yi en es fr de ru ro tr th zh vi am sw om bs hr sr sq hu et lv lt pt it nl da no hi ur bn pa ta tl ps swl'.split(
    ' ',
  );

const own: Readonly<Record<string, string>> = {
  fit: 'meänkieli',
  prs: 'dari',
  rom: 'romani chib',
  // Browsers carry fewer names than Node does.
  se: 'nordsamiska',
  swl: 'svenskt teckenspråk',
};
const names = new Intl.DisplayNames('sv', { type: 'language', fallback: 'code' });

/** «arabiska» for `ar`; the code itself for one that nobody has a word for. */
export const languageInWords = (code: string): string => own[code] ?? names.of(code) ?? code;

const asOption = (value: string) => ({ value, label: languageInWords(value) });

/** The languages to choose among: Swedish, then the others in the order of the Swedish alphabet. */
export const languageOptions = [
  asOption('sv'),
  ...codes.map(asOption).sort((a, b) => a.label.localeCompare(b.label, 'sv')),
];
