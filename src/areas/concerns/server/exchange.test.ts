import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { reportedChild, sent } from '../testing.ts';

let s: Samsyn;
let asa: Person;
let lena: Person;
let reportId: string;
beforeAll(async () => {
  s = await samsyn();
  asa = await s.employee('asa-exempelros');
  lena = await s.employee('lena-exempelman');
  [reportId = ''] = await sent(asa, { municipality: '2034', children: [reportedChild({ isProtected: true })] });
});
afterAll(() => s.close());

const taken = (bytes: Buffer, sender = 'school') => lena.upload(`/api/intakes/file?sender=${sender}`, bytes);
const file = async (): Promise<Buffer> =>
  Buffer.from(JSON.stringify((await asa.get(`/api/concerns/${reportId}/report.json`)).body));

it('a report is a PDF for the one who sent it, and nothing for anybody else', async () => {
  const paper = await asa.get(`/api/concerns/${reportId}/report.pdf`);
  expect(paper.status).toBe(200);
  expect(paper.headers['content-type']).toBe('application/pdf');
  expect((await lena.get(`/api/concerns/${reportId}/report.pdf`)).status).toBe(404);
  expect((await lena.get(`/api/concerns/${reportId}/report.json`)).status).toBe(404);
});

it('the same file is taken in by a receiver, word for word, with the day that it came', async () => {
  const { status, body } = await taken(await file());
  expect(status).toBe(200);
  const view = (await lena.get(`/api/intakes/${body.id}`)).body;
  const own = (await asa.get(`/api/concerns/${reportId}`)).body;
  expect(view.content).toEqual(own.content);
  expect(view).toMatchObject({ channel: 'file', sender: 'school', isProtected: true, state: 'arrived' });
});

it.each([
  ['no JSON', Buffer.from('%PDF-1.7')],
  ['another format', Buffer.from(JSON.stringify({ format: 'annat', formatVersion: 1 }))],
  ['nothing', Buffer.alloc(0)],
])('%s is refused in plain words, and nothing is kept', async (_, bytes) => {
  const before = (await lena.get('/api/intakes')).body.intakes.length;
  const { status, body } = await taken(bytes);
  expect(status).toBe(415);
  expect(JSON.stringify(body)).toMatch(/orosanmälan i det format|Skicka filen/);
  expect((await lena.get('/api/intakes')).body.intakes).toHaveLength(before);
});

it('only those who receive take in a file', async () => {
  const bytes = await file();
  for (const who of ['karin-pahittstrom', 'anna-provberg', 'asa-exempelros'])
    expect((await (await s.employee(who)).upload('/api/intakes/file?sender=school', bytes)).status, who).toBe(403);
});
