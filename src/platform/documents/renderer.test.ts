import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../errors/errors.ts';
import { createPdfRenderer } from './renderer.ts';
import { readPdf, squashed } from './testing.ts';

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const template = `
  #import "/house.typ": *
  #let data = json(bytes(sys.inputs.data))
  #show: house.with(title: data.title, running: data.title)
  = #data.title
  #prose(data.text)
`;
const render = (text: string) => renderer.renderPdf(template, { title: 'Ett papper', text });
const shown = async (text: string) => squashed((await readPdf(await render(text))).pages.join('\n'));

describe('a document', () => {
  it('is a tagged PDF with language and title, as PDF/UA asks', async () => {
    const pdf = await render('Hej på dig');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf).toMatchObject({ standard: 'ua-1', pages: 1 });
    expect(await readPdf(pdf)).toMatchObject({ title: 'Ett papper', language: 'sv-SE', tagged: true });
    expect((await readPdf(pdf)).tags).toEqual(['Root', 'Document', 'H1', 'P']);
  });

  it('is the same to the last byte when it is made again', async () => {
    expect((await render('Samma')).bytes.equals((await render('Samma')).bytes)).toBe(true);
  });

  it('is set in Inter, whatever typefaces the machine has', async () => {
    const fonts = (await render('Hej')).bytes.toString('latin1').match(/\/FontName \/[A-Z]{6}\+[\w-]+/g) ?? [];
    expect(new Set(fonts.map((name) => name.split('+')[1]))).toEqual(new Set(['Inter-Bold', 'Inter-Regular']));
  });
});

describe('what people write is shown as they wrote it', () => {
  it.each([
    ['code', '#import "/etc/passwd" #panic("x") #{ sys.inputs } $ x^2 $ <label> @ref'],
    ['markup', '= rubrik\n- punkt *fet* _kursiv_ `kod` \\ \\u{41} // kommentar /* mer */ ~ ... -- ---'],
    ['quotes', `"rakt" 'enkelt' ”svenskt” «franskt» \\"`],
    ['JSON', '{"title":"annan"}\\n\\"}],'],
    ['Swedish', 'Åsa, Örjan och Märta är på Öland. ÅÄÖ åäö éü'],
    ['other Latin, Greek and Cyrillic', 'Đặng Şükrü Łukasz Ñandú Ελλάδα Україна'],
    ['Tigrinya', 'ሰላም ደሓን'],
    ['emoji', 'Jag gillar ⚽ och 🐶 ❤ 😀'],
  ])('%s', async (_what, text) => {
    expect(await shown(text)).toContain(squashed(text));
    expect((await render(text)).standard).toBe('ua-1');
  });

  it('from the right, with every letter', async () => {
    const pdf = await render('نحن سعداء');
    expect(pdf.standard).toBe('ua-1');
    // Programs differ in the order in which they copy Arabic out, so the letters are compared as a set.
    const letters = new Set(squashed((await readPdf(pdf)).pages.join()));
    expect([...letters]).toEqual(expect.arrayContaining([...'نحسعداء']));
  });

  it('in paragraphs and lines', async () => {
    const { tags, pages } = await readPdf(await render('Första.\n\nAndra,\nny rad.'));
    expect(tags.filter((tag) => tag === 'P')).toHaveLength(2);
    expect(pages[0]).toContain('Andra,\nny rad.');
  });

  it('broken when a word is longer than the paper is wide', async () => {
    const word = 'Hej'.repeat(200);
    const { pages } = await readPdf(await render(word));
    expect(squashed(pages.join())).toContain(word);
    expect(Math.max(...(pages[0] ?? '').split('\n').map((line) => line.length))).toBeLessThan(120);
  });

  it('when it is 50 000 characters', async () => {
    const pdf = await render('Ordet är fritt. '.repeat(3_125));
    expect(pdf.pages).toBeGreaterThan(10);
    const text = squashed((await readPdf(pdf)).pages.join('\n'));
    expect(text.split('Ordetärfritt.')).toHaveLength(3_126);
  });

  it('with a box for a character that no typeface has, and then without the name of PDF/UA', async () => {
    const pdf = await render('Före \u0378 efter');
    expect(pdf.standard).toBe('1.7');
    expect(await readPdf(pdf)).toMatchObject({ tagged: true, language: 'sv-SE', title: 'Ett papper' });
    expect(await shown('Före \u0378 efter')).toMatch(/Före.?efter/u);
  });
});

describe('what goes wrong', () => {
  const endless = '#for a in range(100000) { for b in range(100000) { } }';

  it('is refused when the data is too large', async () => {
    await expect(render('x'.repeat(1_000_001))).rejects.toMatchObject({ code: 'too_large' });
  });

  it('is ended when it takes too long, and the next document comes as usual', async () => {
    const impatient = createPdfRenderer({ timeoutMs: 3_000 });
    await expect(impatient.renderPdf(endless, {})).rejects.toMatchObject({ code: 'unavailable' });
    expect(await impatient.renderPdf(template, { title: 'Nästa', text: 'kommer' })).toMatchObject({ pages: 1 });
    impatient.close();
  });

  it('is told to those who would have to wait behind too many', async () => {
    const busy = createPdfRenderer({ longestQueue: 1 });
    const first = busy.renderPdf(template, { title: 'Först', text: 'i kön' });
    await expect(busy.renderPdf(template, { title: 'Sist', text: 'i kön' })).rejects.toBeInstanceOf(AppError);
    expect(await first).toMatchObject({ pages: 1 });
    busy.close();
  });

  it('is ours to mend when the template is wrong, and the message keeps what a person wrote to itself', async () => {
    const wrong = '#panic(json(bytes(sys.inputs.data)).text)';
    const problem = await renderer.renderPdf(wrong, { text: 'hemligt "citat" `kod`' }).catch(String);
    expect(problem).toBe('Error: The document template is broken: panicked with: …');
  });
});

it('gives each of many who ask at once their own document', async () => {
  const names = ['Alma', 'Birk', 'Cleo', 'Dag', 'Ebbe'];
  expect(await Promise.all(names.map(shown))).toEqual(names.map((name) => expect.stringContaining(name)));
});

it('starts anew after it has rested', async () => {
  const sleepy = createPdfRenderer({ idleMs: 20 });
  for (const text of ['före vilan', 'efter vilan']) {
    expect(await sleepy.renderPdf(template, { title: 'Vila', text })).toMatchObject({ pages: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  sleepy.close();
});

it('needs no network: no template imports a package', () => {
  const templates = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.typ'));
  expect(templates.length).toBeGreaterThan(1);
  for (const name of templates) expect(readFileSync(`src/${name}`, 'utf8')).not.toMatch(/import "@/);
});
