import { Section } from '../../layout/Section.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { ConsentCard } from '../../ui/ConsentCard.tsx';
import { Deadline } from '../../ui/Deadline.tsx';
import { KeptMark } from '../../ui/KeptMark.tsx';
import { StepLine } from '../../ui/StepLine.tsx';
import { WhoList } from '../../ui/WhoLine.tsx';
import css from '../Gallery.module.css';
import { people, preliminaryAssessment, sipDuty, sipSteps, today } from './sample.ts';

const deadline = { today, rule: preliminaryAssessment, label: 'Svara senast' };

export const PiecesPart = () => (
  <>
    <Section heading="Sista dag">
      <div className={css['stack']}>
        <Deadline {...deadline} day="2026-12-18" />
        <Deadline {...deadline} day="2026-11-25" />
        <Deadline {...deadline} day="2026-11-22" />
        <Deadline {...deadline} day="2026-11-17" />
        <Deadline {...deadline} day="2026-11-17" doneOn="2026-11-12" />
        <Deadline {...deadline} day="2026-11-17" doneOn="2026-11-19" />
      </div>
    </Section>
    <Section heading="Steg">
      <StepLine
        label="Planens steg"
        steps={sipSteps}
        current="mapping"
        missing={[
          { message: 'Bup Falun har inte skrivit klart sin del.' },
          { message: 'Samtycket omfattar inte elevhälsan än.', source: 'OSL 2009:400 10 kap. 1 §' },
        ]}
      />
      <StepLine label="Planens steg, inget saknas" steps={sipSteps} current="call" />
      <StepLine label="Planens steg, avslutad" steps={sipSteps} current={undefined} />
    </Section>
    <Section heading="Vilka är med">
      <WhoList people={people} label="Vilka är med" />
    </Section>
    <Section heading="Samtycke">
      <ConsentCard state="given" says="Bup Falun får läsa och skriva i planen till och med 31 maj 2027." rule={sipDuty}>
        <ConfirmButton
          kind="danger"
          label="Återkalla"
          heading="Återkalla samtycket för Bup Falun?"
          says="Bup Falun kan inte längre läsa planen. Det de redan har fått behåller de. Samordnaren får veta att samtycket är återkallat."
          confirm="Återkalla samtycket"
          onConfirm={() => undefined}
        />
      </ConsentCard>
      <ConsentCard
        state="missing"
        says="Elevhälsan får inte se planen än."
        lacks="Den andra vårdnadshavaren har inte svarat. Båda behöver säga ja."
        rule={{ says: 'Två vårdnadshavare bestämmer tillsammans.', source: 'FB 1949:381 6 kap. 13 §' }}
      >
        <Button>Påminn vårdnadshavaren</Button>
      </ConsentCard>
      <ConsentCard state="withdrawn" says="Polisen får inte längre se planen. Samtycket återkallades 12 november." />
      <ConsentCard
        state="notNeeded"
        says="Socialtjänsten äger uppgiften och behöver inget samtycke för sin egen del."
      />
    </Section>
    <Section heading="Löften">
      <div className={css['stack']}>
        <KeptMark state="kept" kept={18} of={20} />
        <KeptMark state="atRisk" kept={11} of={20} />
        <KeptMark state="broken" kept={2} of={20} />
        <KeptMark state="noData" />
      </div>
    </Section>
    <Section heading="Knappar">
      <div className={css['row']}>
        <Button kind="main">Skicka kallelsen</Button>
        <Button>Spara utkast</Button>
        <Button kind="quiet">Avbryt</Button>
        <Button kind="danger">Ta bort enheten</Button>
        <Button kind="main" busy>
          Skickar
        </Button>
        <Button disabled>Kan inte tryckas</Button>
      </div>
    </Section>
  </>
);
