import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import type { ImportView } from '../domain/contract.ts';
import { sheetWords } from '../domain/texts.sv.ts';
import { applyImport, discardImport, judgeAnew, listsKey } from './api.ts';
import css from './Interchange.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const { one: texts } = words;

/** What the file would come to, in a sentence. */
function sayOf({ state, counts }: ImportView): string {
  if (state === 'applied') return texts.applied(counts.new ?? 0, counts.changed ?? 0);
  if (state === 'discarded') return texts.discarded;
  if (state !== 'ready') return '';
  if ((counts.error ?? 0) > 0) return texts.wrong(counts.error ?? 0);
  const [added = 0, changed = 0] = [counts.new, counts.changed];
  return added + changed === 0 ? texts.nothing : texts.will(added, changed);
}

/** Whether the file shall be saved, judged anew or taken away. */
export function Decide({ one }: { one: ImportView }) {
  const client = useQueryClient();
  // What was saved may stand on any page: everything is asked for anew.
  const onDone = () => void client.invalidateQueries();
  const apply = useCommand({ run: applyImport, refresh: [listsKey], onDone });
  const again = useCommand({ run: judgeAnew, refresh: [listsKey] });
  const discard = useCommand({ run: discardImport, refresh: [listsKey] });
  const may = (action: string) => one.permittedActions.includes(`interchange.${action}`);
  const writes = (one.counts.new ?? 0) + (one.counts.changed ?? 0);
  const isReady = one.state === 'ready';
  const problem = apply.error ?? again.error ?? discard.error;
  return (
    <div className={c('decide')}>
      <p role="status">{apply.isPending ? texts.saving : sayOf(one)}</p>
      <div role="alert">{problem && <ProblemState problem={problem} />}</div>
      {isReady && !may('apply') && <p>{texts.others}</p>}
      <div className={c('buttons')}>
        {isReady && may('apply') && (one.counts.error ?? 0) === 0 && writes > 0 && (
          <ConfirmButton
            kind="main"
            label={texts.apply(writes)}
            heading={texts.applyHeading}
            says={texts.applySays(writes, sheetWords[one.sheet].name)}
            busy={apply.isPending}
            onConfirm={() => apply.mutate(one.id)}
          />
        )}
        {isReady && may('again') && apply.error?.code === 'stale' && (
          <Button
            busy={again.isPending}
            onClick={() => {
              apply.reset();
              again.mutate(one.id);
            }}
          >
            {texts.judge}
          </Button>
        )}
        {(isReady || one.state === 'refused') && may('discard') && (
          <ConfirmButton
            kind="other"
            label={texts.discard}
            heading={texts.discardHeading}
            says={texts.discardSays}
            busy={discard.isPending}
            onConfirm={() => discard.mutate(one.id)}
          />
        )}
      </div>
    </div>
  );
}
