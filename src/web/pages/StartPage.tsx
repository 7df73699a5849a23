import { useQuery } from '@tanstack/react-query';
import type { LoginProblem } from '../../areas/identity/domain/login.ts';
import { loginProblemWords } from '../../areas/identity/domain/texts.sv.ts';
import { Brand } from '../layout/Brand.tsx';
import { contentId } from '../layout/SkipLink.tsx';
import { words } from '../layout/texts.sv.ts';
import { useArrival } from '../layout/use-arrival.ts';
import { meQuery } from '../lib/me.ts';
import { classes } from '../ui/classes.ts';
import { StateBlock } from '../ui/states/StateBlock.tsx';
import { Doors } from './Doors.tsx';
import css from './StartPage.module.css';
import { WayOn } from './WayOn.tsx';

const c = classes(css);

const isLoginProblem = (code: string | null): code is LoginProblem => code !== null && code in loginProblemWords;

/** The way in: what Samsyn is and two doors; for one who is already in, the way on. */
export function StartPage() {
  const heading = useArrival('Start');
  const { data: me, isPending } = useQuery(meQuery);
  const asked = new URLSearchParams(location.search);
  const code = asked.get('fel');
  const problem = isLoginProblem(code) ? code : undefined;
  return (
    <main id={contentId} className={c('start')}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          <Brand large />
        </h1>
        <p className={c('what')}>{words.start.what}</p>
      </div>
      {problem && !me && (
        <StateBlock icon="lock" heading={loginProblemWords[problem].heading}>
          <p>{loginProblemWords[problem].says}</p>
        </StateBlock>
      )}
      <div className={c('doors')}>
        {me ? <WayOn me={me} /> : !isPending && <Doors problem={problem} to={asked.get('to') ?? undefined} />}
      </div>
      <p className={c('acute')}>{words.start.acute}</p>
    </main>
  );
}
