import { fileURLToPath } from 'node:url';

/**
 * The typefaces of the documents, all under the SIL Open Font License. Typst reads TrueType and OpenType but not the
 * WOFF2 that the web uses, so Inter comes a second time, from a package of plain .ttf files.
 *
 * The rest are for what a family writes itself: in Arabic or Persian, in Tigrinya or Amharic, or with a football and
 * a heart. Inter covers Latin, Greek and Cyrillic.
 */
const families = [
  [
    import.meta.resolve('@expo-google-fonts/inter/package.json'),
    ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold'],
  ],
  [import.meta.resolve('@expo-google-fonts/noto-sans-arabic/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/package.json'), ['400Regular']],
  [import.meta.resolve('@expo-google-fonts/noto-emoji/package.json'), ['400Regular']],
] as const;

/** Absolute paths of the folders that hold the typefaces. */
export const fontFolders = (): string[] =>
  families.flatMap(([root, styles]) => styles.map((style) => fileURLToPath(new URL(style, root))));
