/** What a message about a forum says that there is. Stable codes; what the mail says is in server/messages.sv.ts. */
const forumMessageKinds = [
  'meeting_called',
  'meeting_moved',
  'meeting_cancelled',
  'decision',
  'question_came',
  'question_answered',
] as const;
export type ForumMessageKind = (typeof forumMessageKinds)[number];
