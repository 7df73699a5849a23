import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { type CoverageInput, coverage } from './coverage.ts';
import type { ConsentFact } from './model.ts';
import { missingInWords } from './texts.sv.ts';

const day = '2026-11-23';
const today = Temporal.PlainDate.from(day);
const names = new Map([
  ['maria', 'Maria'],
  ['johan', 'Johan'],
  ['alva', 'Barnet'],
]);

const yes = (giverId: string, more: Partial<ConsentFact> = {}): ConsentFact => ({
  id: `${giverId} ${more.basis ?? 'consent'}`,
  giverId,
  basis: 'consent',
  givenOn: '2026-11-01',
  validTo: '2027-05-31',
  withdrawnAt: null,
  recordedAt: '2026-11-01T08:00:00.000Z',
  lastWordAt: more.withdrawnAt ?? more.recordedAt ?? '2026-11-01T08:00:00.000Z',
  ...more,
});
const alva = (more: Partial<CoverageInput> = {}): CoverageInput => ({
  childId: 'alva',
  bornOn: '2012-03-14',
  say: null,
  custody: [
    { guardianId: 'maria', from: '2012-03-14', to: null },
    { guardianId: 'johan', from: '2012-03-14', to: null },
  ],
  consents: [],
  ...more,
});
const sole = { custody: [{ guardianId: 'maria', from: '2012-03-14', to: null }] };
const answer = (more: Partial<CoverageInput>) => coverage(alva(more), day);
const sentences = (more: Partial<CoverageInput>, nameOf = (id: string) => names.get(id) ?? '') => {
  const found = answer(more);
  if (found.covered) return [];
  return found.missing.map((m) => missingInWords(m, today, ({ id }) => (id === null ? '' : nameOf(id))));
};

describe('may the unit be let in?', () => {
  it('yes, when both guardians have said yes, to the day that the first of them ends', () => {
    expect(answer({ consents: [yes('maria'), yes('johan', { validTo: '2027-02-01' })] })).toMatchObject({
      covered: true,
      until: '2027-02-01',
      grounds: ['guardians_together', 'consent_guardian_with_child', 'consent_opens_secrecy'],
    });
  });

  it('no, when one of two has not been asked: by name, with the paragraph and what is possible instead', () => {
    const [missing] = sentences({ consents: [yes('maria')] });
    expect(missing).toMatchObject({
      code: 'not_asked',
      says: 'Johan har inte sagt ja än. Har barnet två vårdnadshavare bestämmer de tillsammans. Båda behöver säga ja.',
      source: 'FB 1949:381 6 kap. 13 § första stycket',
      instead: [{ source: 'FB 1949:381 6 kap. 13 § andra stycket' }, { source: 'FB 1949:381 6 kap. 13 a §' }],
    });
  });

  it('offers no exception while nobody has said yes', () => {
    expect(sentences({}).map(({ instead }) => instead)).toEqual([[], []]);
  });

  it('speaks to the one who reads of the own yes', () => {
    const taken = { ...sole, consents: [yes('maria', { withdrawnAt: '2026-11-20T10:00:00.000Z' })] };
    expect(sentences(taken, () => 'Du')[0]?.says).toMatch(/^Du tog tillbaka ditt ja fredag 20 november\./);
  });

  it('says that a consent ended, was taken back or begins later, and when', () => {
    const says = (more: Partial<ConsentFact>) => sentences({ ...sole, consents: [yes('maria', more)] })[0]?.says;
    expect(says({ validTo: '2026-11-22' })).toMatch(/^Maria sa ja till och med söndag 22 november\. Fråga igen\./);
    expect(says({ withdrawnAt: '2026-11-20T10:00:00.000Z' })).toMatch(
      /^Maria tog tillbaka sitt ja fredag 20 november\./,
    );
    expect(says({ givenOn: '2026-12-01' })).toMatch(/^Maria har sagt ja från och med tisdag 1 december\./);
  });

  it('asks for a guardian when none is known', () => {
    expect(sentences({ custody: [] })).toMatchObject([{ code: 'no_guardian', source: 'FB 1949:381 6 kap. 11 §' }]);
  });
});

