/** Why a mail was not sent. Stable codes; the words are in `texts.sv.ts`. */
export const mailFailureCodes = [
  'invalid_address',
  'recipient_refused',
  'message_refused',
  'server_busy',
  'server_unreachable',
  'login_refused',
  'timed_out',
  'unexpected',
] as const;

type MailFailureCode = (typeof mailFailureCodes)[number];

/**
 * A mail that did not go. It carries the code alone: what a server answers often quotes the address,
 * and must not reach a log. `temporary` says that the same mail may go through later.
 */
export interface MailFailure {
  readonly code: MailFailureCode;
  readonly temporary: boolean;
}

const temporary: Record<MailFailureCode, boolean> = {
  invalid_address: false,
  recipient_refused: false,
  message_refused: false,
  server_busy: true,
  server_unreachable: true,
  // A wrong password is ours to mend, not the recipient's: the mail is kept until it is.
  login_refused: true,
  timed_out: true,
  unexpected: false,
};

/** The failure for a code, or for what nodemailer threw. */
export function failureOf(cause: unknown): MailFailure {
  const code = isCode(cause) ? cause : codeOf(cause);
  return { code, temporary: temporary[code] };
}

const isCode = (cause: unknown): cause is MailFailureCode => mailFailureCodes.some((code) => code === cause);

const byClientCode: Record<string, MailFailureCode> = {
  EAUTH: 'login_refused',
  ENOAUTH: 'login_refused',
  EOAUTH2: 'login_refused',
  ETIMEDOUT: 'timed_out',
  EABORT: 'timed_out',
  ECONNECTION: 'server_unreachable',
  ESOCKET: 'server_unreachable',
  EDNS: 'server_unreachable',
  ETLS: 'server_unreachable',
  EPROTOCOL: 'server_unreachable',
};

/** nodemailer tells the step in `code` and the server's answer in `responseCode` (RFC 5321: 4xx may be tried again). */
function codeOf(error: unknown): MailFailureCode {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const known = byClientCode[String(code)];
  if (known === 'login_refused' || known === 'timed_out') return known;
  if (typeof responseCode === 'number' && responseCode >= 400) {
    if (responseCode < 500) return 'server_busy';
    return code === 'EENVELOPE' ? 'recipient_refused' : 'message_refused';
  }
  return known ?? 'unexpected';
}
