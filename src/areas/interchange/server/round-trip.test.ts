import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { readTable } from '../../../platform/sheets/read.ts';
import { formats, sheetCodes } from '../domain/model.ts';
import { sent } from '../testing-files.ts';

let s: Samsyn;
let siv: Person;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
});
afterAll(() => s.close());

const each = sheetCodes.flatMap((sheet) => formats.map((format) => ({ sheet, format })));

describe('what is exported is imported unchanged', () => {
  it.each(each)('$sheet as $format', { timeout: 60_000 }, async ({ sheet, format }) => {
    const file = await siv.get(`/api/lists/${sheet}/${format}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toMatch(new RegExp(`^attachment; filename=samsyn-.*\\.${format}$`));
    const { lines } = await readTable(file.body, `x.${format}`);
    expect(lines.length).toBeGreaterThan(1);
    const path = await sent(s, siv, sheet, file.body, `x.${format}`);
    const { body } = await siv.get(path);
    const wrong = (await siv.get(`${path}/rows?fate=error`)).body.rows;
    const changed = (await siv.get(`${path}/rows?fate=changed`)).body.rows;
    expect([wrong, changed]).toEqual([[], []]);
    expect(body).toMatchObject({
      state: 'ready',
      done: lines.length,
      total: lines.length,
      counts: { error: 0, changed: 0, new: 0, unchanged: lines.length },
    });
    // There is nothing to write, and it says so.
    expect((await siv.post(`${path}/apply`)).body.detail).toMatch(/ändrar ingenting/);
  });
});
