import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { useWrite } from '../api.ts';

interface RemoveProps {
  /** After `/api/agreements`. */
  readonly path: string;
  readonly label: string;
  readonly about: string;
  readonly heading: string;
  readonly says: string;
  readonly onDone: () => void;
}

/** Takes something away from a version, after having said what goes with it. */
export function Remove({ path, onDone, ...said }: RemoveProps) {
  const remove = useWrite({ method: 'DELETE', path, onDone });
  return (
    <>
      <ConfirmButton {...said} kind="danger" busy={remove.isPending} onConfirm={() => remove.mutate({})} />
      {remove.error && <ProblemState problem={remove.error} />}
    </>
  );
}
