/** `__Host-`: set by this very host over an encrypted connection, for all of it; no neighbouring site can plant one. */
export const sessionCookie = '__Host-samsyn';

/** Binds a login under way to the browser that began it. */
export const loginCookie = '__Host-samsyn-login';

export const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;
