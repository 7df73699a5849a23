import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { CatalogueSeed } from './content.ts';
import type { Question } from './line.ts';
import { whereTo } from './where-to.ts';

const read = (file: string) =>
  CatalogueSeed.parse(JSON.parse(readFileSync(new URL(`../../../../data/dalarna/${file}`, import.meta.url), 'utf8')));
const knowledge = {
  entries: [...read('ways-in.json'), ...read('family-centres.json')].map(({ code, content }) => ({
    id: code,
    content,
  })),
  municipalities: 15,
};
const ask = (question: Question, day = '2026-11-23') => {
  const answer = whereTo(question, knowledge, Temporal.PlainDate.from(day));
  const lines = (name: string) => answer.sections.find((one) => one.name === name)?.lines ?? [];
  return {
    ...answer,
    keys: (name: string) => lines(name).map(({ key }) => key),
    fitting: (name: string) =>
      lines(name)
        .filter(({ fits }) => fits)
        .map(({ key }) => key),
    line: (key: string) => answer.sections.flatMap((one) => one.lines).find((line) => line.key === key),
  };
};

describe('in the county as it is', () => {
  it('a dentist in Smedjebacken who sees that nobody brushes an eight-year-old’s teeth', () => {
    const answer = ask({
      child: '8',
      municipality: '2061',
      role: 'dental_care',
      worry: 'neglect',
      urgency: 'can_wait',
    });
    expect(answer.sections.map(({ name }) => name)).toEqual(['duty', 'here', 'county']);
    expect(answer.line('report_duty')?.source).toContain('19 kap. 1 § 1 ');
    expect(answer.fitting('here')).toEqual(['konsultationsteam-smedjebacken', 'socialtjansten']);
    expect(answer.line('konsultationsteam-smedjebacken')?.way).toMatchObject({
      forum: 'konsultationsteam',
      consent: 'Ja behövs om barnet nämns vid namn. Utan namn kan du ta upp frågan ändå.',
      whom: '0–25 år. Målgruppen i den lokala överenskommelsen',
    });
    expect(answer.keys('here')).not.toContain('fc-smedjebacken');
  });

  it('a school nurse in Orsa with a fifteen-year-old who has stopped sleeping', () => {
    const answer = ask({
      child: '15',
      municipality: '2034',
      role: 'student_health',
      worry: 'mental_health',
      urgency: 'can_wait',
    });
    expect(answer.fitting('here').slice(0, 3)).toEqual([
      'konsultationsteam-orsa',
      'samtalsmottagning',
      'ungdomsmottagning',
    ]);
    expect(answer.keys('here')).not.toContain('vic-orsa');
    expect(answer.fitting('county')).toEqual(expect.arrayContaining(['en-vag-in', '1177', 'sip']));
    expect(answer.line('en-vag-in')?.way?.doubt).toBe(
      'Skulle starta december 2025. Ingen har bekräftat att det är i gång. Fråga innan du hänvisar dit.',
    );
  });

  it('a school counsellor in Avesta who smells cannabis on a fourteen-year-old, today', () => {
    const answer = ask({
      child: '14',
      municipality: '2084',
      role: 'student_health',
      worry: 'substances',
      urgency: 'today',
    });
    expect(answer.keys('acute')).toEqual(['urgent_112', 'urgent_social_services']);
    expect(answer.fitting('here')).toEqual(expect.arrayContaining(['ungdomshalsoteam-avesta', 'avestamodellen']));
    expect(answer.keys('here')).not.toContain('barnhalsoteam-avesta');
  });

  it('a police officer in Rättvik about a sixteen-year-old in bad company, and about a beaten child in the night', () => {
    const company = ask({ child: '16', municipality: '2031', role: 'police', worry: 'crime', urgency: 'can_wait' });
    expect(company.line('report_duty')?.source).toBe('SoL 2025:400 19 kap. 1 § 15 (Polisen)');
    expect(company.fitting('here')[0]).toBe('sspf-rattvik');
    const beaten = ask({ child: '4', municipality: '2031', role: 'police', worry: 'harm', urgency: 'now' });
    expect(beaten.sections[0]?.lines[0]?.key).toBe('urgent_112');
    expect(beaten.keys('duty')).toContain('report_guardians_not_told_first');
    expect(beaten.fitting('county')).toContain('barnahus');
  });

  it('a midwife in Falun with someone pregnant who is depressed', () => {
    const answer = ask({
      child: 'unborn',
      municipality: '2080',
      role: 'health_care',
      worry: 'parents',
      urgency: 'can_wait',
    });
    expect(answer.keys('duty')).toEqual([
      'report_unborn_outside_duty',
      'consent_opens_secrecy',
      'unborn_from_health_care',
    ]);
    expect(answer.fitting('here')).toEqual(expect.arrayContaining(['pof-falun', 'mvc', 'fc-falun', 'hembesok']));
    expect(answer.keys('here')).not.toContain('bvc');
    expect(answer.keys('county')).toContain('vantat-barn-lanet');
  });

  it('a teacher in Mora, of which no source tells anything special', () => {
    const answer = ask({
      child: '9',
      municipality: '2062',
      role: 'school',
      worry: 'many_parties',
      urgency: 'can_wait',
    });
    expect(answer.nothingSpecial).toBe(true);
    expect(answer.keys('here')).toEqual(expect.arrayContaining(['socialtjansten', 'elevhalsan', 'vardcentral']));
    expect(answer.fitting('county')).toContain('sip');
  });

  it('what is planned is not there before its day, and in doubt after; what is paused is not there', () => {
    const toddler = {
      child: '2',
      municipality: '2031',
      role: 'preschool',
      worry: 'parents',
      urgency: 'can_wait',
    } as const;
    expect(ask(toddler, '2025-09-30').keys('here')).not.toContain('fc-rattvik');
    expect(ask(toddler).line('fc-rattvik')?.way?.doubt).toMatch(/^Skulle öppna oktober 2025\. Ingen har bekräftat/);
    const youth = {
      child: '17',
      municipality: '2021',
      role: 'health_care',
      worry: 'substances',
      urgency: 'can_wait',
    } as const;
    expect(ask(youth).keys('here')).not.toContain('ibm-vansbro');
  });

  it('every municipality has an answer here for every age, also before birth', () => {
    const codes = read('family-centres.json').map(({ content }) => content.municipalities[0] ?? '');
    expect(codes).toHaveLength(15);
    for (const municipality of codes)
      for (const child of ['unborn', '0', '6', '13', '17', '20']) {
        const answer = ask({ child, municipality, role: 'school', worry: 'unsure', urgency: 'can_wait' });
        expect(answer.keys('here'), `${municipality} ${child}`).toContain('socialtjansten');
      }
  });
});
