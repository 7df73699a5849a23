import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './http.ts';
import type { Problem } from './problem.ts';

interface CommandOptions<Input, Answer> {
  /** Sends the command; pass `key` on to `command()` in http.ts. */
  readonly run: (input: Input, key: string) => Promise<Answer>;
  /** What is out of date when it has been done. */
  readonly refresh?: readonly QueryKey[];
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/**
 * A command from a page: `mutate(input)`, `isPending`, `error` (a Problem). While the outcome is unknown (the network
 * was lost), the same input keeps the same key, so that trying again does nothing twice; changed input is a new command.
 */
export function useCommand<Input, Answer = void>({
  run,
  refresh = [],
  onDone,
}: CommandOptions<Input, Answer>): UseMutationResult<Answer, Problem, Input> {
  const client = useQueryClient();
  const unsettled = useRef<{ input: string; key: string } | undefined>(undefined);
  return useMutation<Answer, Problem, Input>({
    mutationFn: (input) => {
      const said = JSON.stringify(input) ?? '';
      if (unsettled.current?.input !== said) unsettled.current = { input: said, key: newKey() };
      return run(input, unsettled.current.key);
    },
    onSuccess: async (answer, input) => {
      unsettled.current = undefined;
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(answer, input);
    },
    onError: (problem) => {
      if (problem.status > 0 && problem.status < 500) unsettled.current = undefined;
    },
  });
}
