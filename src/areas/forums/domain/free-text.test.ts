import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsNationalNumber, looksLikeName } from './free-text.ts';

describe('a personnummer', () => {
  it.each(['20120314-2383', '201203142383', '120314-2383', '1203142383', '120314 2383', '120314–2383'])(
    '%s is seen in the middle of a text',
    (number) => expect(holdsNationalNumber(`Flickan ${number} kommer inte.`)).toBe(true),
  );
  it.each(['20121314-2383', 'ring 023-123456789', '2026-11-23', '12345', ''])('%s is none', (text) =>
    expect(holdsNationalNumber(text)).toBe(false),
  );
  it('is seen wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö ,.]{0,30}$/), fc.stringMatching(/^[a-zåäö ,.]{0,30}$/), (before, after) =>
        holdsNationalNumber(`${before}20120314-2383${after}`),
      ),
    );
  });
});

describe('something like a name', () => {
  it.each([
    'Hur hjälper vi Alva?',
    'Alva Exempelsson kommer inte till skolan',
    'Pojken heter Anna-Lisa i mellannamn',
    'Skriv till mamma@exempel.se',
    'Ring 070-174 06 05',
    'En fråga. Mamma Maria undrar.',
  ])('is seen: %s', (text) => expect(looksLikeName(text)).toBe(true));

  it.each([
    'En elev i årskurs fyra kommer sällan till skolan. Vad kan vi göra?',
    'Bup har en kö. SIP är erbjuden. BVC undrar.',
    'Familjen har flyttat till Falun från Rättvik.',
    'Vi tänker på Faluns rutin',
    '',
  ])('is not seen: %s', (text) => expect(looksLikeName(text)).toBe(false));
});
