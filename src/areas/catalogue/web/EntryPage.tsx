import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { useCommand } from '../../../web/lib/use-command.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import { kindWords } from '../domain/texts.sv.ts';
import { afterWriting, changeEntry, type EntryPage as Entry, entryQuery } from './api.ts';
import css from './Catalogue.module.css';
import { CatalogueLinks } from './CatalogueLinks.tsx';
import { EndEntry } from './EndEntry.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import { EntryView } from './EntryView.tsx';
import { words } from './edit-texts.sv.ts';
import { listPaths } from './paths.ts';
import { Trials } from './Trials.tsx';
import { words as pageWords } from './texts.sv.ts';

const route = getRouteApi('/staff/vart/post/$entryId');

/** One entry: what it says, who tries it, and every version it has had; for those who may, changing it. */
export function EntryPage() {
  const { entryId } = route.useParams();
  const entry = useQuery(entryQuery(entryId));
  const kind = entry.data?.content.kind;
  return (
    <Page
      heading={entry.data?.content.name ?? pageWords.catalogue.nav}
      tab={words.tab}
      lead={kind && kindWords[kind]}
      back={
        kind
          ? { link: { to: listPaths[kind] }, word: pageWords.catalogue.toList }
          : { link: { to: '/vart' }, word: pageWords.catalogue.back }
      }
      side={<CatalogueLinks />}
    >
      <Loaded query={entry} skeleton={<SkeletonLines lines={8} />}>
        {(found) => <Whole entry={found} />}
      </Loaded>
    </Page>
  );
}

function Whole({ entry }: { entry: Entry }) {
  const { content, municipalities, permittedActions, isEnded } = entry;
  const mayWrite = permittedActions.includes('catalogue.write');
  const { told, tell } = useTold();
  return (
    <>
      {told}
      {isEnded && (
        <EmptyState icon="hand" heading={words.end.banner}>
          {words.end.bannerText}
        </EmptyState>
      )}
      <EntryView content={content} municipalities={municipalities} />
      {mayWrite && (
        <div className={css['actions']}>
          <InPlace label={words.change} kind="main">
            {(close) => <ChangeForm entry={entry} close={close} onChanged={() => tell(words.saved)} />}
          </InPlace>
          {!isEnded && <EndEntry entry={entry} onEnded={() => tell(words.end.done)} />}
        </div>
      )}
      {content.kind === 'good_example' && (
        <Section heading={words.trials.heading}>
          <Trials entry={entry} />
        </Section>
      )}
      <Section heading={words.history.heading} note={words.history.count(entry.history.length)}>
        <EntryHistory entry={entry} mayWrite={mayWrite} onRestored={() => tell(words.history.restoredDone)} />
      </Section>
    </>
  );
}

interface ChangeFormProps {
  readonly entry: Entry;
  readonly close: () => void;
  readonly onChanged: () => void;
}

function ChangeForm({ entry, close, onChanged }: ChangeFormProps) {
  const change = useCommand({
    run: changeEntry(entry.id, entry.number),
    refresh: afterWriting,
    onDone: () => {
      close();
      onChanged();
    },
  });
  return (
    <EntryForm
      kind={entry.content.kind}
      first={entry.content}
      municipalities={entry.municipalities}
      label={words.change}
      problem={change.error}
      busy={change.isPending}
      onSend={(body) => change.mutate(body)}
      onCancel={close}
    />
  );
}
