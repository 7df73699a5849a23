import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { Button } from '../../../../web/ui/Button.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import { logQuery } from '../api.ts';
import { ProtectedNoteFor } from '../plan/ProtectedNoteFor.tsx';
import { isNotThere, LoadedForFamily } from '../words/LoadedForFamily.tsx';
import { toHome } from '../words/texts.sv.ts';
import { useVoice } from '../words/use-voice.ts';
import { LogEntryLine } from './LogEntryLine.tsx';
import css from './LogPage.module.css';
import { withoutRepeats } from './same.ts';
import { logWords as words } from './texts.sv.ts';

const c = classes(css);
const route = getRouteApi('/familj/barn/$childId/logg');

/** Who has read about the child, under which assignment, latest first. */
export function LogPage() {
  const { childId } = route.useParams();
  const voice = useVoice(childId);
  const log = useInfiniteQuery(logQuery(childId));
  return (
    <Page
      heading={voice && !isNotThere(log) ? words.heading(voice) : words.tab}
      tab={words.tab}
      lead={voice && !isNotThere(log) && words.lead(voice)}
      back={toHome}
    >
      <ProtectedNoteFor childId={childId} />
      <LoadedForFamily query={log} skeleton={<SkeletonRows rows={8} />}>
        {({ entries, hidden }) => (
          <>
            {hidden && <p>{words.hidden}</p>}
            {entries.length === 0 && <EmptyState heading={words.empty}>{words.emptyNext}</EmptyState>}
            <div className={c('part')}>
              <ol className={c('log')} aria-label={words.list}>
                {withoutRepeats(entries, !log.hasNextPage).map((line) => (
                  <li key={line.entry.id} className={c('line')}>
                    <LogEntryLine {...line} />
                  </li>
                ))}
              </ol>
              {log.hasNextPage && (
                <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                  {words.more}
                </Button>
              )}
              <p className={c('count')} role="status">
                {entries.length > 0 && words.shown(entries.length)}
              </p>
            </div>
            <Section heading={words.wonder}>
              <p>{words.wonderNext}</p>
            </Section>
          </>
        )}
      </LoadedForFamily>
    </Page>
  );
}
