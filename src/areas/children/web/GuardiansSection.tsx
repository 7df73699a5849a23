import { Section } from '../../../web/layout/Section.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { AddGuardianForm } from './AddGuardianForm.tsx';
import type { ChildView, GuardianOfChild } from './api.ts';
import css from './Children.module.css';
import { GuardianEntry } from './GuardianEntry.tsx';
import { permits } from './permitted.ts';
import { words } from './texts-family.sv.ts';

const c = classes(css);
const { guardians } = words;

/** That somebody was expecting the child says nothing more when it is born. */
const matters = ({ kind, current }: GuardianOfChild): boolean => kind !== 'expecting' || current;

/** Who has custody, has had it or will have it, and what each may see. */
export const GuardiansSection = ({ child }: { child: ChildView }) => (
  <Section heading={guardians.heading}>
    {child.guardians.length === 0 ? (
      <EmptyState icon="people" heading={guardians.none}>
        {guardians.noneNext}
      </EmptyState>
    ) : (
      <ul className={c('people')} aria-label={guardians.heading}>
        {child.guardians.filter(matters).map((guardian) => (
          <li key={guardian.custodyId}>
            <GuardianEntry child={child} guardian={guardian} />
          </li>
        ))}
      </ul>
    )}
    {permits(child, 'child.addGuardian') && (
      <InPlace label={guardians.add}>{(close) => <AddGuardianForm child={child} close={close} />}</InPlace>
    )}
  </Section>
);
