import type { RuleId } from '../../law/index.ts';

/** What heads each legal line of an answer. */
export const dutyTitles: Partial<Record<RuleId, string>> = {
  urgent_112: 'Ring 112',
  urgent_social_services: 'Socialtjänsten i dag, socialjouren efter stängning',
  report_duty: 'Du ska anmäla',
  report_duty_family_counselling: 'Du ska anmäla',
  report_anyone_should: 'Du bör anmäla',
  report_needs_no_consent: 'Samtycke behövs inte',
  report_needs_no_consent_private: 'Samtycke behövs inte',
  report_guardians_not_told_first: 'Vänta med att berätta hemma',
  report_where: 'Dit går anmälan',
  report_ask_without_name: 'Osäker? Fråga först',
  report_feedback: 'Du kan få veta vad som händer',
  protection_assessment: 'Det som händer sedan',
  report_child_is_under_18: 'Anmälningsplikten gäller inte här',
  report_unborn_outside_duty: 'Ingen anmälningsplikt före födseln, men du kan berätta',
  unborn_from_health_care: 'Utan ja, när barnet behöver skydd',
  unborn_from_social_services: 'Utan ja, när barnet behöver skydd',
  unborn_from_others: 'Utan ja, när det är uppenbart nödvändigt',
  consent_opens_secrecy: 'Börja med att fråga om ett ja',
  child_of_age: 'Den unga bestämmer själv',
  municipality_answers: 'Kommunens socialtjänst',
};

export const sectionWords = {
  acute: 'Först, om det är bråttom',
  duty: 'Det lagen säger',
  here: 'Vägar in här',
  county: 'I hela länet',
} as const;
