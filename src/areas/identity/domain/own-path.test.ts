import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('where one comes after login', () => {
  it.each(['/', '/planer/1?flik=2#mal', '/familj/barn', '/s%C3%B6k?q=a%20b'])('keeps the own path %s', (path) => {
    expect(ownPath(path, '/x')).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    'javascript:alert(1)',
    'planer',
    '',
    '/auth/logout',
    '/auth',
    '/api/me',
    '/idp/auth',
    `/${'a'.repeat(501)}`,
    undefined,
  ])('goes to the first page instead of %s', (path) => {
    expect(ownPath(path, '/')).toBe('/');
  });

  it('never leaves the site, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '%2f', 'evil.example', ':', '@', '?', '#')),
        (bits) => {
          const path = ownPath(`/${bits.join('')}`, '/');
          expect(new URL(path, 'https://samsyn.example/auth/callback').origin).toBe('https://samsyn.example');
        },
      ),
    );
  });
});
