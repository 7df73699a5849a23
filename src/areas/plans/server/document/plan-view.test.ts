import { describe, expect, it } from 'vitest';
import { PlanDocument } from './model.ts';
import { planView } from './plan-view.ts';
import { samplePlan } from './testing.ts';

const view = (changes: Parameters<typeof samplePlan>[0] = {}) => planView(PlanDocument.parse(samplePlan(changes)));

/** Without the spaces that keep a date or a paragraph on one line. */
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('protected identity', () => {
  const places = [/Påhittsskolan/, /Elevhälsan/, /mottagningen/, /Socialtjänsten/, /öppenvården/, /rum 12/];

  it('leaves no unit or meeting place for the paper to print', () => {
    const open = JSON.stringify(view());
    const hidden = JSON.stringify(view({ protected: true }));
    for (const place of places) {
      expect(open).toMatch(place);
      expect(hidden).not.toMatch(place);
    }
  });

  it('still says who does what, for which principal, as the law demands', () => {
    const [first] = view({ protected: true }).subGoals[0]?.measures ?? [];
    expect(first).toMatchObject({
      who: 'Mona Påhittad, kurator',
      unit: null,
      principal: { name: 'Falu kommun, skolan' },
    });
  });

  it('does not tell how many units of a principal have the plan', () => {
    const region = { name: 'Region Dalarna', kind: 'region' } as const;
    const sharedWith = [
      { unit: 'Bup Falun', principal: region, until: '2027-11-12' },
      { unit: 'Habiliteringen Borlänge', principal: region, until: '2027-11-12' },
    ];
    expect(view({ protected: true, sharedWith }).sharedWith).toEqual([
      { unit: null, principal: region, until: '12\u00A0november\u00A02027' },
    ]);
  });
});

describe('the law', () => {
  it('names the four contents with the paragraphs in force on the day of publication', () => {
    const { law } = view({ publishedOn: '2026-11-12' });
    expect(law.map(({ sources }) => plain(sources.join(' och ')))).toEqual(
      [1, 2, 3, 4].map((part) => `SoL 2025:400 10 kap. 8 § ${part} och HSL 2017:30 16 kap. 4 § ${part}`),
    );
  });

  it('knows that a plan from before July 2025 was made under the old act', () => {
    expect(plain(view({ publishedOn: '2025-06-30' }).law[0]?.sources[0])).toBe('SoL 2001:453 2 kap. 7 § 1');
  });
});

describe('days as people say them', () => {
  it('has the weekday and the hour of the next meeting', () => {
    expect(plain(view().meeting?.when)).toBe('torsdag 14 januari 2027 klockan 15.00');
    expect(plain(view().followUp?.says)).toBe('Vi följer upp planen senast fredag 29 januari 2027.');
  });

  it('says when a measure has no end', () => {
    const [ends, goesOn] = view().subGoals[0]?.measures ?? [];
    expect(plain(ends?.when)).toBe('16 nov. 2026 till 19 feb. 2027');
    expect(plain(goesOn?.when)).toBe('16 nov. 2026 och tills vidare');
  });
});

describe('names and numbers', () => {
  it.each([
    ['Amira', 'Amiras plan'],
    ['Markus', 'Markus plan'],
    ['Felix', 'Felix plan'],
  ])('calls the plan of %s «%s»', (given, title) => {
    expect(view({ child: { given } }).heading).toBe(title);
  });

  it.each([
    ['023-000 00 01', 'tel:0230000001'],
    ['+46 23 000 00 01', 'tel:+46230000001'],
    ['112', 'tel:112'],
    ['ring växeln', null],
    ['javascript:alert(1)', null],
    ['1', null],
  ])('makes %s a number to press only when it is one', (shown, href) => {
    const { ifWorse } = view({ ifWorse: { call: [{ who: 'Någon', phone: shown }] } });
    expect(ifWorse.call[0]?.phone).toEqual({ shown, href });
  });
});

describe('a plan that is not whole', () => {
  it.each([
    ['no goal', { longTermGoal: '  ' }],
    ['a day that does not exist', { publishedOn: '2026-02-30' }],
    ['no version', { version: 0 }],
  ])('is not printed: %s', (_what, changes) => {
    expect(() => view(changes)).toThrow();
  });
});
