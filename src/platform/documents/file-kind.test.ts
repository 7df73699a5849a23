import { describe, expect, it } from 'vitest';
import { fileKindOf } from './file-kind.ts';
import { docmOf, docxOf, pdfOf, zipOf } from './testing-files.ts';

describe('what a file is, whatever it is called', () => {
  it.each([
    ['a PDF', pdfOf('prov'), 'pdf'],
    ['a Word file', docxOf('Prov'), 'docx'],
    ['a Word file with macros', docmOf(), undefined],
    ['a ZIP that is no Word file', zipOf({ 'hej.txt': 'hej' }), undefined],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), undefined],
    ['a picture with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), undefined],
    ['text that speaks of PDF', Buffer.from('Det här är en %PDF-1.7'), undefined],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), undefined],
    ['an old Word file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]), undefined],
    ['a ZIP that is cut off', docxOf('Prov').subarray(0, 40), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', async (_, bytes, kind) => expect(await fileKindOf(bytes)).toBe(kind));

  it('is found without unpacking a bomb', async () => {
    const bomb = zipOf({ '[Content_Types].xml': Buffer.alloc(64 * 1024 * 1024, 'a') });
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await fileKindOf(bomb)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
  });
});
