import { LawList } from '../../../web/ui/Law.tsx';
import type { ChildView } from './api.ts';
import { words } from './texts-family.sv.ts';

/** What the law says of the child's own voice at its age. */
export const ChildSide = ({ child }: { child: ChildView }) => (
  <LawList heading={words.say.guidance} rules={child.guidance} />
);
