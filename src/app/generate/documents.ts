import { readFile } from 'node:fs/promises';
import { renderLagrum } from '../../areas/law/lagrum.ts';
import { withMatrix } from '../../areas/plans/index.ts';

const plansReadme = 'src/areas/plans/README.md';

/** Documents that are made from the code: file → text. */
export const documents = async (): Promise<[file: string, text: string][]> => [
  ['docs/lagrum.md', await renderLagrum('.')],
  [plansReadme, withMatrix(await readFile(plansReadme, 'utf8'))],
];
