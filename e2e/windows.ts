/** The two windows that every page is looked at in, by their width in pixels: a telephone's and a desk's. */
export const widths = [360, 1280] as const;
export type Width = (typeof widths)[number];

/** The whole window of a width. */
export const windowOf = (width: Width): { width: number; height: number } => ({
  width,
  height: width === 360 ? 740 : 900,
});
