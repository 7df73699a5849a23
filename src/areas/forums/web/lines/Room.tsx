import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dateInWords } from '../../../../web/lib/dates.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../../web/ui/states/Skeleton.tsx';
import type { Room as RoomAnswer } from '../../domain/contract-lines.ts';
import { roomQuery } from '../api.ts';
import css from '../Forums.module.css';
import { lineWords as words } from './texts.sv.ts';

/** Which of the forum's units consent lets hear of the child, and where to ask for more. */
export const Room = ({ forumId, childId }: { forumId: string; childId: string }) => (
  <div>
    <Loaded query={useQuery(roomQuery(forumId, childId))} skeleton={<SkeletonRows rows={3} />}>
      {({ units, exclusions }) => (
        <>
          <RoomList units={units} />
          <NotToBeShared texts={exclusions} />
        </>
      )}
    </Loaded>
    <p>
      <Link to="/barn/$childId/samtycken" params={{ childId }} search={{ avser: 'forum' }}>
        {words.toConsents}
      </Link>
    </p>
  </div>
);

/** Each unit with yes or no in shape and word. */
export const RoomList = ({ units }: { units: RoomAnswer['units'] }) => (
  <div className={css['room']}>
    <p>
      <strong>{words.room}</strong>
    </p>
    <ul className={css['list']} aria-label={words.room}>
      {units.map(({ unitId, name, until }) => (
        <li key={unitId} className={css['pair']}>
          <Icon name={until === null ? 'lock' : 'eye'} size={16} />
          <span>
            <strong>{name}</strong> {until === null ? words.mayNotHear : words.mayHear(dateInWords(until))}
          </span>
        </li>
      ))}
    </ul>
    {units.some(({ until }) => until === null) && <p className={css['small']}>{words.roomAbout}</p>}
  </div>
);

/** What the family has asked not to be told, in its own words. */
export const NotToBeShared = ({ texts }: { texts: readonly string[] }) =>
  texts.length > 0 && (
    <div className={css['except']}>
      <p>
        <strong>{words.except}</strong>
      </p>
      {texts.map((text) => (
        <blockquote key={text} className={css['words']}>
          {text}
        </blockquote>
      ))}
    </div>
  );
