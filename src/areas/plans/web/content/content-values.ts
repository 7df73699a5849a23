import type { PlanView } from '../../domain/contract.ts';
import type { WriteContent } from '../../domain/contract-content.ts';

/** What is written of the plan besides goals and measures, as a form holds it: nothing chosen is an empty text. */
export interface ContentValues {
  longTermGoal: string;
  overallOrganisationId: string;
  othersNone: boolean;
  risks: string;
  ifWorse: string;
  ifWorseCall: string;
  childView: string;
  nextFollowUp: string;
}

/** The content as it lies; version 0 and empty before it is first written. */
export const rowOf = ({ content }: Pick<PlanView, 'content'>): { values: ContentValues; version: number } => ({
  values: {
    longTermGoal: content?.longTermGoal ?? '',
    overallOrganisationId: content?.overallOrganisationId ?? '',
    othersNone: content?.othersNone ?? false,
    risks: content?.risks ?? '',
    ifWorse: content?.ifWorse ?? '',
    ifWorseCall: content?.ifWorseCall ?? '',
    childView: content?.childView ?? '',
    nextFollowUp: content?.nextFollowUp ?? '',
  },
  version: content?.version ?? 0,
});

/** As the server wants it. The id of the organisation is checked there. */
export const bodyOf = (values: ContentValues, version: number): Record<keyof WriteContent, unknown> => ({
  ...values,
  overallOrganisationId: values.overallOrganisationId || null,
  nextFollowUp: values.nextFollowUp || null,
  version,
});
