import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ReportFile } from '../../areas/concerns/domain/exchange.ts';
import { renderLagrum } from '../../areas/law/lagrum.ts';
import { withMatrix } from '../../areas/plans/index.ts';

const plansReadme = 'src/areas/plans/README.md';

/** Documents that are made from the code: file → text. */
export const documents = async (): Promise<[file: string, text: string][]> => [
  ['docs/lagrum.md', await renderLagrum('.')],
  ['docs/orosanmalan.schema.gen.json', `${JSON.stringify(z.toJSONSchema(ReportFile, { io: 'input' }), null, 2)}\n`],
  [plansReadme, withMatrix(await readFile(plansReadme, 'utf8'))],
];
