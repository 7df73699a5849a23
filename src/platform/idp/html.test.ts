import { expect, it } from 'vitest';
import { page } from './html.ts';

it('shows what people are called as text, whatever signs are in it, and keeps pieces of page as they are', () => {
  const names = ['Å & Ö', '<script>', `"'`].map((name) => page`<li title="${name}">${name}</li>`);
  expect(page`<ul>${names}${undefined}</ul>`.text).toBe(
    '<ul><li title="Å &amp; Ö">Å &amp; Ö</li><li title="&lt;script&gt;">&lt;script&gt;</li><li title="&quot;&#39;">&quot;&#39;</li></ul>',
  );
});
