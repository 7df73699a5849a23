import { dayOf } from '../../../web/lib/dates.ts';
import { Facts } from '../../../web/ui/Facts.tsx';
import { wayLine } from '../domain/line.ts';
import { hoursInWords, worryWords } from '../domain/texts.sv.ts';
import { AnswerLineCard } from './AnswerLineCard.tsx';
import type { Content, EntryPage } from './api.ts';
import css from './Catalogue.module.css';
import { CentreMark } from './CentreMark.tsx';
import { words } from './texts.sv.ts';

const { catalogue: texts } = words;

interface EntryViewProps {
  readonly content: Content;
  readonly municipalities: EntryPage['municipalities'];
}

/** What an entry says, whole: today's, an old one, or one that is being written. */
export const EntryView = ({ content, municipalities }: EntryViewProps) => (
  <div className={css['view']}>
    <Own content={content} municipalities={municipalities} />
    {content.kind !== 'way_in' && (
      <>
        {content.note && <p>{content.note}</p>}
        <p className={css['source']}>
          {texts.source}: {content.source}
        </p>
      </>
    )}
  </div>
);

function Own({ content, municipalities }: EntryViewProps) {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const where = content.municipalities.map((code) => names.get(code) ?? code).join(', ');
  switch (content.kind) {
    case 'way_in':
      return (
        <>
          <Facts
            facts={[
              { label: texts.municipalities, value: where || texts.county },
              { label: texts.worries, value: content.worries.map((worry) => worryWords[worry]).join(', ') },
              { label: texts.paused, value: content.paused },
            ]}
          />
          <AnswerLineCard line={wayLine({ id: '', content }, 'unsure', dayOf())} isPreview />
        </>
      );
    case 'family_centre':
      return (
        <Facts
          facts={[
            { label: texts.municipality, value: where },
            { label: texts.state, value: <CentreMark centre={content} /> },
            { label: texts.services, value: content.services.join(', ') },
            {
              label: texts.hours,
              value: [...content.hours.map(hoursInWords), content.staffing].filter(Boolean).join('. '),
            },
            { label: texts.reach, value: content.reach },
          ]}
        />
      );
    case 'way_of_working':
      return (
        <Facts
          facts={[
            { label: texts.what, value: content.what },
            { label: texts.municipalities, value: where || content.elsewhere || texts.county },
            { label: texts.takesPart, value: content.takesPart.join(', ') },
            { label: texts.standing, value: content.standing },
            { label: texts.licence, value: content.licensed ? texts.licensed : '' },
          ]}
        />
      );
    case 'good_example':
      return (
        <Facts
          facts={[
            { label: texts.what, value: content.what },
            { label: texts.municipality, value: where },
            { label: texts.result, value: content.result },
            { label: texts.whoToAsk, value: content.whoToAsk },
          ]}
        />
      );
  }
}
