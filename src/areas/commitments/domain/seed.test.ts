import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../app/seed/seed.ts';
import { CommitmentFile, commitmentFileProblems } from './seed.ts';

const fileOf = (path: string) => CommitmentFile.parse(JSON.parse(readFileSync(path, 'utf8')));

describe('the promises of the files', () => {
  it('are drawn by us with their place, and say what is not in the agreement; those of the demonstration say so', () => {
    for (const { origin, source, drawn, code } of fileOf('data/dalarna/commitments.json')) {
      expect(origin, code).toBe('drawn');
      expect(source, code).toMatch(/avsnitt \d/);
      expect(drawn, code).toEqual([...new Set(drawn)]);
    }
    for (const { origin, clause } of fileOf('data/demo/commitments.json'))
      expect([origin, clause]).toEqual(['made_up', expect.stringContaining('Påhittat')]);
  });

  it('are read with the county', async () => {
    expect((await readSeed('data/dalarna', 'data/demo/people.json')).commitments?.length).toBeGreaterThan(50);
  });

  it('that lack something or name what is not there are told of', () => {
    const [first] = fileOf('data/dalarna/commitments.json');
    if (first === undefined) throw new Error('no promises');
    const none = {
      agreements: new Set<string>(),
      forums: new Set<string>(),
      units: new Set<string>(),
      organisations: new Set<string>(),
    };
    const problems = commitmentFileProblems([first, { ...first, kind: 'call_answered', share: undefined }], none);
    expect(problems).toContain(`promise ${first.code} stands twice`);
    expect(problems.join()).toContain(`no agreement ${first.agreement}`);
    expect(problems.join()).toContain('no days');
    expect(problems.join()).toContain('no share');
  });
});
