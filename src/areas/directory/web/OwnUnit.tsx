import { useQuery } from '@tanstack/react-query';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { Facts } from '../../../web/ui/Facts.tsx';
import { LawList } from '../../../web/ui/Law.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines, SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { WhoList } from '../../../web/ui/WhoLine.tsx';
import { ruleToday } from '../../law/web/rule-today.ts';
import { secrecyOf } from '../domain/secrecy.ts';
import { assignmentRoleWords, unitKindWords } from '../domain/texts.sv.ts';
import { holdersQuery, type UnitLine, unitsQuery } from './api.ts';
import { principalOf } from './principal.ts';
import { words } from './texts.sv.ts';

/** What the own unit is, who works there today, and what it has received. */
export function OwnUnit({ unitId, name }: { unitId: string; name: string }) {
  const units = useQuery(unitsQuery);
  const unit = units.data?.find(({ id }) => id === unitId);
  return (
    <Page
      heading={name}
      tab={words.tab}
      side={unit && <Secrecy unit={unit} />}
      action={<ButtonLink to="/enhet/leveranser">{words.deliveries}</ButtonLink>}
    >
      <Loaded query={units} skeleton={<SkeletonLines lines={3} />}>
        {() => unit && <About unit={unit} />}
      </Loaded>
      <People unitId={unitId} unit={unit} />
    </Page>
  );
}

const About = ({ unit }: { unit: UnitLine }) => (
  <Facts
    facts={[
      { label: words.kind, value: unitKindWords[unit.kind] },
      { label: words.organisation, value: unit.organisation.name },
      ...(unit.municipality === null ? [{ label: words.municipality, value: words.wholeCounty }] : []),
    ]}
  />
);

function Secrecy({ unit }: { unit: UnitLine }) {
  const secrecy = secrecyOf(unit.kind, unit.organisation.kind);
  return <LawList heading={words.secrecy} rules={secrecy.ok ? secrecy.value.map((rule) => ruleToday(rule)) : []} />;
}

function People({ unitId, unit }: { unitId: string; unit: UnitLine | undefined }) {
  const holders = useQuery(holdersQuery(unitId));
  return (
    <Section
      heading={words.people}
      note={holders.data && words.peopleCount(new Set(holders.data.map((h) => h.id)).size)}
    >
      <Loaded query={holders} skeleton={<SkeletonRows />}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState icon="people" heading={words.noPeople}>
              {words.noPeopleNext}
            </EmptyState>
          ) : (
            <WhoList
              label={words.people}
              people={people.map(({ id, name, title, role }) => ({
                id: id + role,
                name,
                role: title,
                unit: assignmentRoleWords[role],
                principal: unit ? principalOf(unit.organisation.kind, unit.kind) : 'other',
                principalName: unit?.organisation.name ?? '',
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
