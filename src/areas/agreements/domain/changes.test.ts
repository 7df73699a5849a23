import { describe, expect, it } from 'vitest';
import { type DoneMeanwhile, meanwhileInWords } from './changes.ts';

const done = (more: Partial<DoneMeanwhile> = {}): DoneMeanwhile => ({
  what: 'content_judged',
  isOwn: false,
  title: 'Samordnare',
  unit: 'Länsstödet',
  when: 'klockan 10.42',
  version: { number: 2, from: '2027-01-01', to: null },
  ...more,
});

describe('what was done meanwhile', () => {
  it('is said with who, to which version and when', () => {
    expect(meanwhileInWords([done()])).toContain(
      'Samordnare vid Länsstödet bedömde innehållet (version 2), klockan 10.42.',
    );
    expect(meanwhileInWords([done({ isOwn: true, version: null })])).toContain(
      'Du själv, i ett annat fönster, bedömde innehållet, klockan 10.42.',
    );
  });

  it('is said with the days that came to hold, when it was a decision', () => {
    expect(meanwhileInWords([done({ what: 'extended' })])).toContain('som gäller 2027-01-01 – tills vidare');
    expect(meanwhileInWords([done()])).not.toContain('2027');
  });

  it('is the last three, when it was more', () => {
    const text = meanwhileInWords(['a', 'b', 'c', 'd'].map((when) => done({ when })));
    expect(text).not.toContain(', a.');
    expect(text).toContain(', d.');
  });
});
