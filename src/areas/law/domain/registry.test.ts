import { describe, expect, expectTypeOf, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { limitsFor } from './county-limits.ts';
import { ruleOn } from './deadline.ts';
import { localLimits } from './local-limits.ts';
import type { LegalRule } from './model.ts';
import { periodProblems } from './periods.ts';
import { type RuleId, rules, subjects } from './registry.ts';
import { retention } from './retention.ts';
import { statutes } from './statutes.ts';
import { limitInWords } from './texts.sv.ts';

const histories = [...Object.entries(rules), ...Object.entries(limitsFor())];
const wordings: [string, LegalRule][] = histories.flatMap(([id, history]) =>
  history.map((rule): [string, LegalRule] => [`${id} from ${rule.inForce.from}`, rule]),
);
const sourceOn = (id: RuleId, day: string) => ruleOn(rules[id], Temporal.PlainDate.from(day))?.source;

describe('every rule', () => {
  it.each(histories)('%s has one id, and periods without gap or overlap', (id, history) => {
    expect(new Set(history.map((rule) => rule.id))).toEqual(new Set([id]));
    expect(periodProblems(history.map((rule) => rule.inForce))).toEqual([]);
  });
});

describe('every wording', () => {
  it.each(wordings)('%s has a source of its standing, and says what follows in whole sentences', (_name, rule) => {
    const fromStatute = Object.keys(statutes).some((statute) => rule.source.startsWith(`${statute} `));
    expect(rule.source.trim().length).toBeGreaterThan(5);
    expect(fromStatute).toBe(rule.standing === 'statute');
    expect(rule.says).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it.each(wordings)('%s counts in whole days, and says why it has to be verified if it has', (_name, rule) => {
    const { within = 'P1D', atLeast = 'P1D', confidence, note = '' } = rule;
    const wholeDays = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;
    expect(typeof within === 'string' ? within : `P${within.workingDays}D`).toMatch(wholeDays);
    expect(atLeast).toMatch(wholeDays);
    expect(confidence !== 'verify' || note.length > 10).toBe(true);
  });
});

describe('a statute that counts', () => {
  it.each(wordings.filter(([, rule]) => rule.standing === 'statute' && rule.within !== undefined))(
    '%s says the same time in words as it counts in',
    (_name, { says, within = 'P0D' }) => expect(says).toContain(limitInWords(within)),
  );
});

describe('the registry', () => {
  it('holds every subject, and no two rules share an id', () => {
    const ids = subjects.flatMap((subject) => Object.keys(subject.rules));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(rules).sort()).toEqual(ids.sort());
  });

  it('keeps local limits apart from the law, by id and by standing', () => {
    expect(Object.keys(localLimits).filter((id) => id in rules)).toEqual([]);
    expect(new Set(Object.values(limitsFor()).flatMap((h) => h.map((rule) => rule.standing)))).toEqual(
      new Set(['local']),
    );
  });

  it('lets a statute set a number of days where its section does, for reports, and never for the plan', () => {
    const counted = wordings.filter(([, rule]) => rule.standing === 'statute' && rule.within !== undefined);
    expect(counted.map(([name, rule]) => [name, rule.within])).toEqual([
      ['report_feedback from 2026-01-15', 'P1W'],
      ['preliminary_assessment from 2020-01-01', 'P14D'],
      ['preliminary_assessment from 2025-07-01', 'P14D'],
      ['inquiry_time from 2020-01-01', 'P4M'],
      ['inquiry_time from 2025-07-01', 'P4M'],
    ]);
  });

  it('does not compile when code refers to a rule that is missing', () => {
    expectTypeOf<'sip_plan'>().toExtend<RuleId>();
    expectTypeOf<'sip_that_is_missing'>().not.toExtend<RuleId>();
    expectTypeOf<string>().not.toExtend<RuleId>();
    expect('sip_that_is_missing' in rules).toBe(false);
  });
});

describe('the plan rests on the act in force that day', () => {
  it.each<[RuleId, string, string]>([
    ['sip_plan', 'SoL 2001:453 2 kap. 7 §', 'SoL 2025:400 10 kap. 8 §'],
    ['sip_start', 'SoL 2001:453 2 kap. 7 §', 'SoL 2025:400 10 kap. 8 §'],
    ['sip_plan_region', 'HSL 2017:30 16 kap. 4 §', 'HSL 2017:30 16 kap. 4 §'],
    [
      'sip_made_together',
      'SoL 2001:453 2 kap. 7 § och HSL 2017:30 16 kap. 4 §',
      'SoL 2025:400 10 kap. 9 § och HSL 2017:30 16 kap. 4 §',
    ],
    ['cooperation_social_services', 'SoL 2001:453 5 kap. 1 a §', 'SoL 2025:400 18 kap. 6 §'],
    ['child_own_voice', 'SoL 2001:453 11 kap. 10 §', 'SoL 2025:400 3 kap. 2 §'],
    ['child_measures_12_to_14', 'SoL 2001:453 3 kap. 6 a §', 'SoL 2025:400 21 kap. 1 §'],
    ['secrecy_private_social_services', 'SoL 2001:453 15 kap. 1 §', 'SoL 2025:400 17 kap. 11 §'],
    ['retention_social_services', 'SoL 2001:453 12 kap. 1 §', 'SoL 2025:400 16 kap. 1 §'],
  ])('%s: %s on 30 June 2025, %s on 1 July', (id, before, after) => {
    expect(sourceOn(id, '2025-06-30')).toBe(before);
    expect(sourceOn(id, '2025-07-01')).toBe(after);
  });

  it('asks for four contents, each a rule of its own', () => {
    const contents = wordings.map(([, rule]) => rule).filter((rule) => rule.kind === 'content');
    expect(new Set(contents.map((rule) => rule.id)).size).toBe(4);
    expect(sourceOn('sip_content_overall', '2026-11-22')).toBe(
      'SoL 2025:400 10 kap. 8 § 4 och HSL 2017:30 16 kap. 4 § 4',
    );
  });

  it('keeps an inquiry about a child until the age of thirty only from 15 January 2026', () => {
    const rulesOn = (day: string) => [
      ruleOn(rules.retention_child_investigation, Temporal.PlainDate.from(day)),
      ruleOn(rules.retention_not_opened, Temporal.PlainDate.from(day)),
    ];
    expect(rulesOn('2026-01-14')).toMatchObject([
      { source: 'SoL 2025:400 16 kap. 1 §', atLeast: 'P5Y' },
      { source: 'SoL 2025:400 16 kap. 1 §', atLeast: 'P5Y' },
    ]);
    expect(rulesOn('2026-01-15')).toMatchObject([
      { source: 'SoL 2025:400 16 kap. 2 a § första meningen', says: expect.stringContaining('30 år') },
      { source: 'SoL 2025:400 16 kap. 2 a § andra meningen', atLeast: 'P5Y' },
    ]);
  });

  it.each(Object.entries(retention))('%s says how long on every day from 2020', (_id, history) => {
    expect(ruleOn(history, Temporal.PlainDate.from('2020-01-01'))).toBeDefined();
    expect(history.at(-1)?.inForce.to).toBeUndefined();
  });

  it('knows today the lowered age of 2023: at twelve a child can say yes itself', () => {
    const saysOn = (day: string) => ruleOn(rules.child_measures_12_to_14, Temporal.PlainDate.from(day))?.says;
    expect(saysOn('2023-06-30')).toContain('behövdes vårdnadshavarens ja');
    expect(saysOn('2023-07-01')).toContain('även utan vårdnadshavarens ja');
  });
});
