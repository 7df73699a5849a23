import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { useCommand } from '../../../web/lib/use-command.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { type EntryKind, entryKinds } from '../domain/model.ts';
import { addEntry, afterWriting, entriesQuery } from './api.ts';
import { EntryForm } from './EntryForm.tsx';
import { words } from './edit-texts.sv.ts';
import { listPaths } from './paths.ts';
import { words as pageWords } from './texts.sv.ts';

const route = getRouteApi('/staff/vart/ny/$kind');

/** Puts something new in the catalogue. */
export function NewEntryPage() {
  const asked = route.useParams().kind;
  const kind = entryKinds.find((known) => known === asked);
  if (kind === undefined)
    return (
      <Page heading={words.unknownKind} tab={words.tab}>
        <EmptyState heading={words.unknownKind} action={<ButtonLink to="/vart">{pageWords.catalogue.back}</ButtonLink>}>
          {words.unknownKindNext}
        </EmptyState>
      </Page>
    );
  return <NewEntry kind={kind} />;
}

function NewEntry({ kind }: { kind: EntryKind }) {
  const navigate = route.useNavigate();
  const entries = useQuery(entriesQuery(kind));
  const add = useCommand({
    run: addEntry,
    refresh: afterWriting,
    onDone: ({ id }) => void navigate({ to: '/vart/post/$entryId', params: { entryId: id } }),
  });
  return (
    <Page
      heading={words.newHeading[kind]}
      tab={words.tab}
      back={{ link: { to: listPaths[kind] }, word: pageWords.catalogue.toList }}
    >
      <Loaded query={entries} skeleton={<SkeletonLines lines={10} />}>
        {({ municipalities }) => (
          <EntryForm
            kind={kind}
            municipalities={municipalities}
            label={words.newHeading[kind]}
            problem={add.error}
            busy={add.isPending}
            onSend={(body) => add.mutate(body)}
            onCancel={() => void navigate({ to: listPaths[kind] })}
          />
        )}
      </Loaded>
    </Page>
  );
}
