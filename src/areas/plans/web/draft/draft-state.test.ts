import { describe, expect, it } from 'vitest';
import { begin, keepOwn, receive, takeTheirs, wasSaved } from './draft-state.ts';

const row = (need: string, version: number) => ({ values: { need }, version });
const written = (from: ReturnType<typeof row>, need: string) => ({ ...begin(from), values: { need } });

describe('what one writes while others write', () => {
  it('follows the server as long as one has written nothing', () => {
    expect(receive(begin(row('a', 1)), row('b', 2))).toEqual(begin(row('b', 2)));
  });

  it('keeps what one has written when somebody changed another part of the plan', () => {
    const draft = receive(written(row('a', 1), 'mitt'), row('a', 5));
    expect(draft).toMatchObject({ values: { need: 'mitt' }, version: 5, theirs: null });
  });

  it('asks when somebody wrote in the same place, and loses neither', () => {
    const draft = receive(written(row('a', 1), 'mitt'), row('deras', 2));
    expect(draft).toMatchObject({ values: { need: 'mitt' }, theirs: { values: { need: 'deras' } } });
    expect(takeTheirs(draft)).toEqual(begin(row('deras', 2)));
    expect(keepOwn(draft)).toEqual({ values: { need: 'mitt' }, base: { need: 'deras' }, version: 2, theirs: null });
  });

  it('does not ask when both wrote the same', () => {
    expect(receive(written(row('a', 1), 'lika'), row('lika ', 2)).theirs).toBeNull();
  });

  it('does not listen to an answer that is older than the last saving', () => {
    const draft = wasSaved(written(row('a', 1), 'mitt'), { need: 'mitt' }, 3);
    expect(receive(draft, row('a', 2))).toBe(draft);
  });

  it('does not take away a space that one has just typed because the server trims', () => {
    const draft = wasSaved(written(row('a', 1), 'ett '), { need: 'ett ' }, 2);
    expect(receive(draft, row('ett', 3)).values.need).toBe('ett ');
  });

  it('goes on asking when the others write more', () => {
    const draft = receive(receive(written(row('a', 1), 'mitt'), row('deras', 2)), row('deras mer', 3));
    expect(draft.theirs?.values.need).toBe('deras mer');
  });
});
