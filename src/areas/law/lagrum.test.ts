import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from './domain/registry.ts';
import { renderLagrum } from './lagrum.ts';

const tree = {
  'src/areas/law/domain/sip.ts': 'export const sip = { sip_clear_question: [] };',
  'src/areas/plans/domain/call.ts': "const why = 'sip_clear_question'; // and sip_clear_question again",
  'src/areas/plans/web/CallPage.tsx': '<Law {...rules.sip_clear_question[0]} />',
  'src/areas/plans/domain/call.test.ts': "expect(call.rule).toBe('sip_clear_question')",
  'src/areas/plans/notes.md': 'sip_clear_question',
  'src/areas/plans/domain/other.ts': 'const not_sip_clear_question = 1;',
  'e2e/sip.ts': 'limits.limit_meeting',
} as const;

let root: string;
const written = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};
const section = (page: string, id: string) => page.split(/^### /m).find((part) => part.startsWith(`${id}\n`)) ?? '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lagrum-'));
  await written(tree);
});
afterAll(() => rm(root, { recursive: true }));

describe('the page of rules', () => {
  it('shows each rule with its source, its days and what it says', async () => {
    const page = await renderLagrum(root);
    for (const id of Object.keys(rules)) expect(section(page, id), id).toContain('| Gäller | Källa |');
    expect(section(page, 'sip_start')).toContain('| 2020-01-01 till 2025-06-30 | SoL 2001:453 2 kap. 7 § |');
    expect(section(page, 'sip_start')).toContain(
      '| från 2025-07-01 | SoL 2025:400 10 kap. 8 § | Kommunen ska börja arbeta med planen genast. |',
    );
  });

  it('says which code uses a rule and which tests name it, and leaves out its own definition', async () => {
    expect(section(await renderLagrum(root), 'sip_clear_question')).toContain(
      '- Används i: `src/areas/plans/domain/call.ts`, `src/areas/plans/web/CallPage.tsx`\n- Nämns i prov: `src/areas/plans/domain/call.test.ts`\n',
    );
  });

  it('says so when nobody uses a rule', async () => {
    expect(section(await renderLagrum(root), 'sip_relatives')).toContain(
      '- Används i: ingen kod ännu\n- Nämns i prov: inget prov ännu\n',
    );
  });

  it('never lets a local limit look like law', async () => {
    const meeting = section(await renderLagrum(root), 'limit_meeting');
    expect(meeting).toContain('lokalt bestämt');
    expect(meeting).not.toContain('lag eller föreskrift');
    expect(meeting).toContain('- Nämns i prov: `e2e/sip.ts`');
  });

  it('lists what is to be verified, with the reason', async () => {
    const [, list = ''] = (await renderLagrum(root)).split('## Ska kontrolleras');
    expect(list).toContain('[secrecy_police](#secrecy_police), OSL 2009:400 35 kap. 1 §');
    expect(list.split('\n## ')[0]).not.toContain('undefined');
  });

  it('is the same text every time, in whatever order the files were written', async () => {
    const before = await renderLagrum(root);
    await rm(join(root, 'src'), { recursive: true });
    await written(Object.fromEntries(Object.entries(tree).reverse()));
    expect(await renderLagrum(root)).toBe(before);
  });

  it('is written for a tree without code as well', async () => {
    const page = await renderLagrum(join(root, 'nowhere'));
    expect(page).not.toContain('`src/');
    expect(page.endsWith('|\n')).toBe(true);
  });
});
