import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { PrincipalMark } from '../../../web/ui/PrincipalMark.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { principalOf } from '../../directory/web/principal.ts';
import css from './AccessLog.module.css';
import { childLogQuery, type UnitLogEntry } from './api.ts';
import { words } from './texts.sv.ts';

const c = classes(css);
const { child: texts } = words;

/** Who at the own unit has read or changed something about a child. For those who look after the unit's log. */
export function ChildLog({ childId }: { childId: string }) {
  const log = useInfiniteQuery(childLogQuery(childId));
  return (
    <Loaded query={log} skeleton={<SkeletonRows />}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState icon="eye" heading={texts.empty}>
            {texts.emptyNext}
          </EmptyState>
        ) : (
          <>
            <ol className={c('lines')} aria-label={texts.label}>
              {entries.map((entry) => (
                <li key={entry.id} className={c('line')}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ol>
            {log.hasNextPage && (
              <div>
                <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                  {texts.more}
                </Button>
              </div>
            )}
          </>
        )
      }
    </Loaded>
  );
}

const Entry = ({ entry: { name, says, refused, who } }: { entry: UnitLogEntry }) => (
  <>
    <PrincipalMark principal={principalOf(who.principal?.kind ?? null, who.unitKind ?? undefined)} />
    <div>
      <p>
        {refused && <strong className={c('refused')}>{texts.refused}</strong>} {says}
      </p>
      {name && <p className={c('small')}>{name}</p>}
    </div>
  </>
);
