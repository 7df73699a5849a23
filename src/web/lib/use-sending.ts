import { type QueryKey, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { command } from './http.ts';
import { Problem } from './problem.ts';
import { useCommand } from './use-command.ts';

/** One command: where it goes, and what it says. */
export interface Sending {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

interface SendingOptions<Input, Answer> {
  readonly send: (input: Input) => Sending;
  /** What the area shows: read anew when the command is done, and when somebody else came first. */
  readonly shown: QueryKey;
  /** What else is out of date when it is done. */
  readonly alsoDone?: readonly QueryKey[];
  readonly onDone?: ((answer: Answer, input: Input) => void) | undefined;
  /** Somebody else came first: told before what they did is read, which may take the form away. */
  readonly onOvertaken?: ((problem: Problem, input: Input) => void) | undefined;
}

/**
 * A command whose page shows what it changes. When somebody else came first, that is read anew before the refusal is
 * shown, so that the next try is made against what stands there now.
 */
export function useSending<Input, Answer>({
  send,
  shown,
  alsoDone = [],
  onDone,
  onOvertaken,
}: SendingOptions<Input, Answer>): UseMutationResult<Answer, Problem, Input> {
  const client = useQueryClient();
  return useCommand<Input, Answer>({
    run: async (input, key) => {
      const { method, path, body } = send(input);
      try {
        return await command<Answer>(method, path, body, key);
      } catch (thrown) {
        if (thrown instanceof Problem && thrown.status === 409) {
          onOvertaken?.(thrown, input);
          await client.invalidateQueries({ queryKey: shown });
        }
        throw thrown;
      }
    },
    refresh: [shown, ...alsoDone],
    ...(onDone && { onDone }),
  });
}
