import { expect, it } from 'vitest';
import type { TodoLine } from '../domain/contract.ts';
import { aboutInWords } from './line-words.ts';

const report: TodoLine = {
  kind: 'concern_decide',
  planId: null,
  forum: null,
  state: 'assessed',
  part: 'waiting',
  dueOn: '2026-12-07',
  since: '2026-11-23T08:00:00Z',
  refId: '00000000-0000-4000-8000-000000000001',
  number: '17',
  child: null,
  unit: null,
  person: null,
  forAnybody: false,
  rule: null,
};

it('says that nobody handles a report only when nobody does', () => {
  expect(aboutInWords({ ...report, forAnybody: true })).toMatch(/ingen handläggare än$/);
  expect(aboutInWords(report)).not.toMatch(/ingen handläggare/);
  expect(aboutInWords({ ...report, person: 'Anna Provberg' })).toMatch(/ · Anna Provberg$/);
});
