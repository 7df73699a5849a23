import { instantInWords } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { canSendAgain, messageFailureWords, messageWords } from '../../domain/messages.ts';
import { usePlanCommand } from '../api.ts';
import { CommandProblem } from '../pieces/CommandProblem.tsx';
import { useSay } from '../pieces/Say.tsx';
import css from './FailedMessages.module.css';
import { words } from './texts.sv.ts';

/** Messages that did not arrive, so that the one who sent them can tell the person in another way. */
export function FailedMessages({ plan }: { plan: PlanView }) {
  const failed = plan.messages.filter(({ state }) => state === 'failed');
  const say = useSay();
  const again = usePlanCommand<string>(
    plan.id,
    (id) => ({ method: 'POST', path: `/messages/${id}/again` }),
    () => say(words.sentAgain),
  );
  const mayLead = plan.permittedActions.includes('plan.lead');
  if (failed.length === 0) return null;
  const nameOf = (unitId: string | null) => plan.parties.find((party) => party.unitId === unitId)?.name;
  return (
    <section className={css['failed']}>
      <h2>
        <Icon name="alert" size={16} /> {words.failed}
      </h2>
      <ul>
        {failed.map(({ id, kind, toKind, unitId, failure, createdAt, triedAt }) => (
          <li key={id}>
            {messageWords[kind]} {toKind === 'guardian' ? words.toGuardian : words.toUnit(nameOf(unitId))},{' '}
            {instantInWords(triedAt ?? createdAt)}
            {failure && `. ${messageFailureWords[failure]}`}
            {mayLead && failure && canSendAgain(failure) && (
              <Button kind="quiet" busy={again.isPending && again.variables === id} onClick={() => again.mutate(id)}>
                {words.sendAgain}
                <Hidden>: {messageWords[kind]}</Hidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CommandProblem problem={again.error} />
      <p>{mayLead ? words.mendOrTell : words.tellOtherwise}</p>
    </section>
  );
}
