import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { assignmentsQuery, unitsQuery } from './api.ts';
import css from './Directory.module.css';
import { PersonAssignments } from './PersonAssignments.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const { admin } = words;

/** Who works where in the county: found by unit or by name, given and ended here. */
export function AssignmentsPage() {
  const [unit, setUnit] = useState('');
  const [q, setQ] = useState('');
  const units = useQuery(unitsQuery);
  const search = q.trim().length > 1 ? { q: q.trim() } : unit ? { unit } : undefined;
  return (
    <Page heading={admin.heading} tab={admin.tab} lead={admin.lead}>
      <Loaded query={units} skeleton={<SkeletonRows rows={2} />}>
        {(all) => (
          <div className={c('search')}>
            <SearchSelect
              label={admin.unit}
              description={admin.unitAbout}
              options={all.map(({ id, name, organisation }) => ({ value: id, label: name, about: organisation.name }))}
              value={unit}
              onChange={(chosen) => {
                setUnit(chosen);
                setQ('');
              }}
            />
            <TextField label={admin.person} description={admin.personAbout} type="search" value={q} onChange={setQ} />
          </div>
        )}
      </Loaded>
      {search ? (
        <People search={search} unitId={unit} />
      ) : (
        <EmptyState icon="people" heading={admin.choose}>
          {admin.chooseNext}
        </EmptyState>
      )}
    </Page>
  );
}

function People({ search, unitId }: { search: { unit?: string; q?: string }; unitId: string }) {
  const people = useQuery({ ...assignmentsQuery(search), placeholderData: (before) => before });
  return (
    <Section heading={admin.people} note={people.data && words.peopleCount(people.data.length)}>
      <Loaded query={people} skeleton={<SkeletonRows />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon="search" heading={admin.none}>
              {admin.noneNext}
            </EmptyState>
          ) : (
            <ul className={c('people')}>
              {found.map((person) => (
                <li key={person.id}>
                  <PersonAssignments person={person} unitId={unitId} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
