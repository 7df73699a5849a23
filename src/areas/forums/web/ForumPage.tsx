import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { addDays, dayOf } from '../../../web/lib/dates.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../web/ui/Icon.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { ReadList } from '../../plans/web/pieces/ReadList.tsx';
import type { ForumView } from '../domain/contract.ts';
import { perYear } from '../domain/strips.ts';
import { drawnWords, identityWords, levelWords, mandateWords, rhythmInWords } from '../domain/texts.sv.ts';
import { forumQuery } from './api.ts';
import { Attendance } from './attendance/Attendance.tsx';
import { ForumCascade } from './cascade/ForumCascade.tsx';
import { EditForum } from './edit/EditForum.tsx';
import css from './Forums.module.css';
import { CallForm } from './meetings/CallForm.tsx';
import { Meetings } from './meetings/Meetings.tsx';
import { Parties } from './parties/Parties.tsx';
import { callWords, listWords, forumWords as words } from './texts.sv.ts';
import { useWhere } from './where-words.ts';

const route = getRouteApi('/staff/forum/$forumId');

/** One forum: who is expected and why, when it meets, who came, what was decided and asked. */
export function ForumPage() {
  const { forumId } = route.useParams();
  const forum = useQuery(forumQuery(forumId));
  const may = (action: string) => forum.data?.permittedActions.includes(action) ?? false;
  return (
    <Page
      heading={forum.data?.name ?? listWords.heading}
      tab={listWords.tab}
      lead={forum.data?.mandateWords}
      back={{ link: { to: '/forum' }, word: words.back }}
      action={
        forum.data &&
        may('forum.readLines') &&
        forum.data.identity !== 'none' && (
          <ButtonLink kind="main" to="/forum/$forumId/barn" params={{ forumId }}>
            {words.lines}
          </ButtonLink>
        )
      }
      side={forum.data && <About forum={forum.data} />}
    >
      <Loaded query={forum} skeleton={<SkeletonLines />}>
        {(one) => (
          <>
            {one.state !== 'active' && <Rests forum={one} />}
            <Section heading={words.meetings}>
              {may('forum.conduct') && one.state === 'active' && one.parties.length > 0 && (
                <InPlace label={callWords.open} kind={may('forum.readLines') ? 'other' : 'main'}>
                  {(close) => <CallForm forum={one} close={close} />}
                </InPlace>
              )}
              <Meetings forum={one} />
            </Section>
            <Attendance forumId={one.id} />
            <ForumCascade forum={one} />
            <Parties forum={one} />
            {may('forum.edit') && <EditForum forum={one} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Rests = ({ forum }: { forum: ForumView }) => (
  <section className={css['rests']} aria-label={words.rests[forum.state]}>
    <Icon name="clock" />
    <div>
      <p>
        <strong>{words.rests[forum.state]}</strong>
      </p>
      <p>{forum.stateReason}</p>
    </div>
  </section>
);

function About({ forum }: { forum: ForumView }) {
  const where = useWhere();
  const yearAgo = addDays(dayOf(), -365);
  const held = forum.meetings.filter(({ state, startsAt }) => state === 'held' && dayOf(startsAt) > yearAgo).length;
  return (
    <section>
      <h2>{words.about}</h2>
      <ReadList
        items={[
          { label: words.level, text: levelWords[forum.level] },
          { label: words.where, text: where(forum.municipalities) },
          { label: words.mandate, text: mandateWords[forum.mandate] },
          { label: words.identity, text: identityWords[forum.identity].says },
          { label: words.rhythm, text: rhythmInWords(forum.rhythm) },
          { label: words.held, text: words.heldOf(held, perYear(forum.rhythm)) },
          { label: words.convening, text: forum.conveningUnit?.name ?? words.nobodyConvenes },
          { label: words.parent, text: forum.parent ? <ForumLink {...forum.parent} /> : words.noParent },
          ...(forum.children.length === 0
            ? []
            : [
                {
                  label: words.children,
                  text: (
                    <ul className={css['list']}>
                      {forum.children.map((child) => (
                        <li key={child.id}>
                          <ForumLink {...child} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          { label: words.source, text: forum.source },
        ]}
      />
      {forum.drawn.length > 0 && (
        <p className={css['small']}>{words.drawn(forum.drawn.map((field) => drawnWords[field]).join(', '))}</p>
      )}
      {forum.note && <p className={css['small']}>{forum.note}</p>}
    </section>
  );
}

const ForumLink = ({ id, name }: { id: string; name: string }) => (
  <Link to="/forum/$forumId" params={{ forumId: id }}>
    {name}
  </Link>
);
