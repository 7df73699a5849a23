import { useQuery } from '@tanstack/react-query';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { forumsQuery } from '../../../forums/web/api.ts';

interface ForumChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (forumId: string) => void;
}

/** One of the county's forums, found by typing. */
export function ForumChoice(field: ForumChoiceProps) {
  const { data } = useQuery(forumsQuery({ municipality: '', level: '' }));
  // The list is the box's own from its first showing: it is shown when there is one.
  if (data === undefined) return null;
  return (
    <SearchSelect {...field} options={data.forums.map(({ id, name }) => ({ value: id as string, label: name }))} />
  );
}
