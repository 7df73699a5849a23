/** Where on a forum's page its questions stand, for those who come from their day. */
export const askedId = 'fragor';
