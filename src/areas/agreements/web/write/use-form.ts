import { useScopedFields } from '../../../plans/web/pieces/use-scoped-fields.ts';
import { useWrite } from '../api.ts';
import { words } from './texts.sv.ts';

export type Close = (said?: string) => void;

interface FormOptions<Values> {
  /** Names the form's fields apart from those of other open forms. */
  readonly scope: string;
  readonly initial: Values;
  readonly method?: 'POST' | 'PUT';
  /** After `/api/agreements`. */
  readonly path: string;
  readonly close: Close;
  readonly said?: string;
}

/** A form about an agreement: its fields, its command, and its complaints at the right fields. */
export function useAgreementForm<Values extends object>(options: FormOptions<Values>) {
  const { scope, initial, path, close, said = words.saved, method = 'POST' } = options;
  const fields = useScopedFields(scope, initial);
  const write = useWrite({ method, path, onDone: () => close(said) });
  return {
    ...fields,
    send: (body: object) => write.mutate(body),
    busy: write.isPending,
    form: { problem: write.error, errors: fields.errors(write.error) },
  };
}
