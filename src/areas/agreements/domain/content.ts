/**
 * What an agreement is required to hold, as the county's review asked for it, and the answers that there are to each.
 * A code is what is stored; `texts.sv.ts` has the words.
 */
export const requiredContent = {
  vulnerable_children: ['yes', 'partly', 'no'],
  concern_report: ['clear', 'overview', 'one_unit_only', 'training_only', 'reference_only', 'not_mentioned'],
  role_child_psychiatry: ['yes', 'partly', 'no'],
  role_habilitation: ['yes', 'partly', 'no'],
  role_social_services: ['yes', 'partly', 'no'],
  childrens_voices: ['yes', 'partly', 'no'],
  follow_up: ['yes', 'partly', 'no'],
} as const;

export type ContentItem = keyof typeof requiredContent;
export type ContentAnswer = (typeof requiredContent)[ContentItem][number];
export const contentItems = Object.keys(requiredContent) as [ContentItem, ...ContentItem[]];

/** Whether the answer is one of those that there are to the item. */
export const isAnswerTo = (item: ContentItem, answer: string): answer is ContentAnswer =>
  (requiredContent[item] as readonly string[]).includes(answer);
