import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { assignmentRoleWords } from '../domain/texts.sv.ts';
import { EndAssignmentForm, StartAssignmentForm } from './AssignmentForms.tsx';
import type { PersonWithAssignments } from './api.ts';
import css from './Directory.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const { admin } = words;
const isOver = (to: string | null): boolean => to !== null && to < dayOf();

/** A person with assignments past and present, and the way to give a new one. */
export const PersonAssignments = ({ person, unitId }: { person: PersonWithAssignments; unitId: string }) => (
  <>
    <h3>{person.name}</h3>
    <p className={c('title')}>{person.title}</p>
    {person.assignments.length === 0 && <p>{admin.noAssignments}</p>}
    <ul className={c('assignments')}>
      {person.assignments.map((assignment) => {
        const { id, unit, role, from, to } = assignment;
        return (
          <li key={id} className={c(isOver(to) && 'past')}>
            <div>
              {unit}, {assignmentRoleWords[role].toLocaleLowerCase('sv')}
              <span className={c('period')}>
                {admin.period(dateInWords(from), to ? dateInWords(to) : undefined)}
                {isOver(to) && ` (${admin.past})`}
              </span>
            </div>
            {!person.isMe && !isOver(to) && (
              <InPlace label={admin.end} about={admin.endAbout(unit, person.name)} kind="quiet">
                {(close) => <EndAssignmentForm assignment={assignment} close={close} />}
              </InPlace>
            )}
          </li>
        );
      })}
    </ul>
    {!person.isMe && (
      <InPlace label={admin.start} about={admin.startTo(person.name)}>
        {(close) => <StartAssignmentForm employeeId={person.id} unitId={unitId} close={close} />}
      </InPlace>
    )}
  </>
);
