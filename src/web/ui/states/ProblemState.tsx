import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '../../../areas/identity/domain/contract.ts';
import { meQuery, signInAddress } from '../../lib/me.ts';
import type { Problem } from '../../lib/problem.ts';
import { Button } from '../Button.tsx';
import { ButtonAnchor } from '../ButtonLink.tsx';
import { words } from '../texts.sv.ts';
import { ErrorState } from './ErrorState.tsx';
import { Refused } from './Refused.tsx';
import { StateBlock } from './StateBlock.tsx';

interface ProblemStateProps {
  readonly problem: Problem;
  /** Reads again. */
  readonly retry?: (() => void) | undefined;
}

/** Whatever the server answered instead of the page: offline, signed out, refused, not found, broken. */
export function ProblemState({ problem, retry }: ProblemStateProps) {
  const me = useQueryClient().getQueryData(meQuery.queryKey);
  const again = retry && <Button onClick={retry}>{words.states.retry}</Button>;
  const home = <ButtonAnchor href="/">{words.states.toStart}</ButtonAnchor>;
  const says = (otherwise: string) => <p>{problem.detail || otherwise}</p>;
  switch (problem.status) {
    case 0:
      return (
        <StateBlock icon="cloud" heading={words.states.unreachable} actions={again}>
          <p>{words.states.unreachableText}</p>
        </StateBlock>
      );
    case 401:
      return (
        <StateBlock
          icon="lock"
          heading={me ? words.states.signedOut : words.states.notSignedIn}
          actions={
            <ButtonAnchor kind="main" href={backHere()}>
              {words.states.signIn}
            </ButtonAnchor>
          }
        >
          <p>{me ? words.states.signedOutText : words.states.notSignedInText}</p>
        </StateBlock>
      );
    case 403:
      return hasToChoose(me) ? (
        <StateBlock
          icon="people"
          heading={words.states.chooseFirst}
          actions={
            <ButtonAnchor kind="main" href="/">
              {words.states.choose}
            </ButtonAnchor>
          }
        >
          <p>{words.states.chooseFirstText}</p>
        </StateBlock>
      ) : (
        <Refused
          why={problem.detail || words.states.refusedWhy}
          rule={problem.errors.find((error) => error.source)?.source}
          actions={home}
        />
      );
    case 404:
      return (
        <StateBlock icon="search" heading={words.states.notFound} actions={home}>
          {says(words.states.notFoundText)}
        </StateBlock>
      );
    case 409:
      return (
        <StateBlock icon="people" heading={words.states.stale} actions={again}>
          {says(words.states.later)}
        </StateBlock>
      );
    case 400:
    case 413:
    case 415:
    case 422:
      return (
        <StateBlock icon="alert" heading={problem.title} actions={again}>
          {says(words.states.later)}
        </StateBlock>
      );
    case 429:
    case 503:
      return (
        <StateBlock icon="clock" heading={words.states.busy} actions={again}>
          {says(words.states.later)}
        </StateBlock>
      );
    default:
      return <ErrorState problem={problem} retry={retry} />;
  }
}

/** Nothing is open before one of several assignments is chosen: that is no refusal of the person. */
const hasToChoose = (me: Me | undefined): boolean => me?.assignment === null && me.otherAssignments.length > 0;

/** Back to this very page, as the kind of person who reads it. */
const backHere = (): string =>
  signInAddress(location.pathname.startsWith('/familj') ? 'family' : 'staff', location.pathname + location.search);
