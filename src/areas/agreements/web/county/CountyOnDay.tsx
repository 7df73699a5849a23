import { Section } from '../../../../web/layout/Section.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { Law } from '../../../../web/ui/Law.tsx';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import { Why } from '../../../../web/ui/Why.tsx';
import type { CountyStatus } from '../../domain/contract.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import { CountyMap } from './CountyMap.tsx';
import css from './CountyOnDay.module.css';
import { municipalityColumns, otherColumns } from './columns.tsx';
import { Legend } from './Legend.tsx';
import { VersionTable } from './VersionTable.tsx';
import { Years } from './Years.tsx';

const c = classes(css);

/** Everything that the page shows of one day. */
export function CountyOnDay({ county }: { county: CountyStatus }) {
  const { municipalities, others, on, counts } = county;
  const nameOf = (code: string | null) =>
    municipalities.find((line) => line.code === code)?.name ?? words.table.wholeCounty;
  const rows = [
    ...others.map(({ id, title, versions }) => ({ key: id, name: title, versions })),
    ...municipalities.map(({ code, name, agreement, status }) => ({
      key: code,
      name,
      versions: agreement?.versions ?? null,
      none: status === 'unknown' ? words.table.unknown : words.timeline.none,
    })),
  ];
  const inForce = (counts.in_force ?? 0) + (counts.runs_out ?? 0);
  return (
    <>
      <Section heading={words.onDay(fullDate(on))}>
        <p className={c('summary')} role="status">
          {words.summary(inForce, municipalities.length)}
        </p>
        <div className={c('sight')}>
          <CountyMap county={county} />
          <div className={c('beside')}>
            <Legend county={county} />
            <div>
              <Why about={words.whySoon} ask={words.whySoon}>
                <Law {...county.soon} />
              </Why>
            </div>
          </div>
        </div>
      </Section>
      <DataTable
        caption={words.table.caption}
        columns={municipalityColumns}
        rows={municipalities}
        rowKey={({ code }) => code}
        fileName={`overenskommelser-${on}`}
      />
      <DataTable
        caption={words.table.others}
        columns={otherColumns(nameOf)}
        rows={others}
        rowKey={({ id }) => id}
        empty={words.noneCounty}
      />
      <Section heading={words.timeline.heading}>
        <Years rows={rows} on={on} />
        <details className={c('more')}>
          <summary>{words.timeline.asTable}</summary>
          <VersionTable rows={rows} />
        </details>
      </Section>
    </>
  );
}
