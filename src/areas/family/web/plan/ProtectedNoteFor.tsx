import { useQuery } from '@tanstack/react-query';
import { homeQuery } from '../api.ts';
import { ProtectedNote } from './ProtectedNote.tsx';

/** Marks a page about one of the reader's children, when that child has protected identity. */
export function ProtectedNoteFor({ childId }: { childId: string }) {
  const { data } = useQuery(homeQuery);
  const child = data?.children.find(({ id }) => id === childId);
  return child?.protected ? <ProtectedNote hidden={false} /> : null;
}
