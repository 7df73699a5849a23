import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { toKnowQuery } from '../api.ts';
import css from './Follow.module.css';
import { words } from './texts.sv.ts';

/** The agreements that reach my unit and that I have not confirmed yet; nothing at all when there are none. */
export function ToKnow() {
  const { data } = useQuery(toKnowQuery);
  if (!data || data.agreements.length === 0) return null;
  return (
    <section className={css['mine']} aria-label={words.known.waiting} data-print="no">
      <h2>{words.known.waiting}</h2>
      <p>{words.known.waitingAbout}</p>
      <ul>
        {data.agreements.map(({ id, title }) => (
          <li key={id}>
            <Link to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
