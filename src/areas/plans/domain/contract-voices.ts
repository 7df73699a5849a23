import { z } from 'zod';
import { optionalText, versionOrNone } from '../../../platform/http/fields.ts';
import { MeetingId } from './model.ts';

/** What matters to the child. `version` is that of the writer's own words, 0 before there are any. */
export const WriteChildWords = z.object({
  words: optionalText(4000),
  version: versionOrNone(),
});
export type WriteChildWords = z.infer<typeof WriteChildWords>;

/** Which of the proposed times fit the one who answers. */
export const TimesThatFit = z.array(z.object({ meetingId: MeetingId, fits: z.boolean() })).max(20);
export type TimesThatFit = z.infer<typeof TimesThatFit>;

export const AnswerTimes = z.object({ times: TimesThatFit.min(1, 'Svara för minst en tid.') });
