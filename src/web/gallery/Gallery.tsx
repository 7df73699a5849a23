import { Page } from '../layout/Page.tsx';
import { Section } from '../layout/Section.tsx';
import { contentId } from '../layout/SkipLink.tsx';
import { Button } from '../ui/Button.tsx';
import { LawList } from '../ui/Law.tsx';
import { WhoList } from '../ui/WhoLine.tsx';
import css from './Gallery.module.css';
import { FormsPart } from './parts/FormsPart.tsx';
import { PiecesPart } from './parts/PiecesPart.tsx';
import { StatesPart } from './parts/StatesPart.tsx';
import { people, preliminaryAssessment, sipDuty } from './parts/sample.ts';
import { TablePart } from './parts/TablePart.tsx';
import { TimePart } from './parts/TimePart.tsx';

/** Every recurring piece in all its states, long names and many rows included. */
export const Gallery = () => (
  <main id={contentId} className={css['main']}>
    <Page
      heading="Galleri"
      tab="Galleri"
      lead="Alla återkommande delar i alla lägen, med långa namn och många rader."
      action={<Button kind="main">Starta en plan</Button>}
      protection="protected_registration"
      side={
        <>
          <Section heading="Vem">
            <WhoList people={people.slice(0, 3)} label="Vem" />
          </Section>
          <LawList rules={[sipDuty, preliminaryAssessment]} />
        </>
      }
    >
      <PiecesPart />
      <TimePart />
      <FormsPart />
      <StatesPart />
    </Page>
    <TablePart />
  </main>
);