describe('the recorded exceptions', () => {
  it('stand in for a guardian who is hindered, or whom the board has decided past, but never for both', () => {
    for (const basis of ['guardian_hindered', 'board_decision'] as const) {
      expect(answer({ consents: [yes('maria'), yes('johan', { basis })] }).covered).toBe(true);
      expect(sentences({ consents: [yes('maria', { basis }), yes('johan', { basis })] })).toMatchObject([
        { code: 'no_guardian_agrees', source: 'FB 1949:381 6 kap. 13 § andra stycket' },
      ]);
    }
  });

  it('end for the hindered one who has answered since, and not for a decision of the board', () => {
    const backAgain = yes('johan', { recordedAt: '2026-11-10T08:00:00.000Z', withdrawnAt: '2026-11-12T08:00:00.000Z' });
    const consents = (basis: 'guardian_hindered' | 'board_decision') => [
      yes('maria'),
      backAgain,
      yes('johan', { basis }),
    ];
    expect(answer({ consents: consents('guardian_hindered') }).covered).toBe(false);
    expect(answer({ consents: consents('board_decision') }).covered).toBe(true);
  });
});

describe('the child’s own word', () => {
  it('is needed beside the guardians’ when it has been judged so', () => {
    const consents = [yes('maria'), yes('johan')];
    expect(answer({ say: 'heard', consents }).covered).toBe(true);
    expect(sentences({ say: 'with_guardian', consents })).toMatchObject([
      { who: { kind: 'child' }, source: 'OSL 2009:400 12 kap. 3 §' },
    ]);
    expect(answer({ say: 'with_guardian', consents: [...consents, yes('alva')] }).covered).toBe(true);
  });

  it('is enough alone when it has been judged so, and then the guardians’ is not', () => {
    expect(answer({ say: 'alone', consents: [yes('alva')] })).toMatchObject({ covered: true, until: '2027-05-31' });
    expect(answer({ say: 'alone', consents: [yes('maria'), yes('johan')] }).covered).toBe(false);
  });

  it('is the only one from the eighteenth birthday on; the guardians’ ends the day before', () => {
    const consents = [yes('maria'), yes('johan')];
    const turns18 = { bornOn: '2008-12-01', consents };
    expect(coverage(alva(turns18), day)).toMatchObject({ covered: true, until: '2026-11-30' });
    expect(coverage(alva(turns18), '2026-12-01').covered).toBe(false);
    expect(coverage(alva({ ...turns18, consents: [yes('alva')] }), '2026-12-01').covered).toBe(true);
    expect(coverage(alva({ bornOn: '2008-02-29', consents }), '2026-02-28').covered).toBe(false);
  });

  it('does not exist before birth: the one who is expecting the child says yes', () => {
    const expecting = { bornOn: null, custody: [{ guardianId: 'maria', from: '2026-10-01', to: '2027-02-13' }] };
    expect(answer({ ...expecting, consents: [yes('maria')] })).toMatchObject({ covered: true, until: '2027-02-13' });
  });
});

it('asks again when custody begins for somebody who has not been asked', () => {
  const custody = [...sole.custody, { guardianId: 'johan', from: '2027-01-01', to: null }];
  expect(answer({ custody, consents: [yes('maria')] })).toMatchObject({ covered: true, until: '2026-12-31' });
  expect(coverage(alva({ custody, consents: [yes('maria')] }), '2027-01-01').covered).toBe(false);
});

it('names the Swedish day on which a yes was taken back, also in the night', () => {
  const input = {
    ...{ childId: 'alva', bornOn: '2012-03-14', say: null },
    custody: [{ guardianId: 'maria', from: '2012-03-14', to: null }],
    consents: [yes('maria', { withdrawnAt: '2026-11-29T23:52:00.000Z' })],
  };
  expect(coverage(input, '2026-11-30')).toMatchObject({ missing: [{ code: 'withdrawn', day: '2026-11-30' }] });
});
