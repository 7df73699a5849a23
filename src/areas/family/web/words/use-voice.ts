import { useQuery } from '@tanstack/react-query';
import { homeQuery } from '../api.ts';
import { type Voice, voiceTo } from './voice.ts';

/** To whom the pages about a child speak; undefined until it is known who the child is. */
export function useVoice(childId: string): Voice | undefined {
  const { data, isPending } = useQuery(homeQuery);
  if (isPending) return undefined;
  const child = data?.children.find(({ id }) => id === childId);
  return voiceTo(child?.isMe ? 'child' : 'guardian', child?.given ?? '');
}
