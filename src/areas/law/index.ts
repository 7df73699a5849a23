export { reporters, reportersFrom } from './domain/concern-reporters.ts';
export { CountyLimits, limitsFor } from './domain/county-limits.ts';
export { type Deadline, lastDay, lastDayUnder, ruleOn } from './domain/deadline.ts';
export { beginning } from './domain/history.ts';

export type { LegalRule, RuleHistory } from './domain/model.ts';
export { type RuleId, rules } from './domain/registry.ts';
