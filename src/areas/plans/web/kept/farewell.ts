import { createContext, useContext } from 'react';

/** Keeps a sentence for the case that the plan cannot be seen after what was just done. */
export const Farewell = createContext<(sentence: string) => void>(() => undefined);

/**
 * For what may be the last thing that one does with a plan: one who receives calls has answered, one who was asked to
 * coordinate has said no. Then the plan is gone, and the sentence says that all is well.
 */
export const useFarewell = () => useContext(Farewell);
