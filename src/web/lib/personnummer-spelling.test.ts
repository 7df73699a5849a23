import { describe, expect, it } from 'vitest';
import { normalisePersonnummer, personnummerInWords } from './personnummer-spelling.ts';

describe('a personnummer as it is typed or pasted', () => {
  it.each([
    '20140612-2380',
    '201406122380',
    '140612-2380',
    '1406122380',
    '140612 2380',
    '2014 0612 2380',
    '20140612–2380',
    '  140612−2380 ',
    'Pnr: 20140612-2380, folkbokförd i Falun',
  ])('%s is one and the same number', (typed) => {
    expect(normalisePersonnummer(typed)).toBe('201406122380');
  });

  it('tells a hundred-year-old by the plus sign', () => {
    expect(normalisePersonnummer('100101+2382')).toBe('191001012382');
  });

  it('takes a samordningsnummer', () => {
    expect(normalisePersonnummer('20140672-2387')).toBe('201406722387');
  });

  it.each(['', '20140612-2381', '20141312-2380', '140612', '20140612-2380 20140612-2398'])(
    '«%s» is not one valid number',
    (typed) => {
      expect(normalisePersonnummer(typed)).toBeUndefined();
    },
  );

  it('is shown with its hyphen', () => {
    expect(personnummerInWords('201406122380')).toBe('20140612-2380');
    expect(personnummerInWords('1406')).toBe('1406');
  });
});
