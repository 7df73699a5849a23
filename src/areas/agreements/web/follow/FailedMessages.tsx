import { dayOf } from '../../../../web/lib/dates.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { messageFailureWords } from '../../../plans/domain/messages.ts';
import type { FollowUp } from '../../domain/contract-follow.ts';
import { messageWords } from '../../domain/reminders.ts';
import { fullDate } from '../full-date.ts';
import css from './Follow.module.css';
import { words } from './texts.sv.ts';

const isKnown = (code: string): code is keyof typeof messageFailureWords => code in messageFailureWords;

function why(failure: string | null): string {
  if (failure === 'no_recipient') return words.failed.nobody;
  return failure !== null && isKnown(failure) ? messageFailureWords[failure] : '';
}

/** Mails about the agreement that did not arrive, to those who can do something about it. */
export function FailedMessages({ failed }: { failed: FollowUp['failed'] }) {
  if (failed.length === 0) return null;
  return (
    <section className={css['failed']}>
      <h3>
        <Icon name="alert" size={16} /> {words.failed.heading}
      </h3>
      <ul>
        {failed.map(({ kind, failure, at }) => (
          <li key={kind + at}>
            {messageWords[kind]}, {fullDate(dayOf(at))}. {why(failure)}
          </li>
        ))}
      </ul>
      <p>{words.failed.next}</p>
    </section>
  );
}
