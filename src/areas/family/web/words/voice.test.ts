import { describe, expect, it } from 'vitest';
import { capital, genitive, listed, voiceTo } from './voice.ts';

describe('to whom a family page speaks', () => {
  it('says du to the child, and the name to a guardian', () => {
    expect(voiceTo('child', 'Alva').whom).toBe('dig');
    expect(voiceTo('guardian', 'Alva')).toMatchObject({ own: false, whom: 'Alva', whose: 'Alvas' });
  });

  it('speaks of a child without a name as the child', () => {
    expect(voiceTo('guardian', '').whose).toBe('barnets');
  });

  it('writes names in the genitive as Swedes do', () => {
    expect(['Alva', 'Markus', 'Alex', 'Moritz'].map(genitive)).toEqual(['Alvas', 'Markus', 'Alex', 'Moritz']);
  });

  it('lists and begins sentences', () => {
    expect(listed([])).toBe('');
    expect(listed(['Bup'])).toBe('Bup');
    expect(listed(['Bup', 'skolan', 'mormor'])).toBe('Bup, skolan och mormor');
    expect(capital('ålder')).toBe('Ålder');
  });
});
