import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unkind } from './bad-input/kind.ts';
import { contentOf } from './bad-input/rows.ts';
import { ask, type JsonSchema, type Operation, operationsOf, smallest, typeOf } from './harness/openapi.ts';
import { type Answer, type Person, type Samsyn, samsyn } from './harness/samsyn.ts';

let s: Samsyn;
let people: Record<string, Person>;
beforeAll(async () => {
  s = await samsyn({ ACCOUNT_REQUESTS_PER_MINUTE: '1000000' });
  people = {
    professional: await s.employee('anna-provberg'),
    manager: await s.employee('karin-pahittstrom'),
    guardian: await s.guardian('198205172383'),
    child: await s.child('201203142383'),
  };
});
afterAll(() => s.close());

const unknownId = '0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c';
const long = 'å'.repeat(120_000);

/** Values that have no place in a field of this kind. */
function wrongFor(schema: JsonSchema): unknown[] {
  const wrong: unknown[] = [
    { nested: 'object' },
    [['list']],
    '\u0000',
    '\ud800',
    long,
    -1e308,
    '2026-02-30',
    "'; drop table plans.plan; --",
  ];
  switch (typeOf(schema)) {
    case 'string':
      return [...wrong, 17, true, null];
    case 'integer':
    case 'number':
      return [...wrong, 'sju', 1.5, -1, 2 ** 53, null];
    default:
      return [...wrong, 17, 'text', null];
  }
}

/** Every body that differs from a good one in one place, with what differs. */
function badBodies(schema: JsonSchema): { what: string; body: unknown }[] {
  const good = smallest(schema);
  const whole = [null, [], 'text', 17].map((body) => ({ what: `the whole body is ${JSON.stringify(body)}`, body }));
  if (typeof good !== 'object' || good === null) return whole;
  const fields = Object.entries(schema.properties ?? schema.oneOf?.[0]?.properties ?? {});
  return [
    ...whole,
    ...fields.flatMap(([key, inner]) =>
      wrongFor(inner).map((value) => ({
        what: `${key} is ${JSON.stringify(value).slice(0, 40)}`,
        body: { ...good, [key]: value },
      })),
    ),
    ...fields.map(([key]) => ({
      what: `${key} is missing`,
      body: Object.fromEntries(Object.entries(good).filter(([k]) => k !== key)),
    })),
  ];
}

const urlOf = ({ path }: Operation, ids: string): string => path.replaceAll(/\{\w+\}/g, encodeURIComponent(ids));

/** Whatever is sent: never a fault of ours, always the same shape, and the words are Swedish and repeat nothing. */
const expectKind = (answer: Answer, what: string): void => expect(unkind(answer), what).toBeUndefined();

describe('bad input to every route, about what is not there', () => {
  it('is answered kindly and changes nothing', { timeout: 240_000 }, async () => {
    const operations = operationsOf(s).filter((o) => o.path.startsWith('/api/'));
    expect(operations.length).toBeGreaterThan(20);
    const before = await contentOf(s);
    let asked = 0;
    for (const operation of operations) {
      for (const [role, person] of Object.entries(people)) {
        if (operation.params.length > 0) {
          for (const ids of [unknownId, 'not-an-id', '../../etc', '%00', 'x'.repeat(300)]) {
            const body = operation.body && smallest(operation.body);
            const answer = await ask(person, operation, urlOf(operation, ids), body);
            asked += 1;
            expectKind(answer, `${role}: ${operation.name} with id ${ids.slice(0, 20)}`);
            expect(
              [400, 403, 404, 409, 422],
              `${role}: ${operation.name} with id ${ids.slice(0, 20)} → ${answer.status}`,
            ).toContain(answer.status);
          }
        }
        if (role !== 'professional' && role !== 'guardian') continue;
        for (const { what, body } of operation.body ? badBodies(operation.body) : []) {
          const answer = await ask(person, operation, urlOf(operation, unknownId), body);
          asked += 1;
          expectKind(answer, `${role}: ${operation.name} where ${what}`);
        }
        for (const { name } of operation.query) {
          for (const value of [
            '%00',
            'x'.repeat(5000),
            '%27%3B--',
            '-1',
            '1e99',
            '\u00e5',
            '1900-01-02',
            '1970-01-01',
            '2199-12-31',
          ]) {
            const answer = await person.get(
              `${operation.path.replaceAll(/\{\w+\}/g, unknownId)}?${name}=${encodeURIComponent(decodeURIComponent(value))}`,
            );
            asked += 1;
            expectKind(answer, `${role}: ${operation.name}?${name}=${value.slice(0, 20)}`);
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(500);
    expect(await contentOf(s)).toEqual(before);
  });

  it('that is not JSON, or far too large, is answered the same way', async () => {
    for (const [type, payload] of [
      ['application/json', '{"half":'],
      ['text/plain', 'hej'],
      ['application/json', `"${'x'.repeat(300_000)}"`],
    ]) {
      const response = await s.app.inject({
        method: 'POST',
        url: '/api/plans',
        headers: { 'content-type': type ?? '' },
        payload: payload ?? '',
      });
      expect([400, 413, 415]).toContain(response.statusCode);
      expect(response.headers['content-type']).toContain('application/problem+json');
    }
  });
});
