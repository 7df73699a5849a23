import { instantInWords } from '../../../../web/lib/dates.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { messageFailureWords, messageWords } from '../../domain/messages.ts';
import css from './FailedMessages.module.css';
import { words } from './texts.sv.ts';

/** Messages that did not arrive, so that the one who sent them can tell the person in another way. */
export function FailedMessages({ plan }: { plan: PlanView }) {
  const failed = plan.messages
    .map((message, place) => ({ ...message, key: String(place) }))
    .filter((message) => message.state === 'failed');
  if (failed.length === 0) return null;
  const nameOf = (unitId: string | null) => plan.parties.find((party) => party.unitId === unitId)?.name;
  return (
    <section className={css['failed']}>
      <h2>
        <Icon name="alert" size={16} /> {words.failed}
      </h2>
      <ul>
        {failed.map(({ key, kind, toKind, unitId, failure, createdAt, triedAt }) => (
          <li key={key}>
            {messageWords[kind]} {toKind === 'guardian' ? words.toGuardian : words.toUnit(nameOf(unitId))},{' '}
            {instantInWords(triedAt ?? createdAt)}
            {failure && `. ${messageFailureWords[failure]}`}
          </li>
        ))}
      </ul>
      <p>{words.tellOtherwise}</p>
    </section>
  );
}
