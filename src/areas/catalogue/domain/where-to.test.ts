import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import type { Content, FamilyCentre, WayIn } from './content.ts';
import type { Question } from './line.ts';
import { askerRoles, childAges, urgencies, worries } from './model.ts';
import { type Answer, type Knowledge, whereTo } from './where-to.ts';

const places = ['2021', '2062', '2080', '2085'];
const days = fc
  .integer({ min: 0, max: 2600 })
  .map((after) => Temporal.PlainDate.from('2020-06-01').add({ days: after }));
const month = fc.constantFrom('2022-01-01', '2025-10-01', '2027-01-01');
const text = fc.constantFrom('Något', 'Annat');

const wayIn: fc.Arbitrary<WayIn> = fc.record({
  kind: fc.constant('way_in' as const),
  name: text,
  what: text,
  municipalities: fc.subarray(places),
  ages: fc.option(fc.tuple(fc.nat(25), fc.nat(25)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
  unborn: fc.boolean(),
  agesNote: fc.constant(''),
  worries: fc.subarray([...worries]),
  audience: fc.constantFrom('professionals' as const, 'family' as const),
  takesPart: fc.constant(['Skolan']),
  reach: text,
  meets: fc.constant(''),
  consent: fc.constantFrom('not_needed' as const, 'for_names' as const, 'needed' as const),
  acute: fc.boolean(),
  startsOn: fc.option(month),
  paused: fc.constantFrom('', '', 'Pausad.'),
  forum: fc.constant(''),
  agreement: fc.constant(''),
  source: text,
  note: fc.constant(''),
});
const centre: fc.Arbitrary<FamilyCentre> = fc.record({
  kind: fc.constant('family_centre' as const),
  name: text,
  municipalities: fc.constantFrom(...places).map((place) => [place]),
  state: fc.constantFrom(
    'open' as const,
    'similar' as const,
    'planned' as const,
    'closed' as const,
    'unknown' as const,
  ),
  opensOn: fc.option(month),
  services: fc.constant(['Öppen förskola']),
  hours: fc.constant([]),
  staffing: fc.constant(''),
  reach: text,
  source: text,
  note: fc.constant(''),
});
const knowledge: fc.Arbitrary<Knowledge> = fc
  .array(fc.oneof({ arbitrary: wayIn, weight: 3 }, { arbitrary: centre, weight: 1 }), { maxLength: 25 })
  .map((all) => ({
    entries: all.map((content, index) => ({ id: `e${index}`, content })),
    municipalities: places.length,
  }));
const question: fc.Arbitrary<Question> = fc.record({
  child: fc.constantFrom(...childAges),
  municipality: fc.constantFrom(...places),
  role: fc.constantFrom(...askerRoles),
  worry: fc.constantFrom(...worries),
  urgency: fc.constantFrom(...urgencies),
});

const always = (holds: (answer: Answer, q: Question, k: Knowledge, day: Temporal.PlainDate) => void) =>
  fc.assert(
    fc.property(question, knowledge, days, (q, k, day) => holds(whereTo(q, k, day), q, k, day)),
    { numRuns: 400 },
  );
const section = (answer: Answer, name: string) => answer.sections.find((one) => one.name === name)?.lines ?? [];
const ruleKeys = (answer: Answer) => section(answer, 'duty').map(({ key }) => key);

/** The same selection said a second way: entry by entry, as a person would tick them off. */
function tickedOff({ child, municipality }: Question, k: Knowledge, day: string): string[] {
  const isFor = (content: Content): boolean => {
    if (content.kind === 'family_centre') {
      if (!['open', 'similar', 'planned'].includes(content.state)) return false;
      if (content.state === 'planned' && (content.opensOn === null || content.opensOn > day)) return false;
      return child === 'unborn' || Number(child) <= 6;
    }
    if (content.kind !== 'way_in') return false;
    if (content.paused || (content.startsOn ?? '') > day) return false;
    if (child === 'unborn') return content.unborn;
    return !!content.ages && content.ages.from <= Number(child) && Number(child) <= content.ages.to;
  };
  const isHere = ({ municipalities }: Content) => municipalities.length === 0 || municipalities.includes(municipality);
  return k.entries.filter(({ content }) => isHere(content) && isFor(content)).map(({ id }) => id);
}

describe('whatever is asked, whatever is known', () => {
  it('the answer is never empty, and every line says what to do and where that is said', () => {
    always((answer) => {
      expect(answer.sections.map(({ name }) => name)).toContain('duty');
      for (const { lines } of answer.sections) {
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line.title, line.key).not.toBe('');
          expect(line.says, line.key).not.toBe('');
          expect(line.source, line.key).not.toBe('');
        }
      }
    });
  });

  it('112 comes first when it is urgent, and is not there when it can wait', () => {
    always((answer, { urgency }) => {
      const first = answer.sections[0];
      if (urgency === 'can_wait') expect(first?.name).toBe('duty');
      else {
        expect(first?.name).toBe('acute');
        expect(first?.lines[0]?.key).toBe('urgent_112');
        expect(first?.lines[1]?.key).toBe('urgent_social_services');
      }
    });
  });

  it('the order is danger, duty, here, county', () => {
    always((answer) => {
      const order = ['acute', 'duty', 'here', 'county'];
      const places = answer.sections.map(({ name }) => order.indexOf(name));
      expect(places).toEqual([...places].sort());
    });
  });

  it('no way in belongs to another municipality', () => {
    always((answer, { municipality }, k) => {
      for (const { name, lines } of answer.sections)
        for (const { way } of lines) {
          const where = k.entries.find(({ id }) => id === way?.entryId)?.content.municipalities;
          if (where === undefined) continue;
          if (name === 'here') expect(where).toContain(municipality);
          else if (name === 'county') expect(where).toEqual([]);
          else expect(where.length === 0 || where.includes(municipality)).toBe(true);
        }
    });
  });

  it('exactly the ways are there that a second, plain reading ticks off', () => {
    always((answer, q, k, day) => {
      const shown = answer.sections.flatMap(({ lines }) => lines.flatMap(({ way }) => way?.entryId ?? []));
      const acute = new Set(
        k.entries.filter(({ content }) => content.kind === 'way_in' && content.acute).map(({ id }) => id),
      );
      const wanted = tickedOff(q, k, day.toString()).filter((id) => q.urgency !== 'can_wait' || !acute.has(id));
      expect(shown.sort()).toEqual(wanted.sort());
    });
  });

  it('what fits the worry stands before what does not', () => {
    always((answer) => {
      for (const name of ['here', 'county']) {
        const fits = section(answer, name).map((line) => Number(line.fits));
        expect(fits).toEqual([...fits].sort((a, b) => b - a));
      }
    });
  });

  it('before birth there is no duty to report but the other ground; at eighteen neither', () => {
    always((answer, { child, role }) => {
      const keys = ruleKeys(answer);
      const isDuty = keys.some((key) => key.startsWith('report_duty') || key === 'report_anyone_should');
      expect(isDuty).toBe(child !== 'unborn' && Number(child) < 18);
      if (child !== 'unborn') return;
      expect(keys).toContain('report_unborn_outside_duty');
      expect(keys).toContain('consent_opens_secrecy');
      expect(keys.includes('unborn_from_health_care')).toBe(['health_care', 'dental_care'].includes(role));
      expect(keys.includes('unborn_from_social_services')).toBe(role === 'social_services');
    });
  });
});

