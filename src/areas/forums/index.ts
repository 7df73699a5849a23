import { cascadeRoutes } from './server/routes/cascade.ts';
import { frameRoutes } from './server/routes/frame.ts';
import { lineRoutes } from './server/routes/lines.ts';
import { meetingRoutes } from './server/routes/meetings.ts';

export { holdsNationalNumber, looksLikeName } from './domain/free-text.ts';
export { ForumFiles, type ForumSeed, forumFileProblems, type PracticeSeed } from './domain/seed.ts';
export { forumSheet } from './server/forum-sheet.ts';
export { sendForumMail } from './server/messages.ts';
export { forumPartySheet, memberSheet } from './server/people-sheets.ts';

/** Every route of the forums: the frame, meetings, what goes down and up, lines about children. */
export const forumRoutes = [...frameRoutes, ...meetingRoutes, ...cascadeRoutes, ...lineRoutes];
