import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { ForumView } from '../../domain/contract.ts';
import { editWords } from '../texts.sv.ts';

const none = 'none';

/** The frame as the form holds it: every field a text, so that what is half written can stand. */
export const writtenFrame = (forum: ForumView | undefined) => ({
  name: forum?.name ?? '',
  level: (forum?.level ?? 'operational') as string,
  municipalities: [...(forum?.municipalities ?? [])],
  mandate: (forum?.mandate ?? 'advises') as string,
  mandateWords: forum?.mandateWords ?? '',
  identity: (forum?.identity ?? 'none') as string,
  times: forum?.rhythm ? String(forum.rhythm.times) : '',
  per: (forum?.rhythm?.per ?? 'year') as string,
  parentId: (forum?.parent?.id ?? none) as string,
  conveningUnitId: (forum?.conveningUnit?.id ?? '') as string,
  note: forum?.note ?? '',
  source: '',
});
type Written = ReturnType<typeof writtenFrame>;

/** The frame as it is sent, or what is wrong with it. */
export function frameOf({ times, per, parentId, conveningUnitId, source: _, ...rest }: Written): {
  readonly frame: object | undefined;
  readonly wrong: FieldProblem[];
} {
  const number = Number(times);
  if (times !== '' && !(Number.isInteger(number) && number >= 1 && number <= 60))
    return { frame: undefined, wrong: [{ path: 'times', message: editWords.timesWrong }] };
  const frame = {
    ...rest,
    rhythm: times === '' ? null : { times: number, per },
    parentId: parentId === none ? null : parentId,
    conveningUnitId: conveningUnitId || null,
  };
  return { frame, wrong: [] };
}