describe('the duty follows the day and the role', () => {
  const ask = (role: Question['role'], day: string) =>
    section(
      whereTo(
        { child: '9', municipality: '2080', role, worry: 'neglect', urgency: 'can_wait' },
        { entries: [], municipalities: 15 },
        Temporal.PlainDate.from(day),
      ),
      'duty',
    );

  it.each([
    ['2025-06-30', 'SoL 2001:453 14 kap. 1 § första stycket'],
    ['2025-07-01', 'SoL 2025:400 19 kap. 1 §'],
    ['2026-01-14', 'SoL 2025:400 19 kap. 1 §'],
    ['2026-01-15', 'SoL 2025:400 19 kap. 1 § 1 (Vård och tandvård i region och kommun)'],
  ])('on %s a dentist’s duty stands in %s', (day, source) => {
    expect(ask('dental_care', day)[0]).toMatchObject({ key: 'report_duty', source });
  });

  it.each([
    ['police', 'SoL 2025:400 19 kap. 1 § 15 (Polisen)'],
    ['school', 'SoL 2025:400 19 kap. 1 § 4 (Förskola, skola, fritidshem och elevhälsa, också fristående)'],
    ['other_authority', 'SoL 2025:400 19 kap. 1 §'],
    ['family_counselling', 'SoL 2025:400 19 kap. 2 §'],
    ['volunteer', 'SoL 2025:400 19 kap. 4 §'],
  ] as const)('%s: %s', (role, source) => expect(ask(role, '2026-11-23')[0]?.source).toBe(source));

  it('private care rests on its own rule of silence', () => {
    expect(ask('private_care', '2026-11-23').map(({ key }) => key)).toContain('report_needs_no_consent_private');
    expect(ask('health_care', '2026-11-23').map(({ key }) => key)).toContain('report_needs_no_consent');
  });

  it('answers for the municipality’s social services when nothing is known of it', () => {
    const answer = whereTo(
      { child: '9', municipality: '2062', role: 'school', worry: 'school', urgency: 'can_wait' },
      { entries: [], municipalities: 15 },
      Temporal.PlainDate.from('2026-11-23'),
    );
    expect(section(answer, 'here').map(({ key }) => key)).toEqual(['municipality_answers']);
    expect(answer.nothingSpecial).toBe(true);
  });
});
