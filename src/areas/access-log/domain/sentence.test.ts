import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { instantInWords, type LogActor, type LogFact, type LogReceiver, logSentence } from './sentence.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const nurse: LogActor = {
  kind: 'employee',
  title: 'Skolsköterska',
  unit: 'Elevhälsan, Falu kommun',
  principal: { name: 'Falu kommun', kind: 'municipality' },
};
const line = (actor: LogActor, more: Partial<LogFact> = {}) =>
  logSentence({ actor, event: 'child.read', refused: false, at: '2026-11-12T09:42:00Z', ...more }, today);

describe('a line of the log', () => {
  it('says who, at which unit, what and when, as people say it', () => {
    expect(line(nurse)).toBe('Skolsköterska vid Elevhälsan, Falu kommun, läste om barnet, 12 november 10.42.');
  });

  it('says what somebody at work did it for, and why in their own words when they were asked', () => {
    const ground = 'works with the child';
    expect(line(nurse, { ground })).toMatch(/ 12 november 10\.42, för att arbeta med barnet\.$/);
    expect(line(nurse, { ground, reason: 'Utredning.' })).toMatch(/ med barnet\. Skäl: ”Utredning\.”$/);
    expect(line(nurse, { reason: null })).toMatch(/10\.42\. Skälet visas inte\.$/);
    expect(line(nurse, { ground, refused: true })).not.toContain('för att');
    expect(line({ kind: 'guardian' }, { ground })).not.toContain('för att');
    expect(line(nurse, { ground: 'works under an assignment' })).not.toContain('för att');
  });

  it('says that somebody tried and was not let in', () => {
    expect(line(nurse, { refused: true })).toContain('försökte läsa om barnet men fick inte');
    expect(line(nurse, { refused: true, ground: 'failed' })).toContain('försökte läsa om barnet men det gick inte');
  });

  it('says you to the one who reads, and names no other guardian', () => {
    expect(line({ kind: 'you' })).toMatch(/^Du läste/);
    expect(line({ kind: 'guardian' })).toMatch(/^En vårdnadshavare läste/);
    expect(line({ kind: 'samsyn' }, { event: 'delivery.made' })).toMatch(/^Samsyn lämnade ut/);
  });

  it('leaves the unit out, and says so, when protection hides it', () => {
    expect(line({ ...nurse, unit: null })).toMatch(/^Skolsköterska \(enheten visas inte\) läste/);
  });

  it('says to whom a copy was handed out, and that a unit got it by consent', () => {
    const copy = (receiver: LogReceiver) =>
      logSentence(
        { actor: { kind: 'samsyn' }, event: 'delivery.made', refused: false, at: '2026-11-12T09:42:00Z', receiver },
        today,
      );
    expect(copy({ kind: 'unit', unit: 'Bup Falun' })).toBe(
      'Samsyn lämnade ut en kopia av planen till Bup Falun, med stöd av samtycke, 12 november 10.42.',
    );
    expect(copy({ kind: 'unit', unit: null })).toContain('till en enhet (vilken visas inte), med stöd av samtycke');
    expect(copy({ kind: 'you' })).toContain('en kopia av planen till dig, 12');
    expect(copy({ kind: 'guardian' })).toContain('till en vårdnadshavare, 12');
    expect(copy({ kind: 'child' })).toContain('till barnet, 12');
  });

  it('says something true of an event that has no words yet', () => {
    expect(line(nurse, { event: 'never.heard_of' })).toContain('gjorde något som rör barnet');
  });

  it('gives Swedish time, also at midnight in summer, and the year when it is another', () => {
    expect(instantInWords('2025-06-30T22:05:00Z', today)).toBe('1 juli 2025 00.05');
  });
});
