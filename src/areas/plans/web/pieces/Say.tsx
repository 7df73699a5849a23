import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Hidden } from '../../../../web/ui/Hidden.tsx';

const SayContext = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence aloud to those who listen to the page: that something was added, sent, taken away. */
export const useSay = () => useContext(SayContext);

/** The one place of the page that is said aloud when it changes. */
export function Saying({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const say = useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  return (
    <SayContext value={say}>
      {children}
      <div role="status">
        {/* The same sentence twice is two events: a new element is said anew. */}
        <Hidden key={said.turn}>{said.sentence}</Hidden>
      </div>
    </SayContext>
  );
}
