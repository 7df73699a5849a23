import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../web/lib/dates.ts';
import { Deadline } from '../../../web/ui/Deadline.tsx';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { ReadList } from '../../plans/web/pieces/ReadList.tsx';
import type { LineView } from '../domain/contract-lines.ts';
import { ledToWords, lineModeWords } from '../domain/texts.sv.ts';
import { lineQuery } from './api.ts';
import css from './Forums.module.css';
import { Actions } from './lines/Actions.tsx';
import { aboutInWords } from './lines/about-words.ts';
import { NotToBeShared, RoomList } from './lines/Room.tsx';
import { ToPlan } from './lines/ToPlan.tsx';
import { lineWords as words } from './lines/texts.sv.ts';
import { WriteForm } from './lines/WriteForm.tsx';
import { useWhere } from './where-words.ts';

const route = getRouteApi('/staff/forum/$forumId/barn/$lineId');

/** One question about a child: what was agreed, by whom and until when, where it led, and the way to a plan. */
export function LinePage() {
  const { forumId, lineId } = route.useParams();
  const line = useQuery(lineQuery(lineId));
  return (
    <Page
      heading={words.line}
      tab={words.lineTab}
      lead={line.data && <Who line={line.data} />}
      back={{ link: { to: '/forum/$forumId/barn', params: { forumId } }, word: words.heading }}
      side={line.data && <About line={line.data} />}
    >
      <Loaded query={line} skeleton={<SkeletonLines />}>
        {(one) => (
          <>
            <Section heading={words.theQuestion}>
              <p className={css['words']}>{one.question}</p>
              <NotToBeShared texts={one.exclusions} />
              {one.warned.length > 0 && <p className={css['small']}>{words.warned}</p>}
            </Section>
            <Actions line={one} />
            <Section heading={words.said}>
              <p className={css['words']}>{one.notes || words.nothingSaid}</p>
            </Section>
            <Section heading={words.whereTo}>
              <p>{one.ledTo ? [ledToWords[one.ledTo], one.ledToWords].filter(Boolean).join(': ') : words.notYet}</p>
              {one.followUpOn && !one.closedAt && <Deadline day={one.followUpOn} label={words.followUpOn} />}
              {one.followUpWords && <p className={css['words']}>{one.followUpWords}</p>}
              {one.closedAt && (
                <p>
                  {words.closed} {dateInWords(dayOf(one.closedAt))}
                </p>
              )}
              <InPlace label={words.write}>{(close) => <WriteForm line={one} close={close} />}</InPlace>
            </Section>
            {!one.closedAt && <ToPlan line={one} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Who({ line }: { line: LineView }) {
  const where = useWhere();
  return <>{line.child?.name ?? aboutInWords(line.about, where)}</>;
}

const About = ({ line }: { line: LineView }) => (
  <section>
    <h2>{words.side}</h2>
    <ReadList
      items={[
        { label: words.way, text: lineModeWords[line.about.mode] },
        { label: words.raisedBy, text: line.raisedUnit.name },
        { label: words.raisedOn, text: dateInWords(dayOf(line.raisedAt)) },
      ]}
    />
    {line.room.length > 0 && <RoomList units={line.room} />}
  </section>
);
