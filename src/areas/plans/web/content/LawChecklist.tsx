import { classes } from '../../../../web/ui/classes.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { Law } from '../../../../web/ui/Law.tsx';
import type { PlanView } from '../../domain/contract.ts';
import { Part } from '../pieces/Card.tsx';
import css from './LawChecklist.module.css';
import { lawWords as words } from './texts.sv.ts';

const c = classes(css);

/** The four contents that the law asks of the plan, each there or missing, with its paragraph. */
export function LawChecklist({ plan }: { plan: PlanView }) {
  const missing = plan.next.find(({ command }) => command === 'publish')?.missing ?? [];
  const contents = plan.laws.filter(({ id }) => id.startsWith('sip_content_'));
  if (contents.length === 0) return null;
  return (
    <Part heading={words.heading}>
      <ul className={c('list')}>
        {contents.map(({ id, says, source }) => {
          const isMissing = missing.some((one) => one.source === source);
          return (
            <li key={id} className={c(isMissing && 'missing')}>
              <Icon name={isMissing ? 'clock' : 'check'} />
              <span>
                <b>{isMissing ? words.missing : words.done}.</b> <Law says={says} source={source} />
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
