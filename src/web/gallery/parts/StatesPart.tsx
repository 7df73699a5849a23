import { Section } from '../../layout/Section.tsx';
import { Problem } from '../../lib/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ProtectedBanner } from '../../ui/ProtectedBanner.tsx';
import { EmptyState } from '../../ui/states/EmptyState.tsx';
import { OfflineLine } from '../../ui/states/OfflineBanner.tsx';
import { ProblemState } from '../../ui/states/ProblemState.tsx';
import { Refused } from '../../ui/states/Refused.tsx';
import { SkeletonCards, SkeletonLines, SkeletonRows } from '../../ui/states/Skeleton.tsx';

const retry = () => undefined;
const problem = (status: number, detail = '') =>
  new Problem(status, { detail, correlationId: '5d0a8f0e-3f6b-4d0c-9a58-2b8f3f1f7a11' });

export const StatesPart = () => (
  <>
    <Section heading="Tomt, nekat, fel">
      <EmptyState heading="Inget väntar på dig" action={<Button>Se enhetens planer</Button>}>
        När någon kallar dig eller något närmar sig sin sista dag visas det här.
      </EmptyState>
      <Refused
        why="Bup är inte med i den här planen, och utan samtycke får planen inte lämnas ut."
        rule={{
          says: 'En uppgift får lämnas bara om det står klart att varken barnet eller någon närstående tar skada.',
          source: 'OSL 2009:400 25 kap. 1 §',
        }}
        instead={<p>Be samordnaren att fråga familjen om samtycke. Barnet behöver inte nämnas vid namn.</p>}
        actions={<Button>Skriv till samordnaren</Button>}
      />
      <ProblemState problem={problem(500)} retry={retry} />
      <ProblemState problem={problem(0)} retry={retry} />
      <ProblemState problem={problem(401)} />
      <ProblemState
        problem={problem(403, 'Bara samordnaren kan skicka kallelsen. Be samordnaren eller ta över rollen.')}
      />
      <ProblemState problem={problem(404)} />
      <ProblemState
        problem={problem(409, 'Någon annan har ändrat planen sedan du öppnade den. Läs in sidan igen.')}
        retry={retry}
      />
      <ProblemState problem={problem(429)} retry={retry} />
      <OfflineLine />
    </Section>
    <Section heading="Skyddad identitet">
      <ProtectedBanner level="confidential_marking" />
      <ProtectedBanner level="fictitious_identity" />
    </Section>
    <Section heading="Hämtar">
      <SkeletonLines />
      <SkeletonRows rows={3} />
      <SkeletonCards cards={2} />
    </Section>
  </>
);
