import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { childrenQuery } from '../../../children/web/api.ts';
import { childInBrief } from '../../../children/web/who-words.ts';
import { lineWords as words } from './texts.sv.ts';

interface ChildChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (childId: string) => void;
}

/** One of the children that one works with, by initials and year of birth. */
export function ChildChoice(props: ChildChoiceProps) {
  const { data: children } = useInfiniteQuery(childrenQuery);
  if (children?.length === 0) return <p>{words.noChildren}</p>;
  return (
    <Select
      {...props}
      options={(children ?? []).map((child) => ({
        value: child.id as string,
        label: [childInBrief(child), child.birthYear].filter(Boolean).join(' '),
      }))}
    />
  );
}
