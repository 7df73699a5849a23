import { useInfiniteQuery } from '@tanstack/react-query';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { Button } from '../../../web/ui/Button.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { LawList } from '../../../web/ui/Law.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import { accessLog } from '../../law/domain/access-log.ts';
import { ruleToday } from '../../law/web/rule-today.ts';
import css from './AccessLog.module.css';
import { type ReviewItem, reviewQuery } from './api.ts';
import { ReviewLine } from './ReviewLine.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const { review: texts } = words;
const law = [accessLog.access_log_health_care, accessLog.access_log_social_services].map((rule) => ruleToday(rule));

/** Events drawn from the unit's log, to look at and judge: those that wait first, then the judged ones. */
export function LogReviewPage() {
  const drawn = useInfiniteQuery(reviewQuery);
  const { told, tell } = useTold();
  const onJudged = () => tell(texts.saved);
  return (
    <Page heading={texts.heading} tab={texts.tab} lead={texts.lead} side={<LawList rules={law} />}>
      {told}
      <Loaded query={drawn} skeleton={<SkeletonRows />}>
        {({ items, waiting }) =>
          items.length === 0 ? (
            <EmptyState icon="eye" heading={texts.empty}>
              {texts.emptyNext}
            </EmptyState>
          ) : (
            <>
              <Waiting items={items.filter(({ verdict }) => verdict === null)} count={waiting} onJudged={onJudged} />
              <Judged items={items.filter(({ verdict }) => verdict !== null)} onJudged={onJudged} />
              {drawn.hasNextPage && (
                <div>
                  <Button busy={drawn.isFetchingNextPage} onClick={() => void drawn.fetchNextPage()}>
                    {texts.more}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ItemsProps {
  readonly items: readonly ReviewItem[];
  readonly onJudged: () => void;
}

const Waiting = ({ items, count, onJudged }: ItemsProps & { readonly count: number }) => (
  <Section heading={texts.toJudge} note={count > 0 && texts.waiting(count)}>
    {items.length === 0 ? (
      <EmptyState heading={texts.noneWaiting}>{texts.noneWaitingNext}</EmptyState>
    ) : (
      <Lines items={items} onJudged={onJudged} label={texts.toJudge} />
    )}
  </Section>
);

const Judged = ({ items, onJudged }: ItemsProps) =>
  items.length > 0 && (
    <Section heading={texts.judged}>
      <Lines items={items} onJudged={onJudged} label={texts.judged} />
    </Section>
  );

const Lines = ({ items, onJudged, label }: ItemsProps & { readonly label: string }) => (
  <ol className={c('lines')} aria-label={label}>
    {items.map((item) => (
      <li key={item.id} className={c('item')}>
        <ReviewLine item={item} onJudged={onJudged} />
      </li>
    ))}
  </ol>
);
