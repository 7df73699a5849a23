/**
 * The staff's way through a plan as a person goes it: by roles and labels, never by class or address. Every function
 * returns when the page has said that it is done. `page` is the plan's own page, open for the person who does the step.
 */
export * from './sip-call.ts';
export * from './sip-follow-up.ts';
export * from './sip-meeting.ts';
