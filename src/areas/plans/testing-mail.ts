import type { Samsyn } from '../../../test/harness/samsyn.ts';
import { mailroomFor } from '../../platform/mail/testing.ts';
import { remind } from './server/messages-remind.ts';
import { sendMail } from './server/messages-send.ts';

/** The worker's side of the messages about plans. */
export async function mailroom(s: Samsyn) {
  const room = await mailroomFor(s, sendMail);
  return { ...room, remind: () => remind(room.parts).handler({}) };
}
export type Mailroom = Awaited<ReturnType<typeof mailroom>>;
