import { describe, expect, it } from 'vitest';
import { chooseAccount, chooseAssignment, type FoundAccount, subjectOf } from './login.ts';

const account = (kind: FoundAccount['kind'], more: Partial<FoundAccount> = {}): FoundAccount => ({
  id: kind,
  countyId: '20',
  kind,
  personId: 'p',
  refusal: null,
  ...more,
});

describe('which account a login leads to', () => {
  it('is unknown when nobody has the number', () => {
    expect(chooseAccount([])).toEqual({ account: null, problem: 'okant-konto' });
  });

  it('asks one who is both guardian and child', () => {
    expect(chooseAccount([account('child'), account('guardian')])).toEqual({ account: null, problem: 'valj-vem' });
  });

  it('does not ask when only one of them can be used', () => {
    const found = [account('child', { refusal: 'too_young' }), account('guardian')];
    expect(chooseAccount(found)).toMatchObject({ account: { kind: 'guardian' }, problem: null });
  });

  it.each([
    ['too_young', 'for-ung'],
    ['disabled', 'avstangt-konto'],
  ] as const)('says why an account that is %s cannot be used', (refusal, problem) => {
    expect(chooseAccount([account('child', { refusal })])).toMatchObject({ problem, account: { refusal } });
  });
});

describe('which assignment one acts under from the start', () => {
  it.each([
    [[], undefined, undefined],
    [['a'], undefined, 'a'],
    [['a'], 'gone', 'a'],
    [['a', 'b'], 'b', 'b'],
    [['a', 'b'], 'gone', undefined],
    [['a', 'b'], undefined, undefined],
  ])('of %j, last used %s, it is %s', (valid, lastUsed, chosen) => {
    expect(
      chooseAssignment(
        valid.map((id) => ({ id })),
        lastUsed,
      )?.id,
    ).toBe(chosen);
  });
});

describe('the subject of a claim', () => {
  it.each([
    ['198205172383', '198205172383'],
    ['19820517-2383', '198205172383'],
    ['20100915-T391', '20100915-T391'],
    [' SE0000000000-DEMOP001 ', 'SE0000000000-DEMOP001'],
    ['', undefined],
    [undefined, undefined],
    ["x' or 1=1", undefined],
    ['a\u0000b', undefined],
    ['a'.repeat(201), undefined],
  ])('%j is %j', (claim, subject) => {
    expect(subjectOf(claim)).toBe(subject);
  });
});
