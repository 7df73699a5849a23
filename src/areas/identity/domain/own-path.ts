const base = 'https://own.invalid';

/**
 * A path within Samsyn to go to after login, or `fallback` when `wanted` leads anywhere else: another site, another
 * scheme, the login itself or the programs' interface. The browser's own rules decide what an address means.
 */
export function ownPath(wanted: string | undefined, fallback: string): string {
  if (wanted === undefined || !wanted.startsWith('/') || wanted.length > 500 || !URL.canParse(wanted, base))
    return fallback;
  const url = new URL(wanted, base);
  const path = url.pathname + url.search + url.hash;
  // `/.//other.site` is our own origin with a path that, alone, would be another's address.
  if (url.origin !== base || /^\/[/\\]/.test(path) || /^\/(auth|idp|api)(\/|$)/.test(url.pathname)) return fallback;
  return path;
}
