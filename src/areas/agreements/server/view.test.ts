import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import type { AgreementView } from '../domain/contract-whole.ts';
import { agreementId } from '../testing.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
});
afterAll(() => s.close());

const view = async (code: string): Promise<AgreementView> =>
  (await anna.get(`/api/agreements/${await agreementId(s, code)}`)).body;

describe('an agreement', () => {
  it('stands with what both places say, which one is used and why', async () => {
    const { versions, disputed, status } = await view('lok-sater');
    const [version] = versions;
    expect(disputed).toBe(true);
    expect(status).toBe('expired');
    expect(version?.claims.map(({ field, says, place }) => `${field} ${says} ${place}`)).toEqual([
      'from 2025-05-20 avsnitt 3.1.1.13',
      'from 2024-01-01 Tabell 2',
      'to 2026-05-20 avsnitt 3.1.1.13',
      'to 2026-01-01 Tabell 2',
    ]);
    const chosen = version?.choices.find(({ field }) => field === 'to');
    expect(chosen).toMatchObject({ day: '2026-05-20', by: null });
    expect(chosen?.reason).toContain('perioder');
    expect(version?.claims.find(({ id }) => id === chosen?.claimId)?.says).toBe('2026-05-20');
  });

  it('has its parties down to the units, its checklist and whom it is for', async () => {
    const { versions, parent } = await view('lok-avesta');
    const [version] = versions;
    expect(parent?.title).toBe('Samverkan för barns och ungas hälsa i Dalarna');
    expect(version).toMatchObject({ ages: { from: 0, to: 24 }, unborn: true, state: 'decided' });
    expect(version?.parties).toHaveLength(7);
    expect(version?.parties.find(({ name }) => name.includes('Praktikertjänst'))).toMatchObject({
      organisation: { kind: 'private_provider' },
      units: [{ name: 'Koppardalens vårdcentral' }],
    });
    expect(version?.content).toContainEqual(expect.objectContaining({ item: 'concern_report', answer: 'clear' }));
  });

  it('has the decision that prolonged it, with its place', async () => {
    const { versions, owner, children } = await view('rok-barn-unga');
    expect(versions[0]).toMatchObject({ to: '2025-01-01', lastDay: '2026-06-20' });
    expect(versions[0]?.newEnds).toMatchObject([{ kind: 'extended', decidedBy: 'Länschefsnätverket' }]);
    expect(versions[0]?.parties).toHaveLength(16);
    expect(owner).toMatchObject({ name: 'Siv Samordnarprov', unit: 'RSS Dalarna' });
    expect(children).toHaveLength(13);
  });

  it('offers nothing to write to one who only reads', async () => {
    expect((await view('lok-borlange')).permittedActions).toEqual(['agreement.read']);
    const bo = await s.employee('bo-chefsprov');
    const { body } = await bo.get(`/api/agreements/${await agreementId(s, 'lok-borlange')}`);
    expect(body.permittedActions).toContain('agreement.write');
  });
});
