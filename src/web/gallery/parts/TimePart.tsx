import { Section } from '../../layout/Section.tsx';
import { LogList } from '../../ui/LogLine.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { today } from './sample.ts';

const events = [
  { id: 'a', day: '2026-08-24', what: 'Skolan tog initiativ till planen', detail: 'Elevhälsan, Falu kommun' },
  { id: 'b', day: '2026-08-27', what: 'Familjen sa ja' },
  { id: 'c', day: '2026-08-28', what: 'Kallelsen skickades' },
  { id: 'd', day: '2026-09-03', what: 'Bup svarade: kommer' },
  { id: 'e', day: '2026-09-18', what: 'Möte, planen skrevs', detail: 'Alla kallade kom utom polisen' },
  { id: 'f', day: '2026-11-13', what: 'Uppföljning av insatser', isLate: true },
  { id: 'g', day: '2026-12-16', what: 'Utvärdering med Alva', detail: 'Kvarnskolan klockan 14' },
  { id: 'h', day: '2027-03-10', what: 'Nästa uppföljning' },
];

export const TimePart = () => (
  <>
    <Section heading="Tidslinje">
      <Timeline label="Planens tidslinje" today={today} events={events} />
      <Timeline label="Tom tidslinje" today={today} events={[]} />
    </Section>
    <Section heading="Vem har läst">
      <LogList
        label="Vem har läst"
        lines={[
          {
            id: '1',
            who: 'Skolsköterska vid elevhälsan i Falun',
            did: 'läste planen',
            at: '2026-11-12T09:42:00Z',
            purpose: 'för att förbereda möte',
            today,
          },
          { id: '2', who: 'Psykolog vid Bup Falun', did: 'skrev i sin del', at: '2026-11-10T14:05:00Z', today },
          {
            id: '3',
            who: 'Handläggare vid socialtjänsten i Borlänge',
            did: 'försökte läsa planen men nekades',
            at: '2025-12-30T23:30:00Z',
            today,
            children: 'Enheten är inte med i planen.',
          },
        ]}
      />
    </Section>
  </>
);
