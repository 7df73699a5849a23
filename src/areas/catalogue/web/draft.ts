import type { FamilyCentre, GoodExample, WayIn, WayOfWorking } from '../domain/content.ts';
import type { EntryKind, Worry } from '../domain/model.ts';
import type { Content } from './api.ts';

/** An entry as it is written in the form: everything that any kind has, lists as lines. */
export interface Draft {
  readonly name: string;
  readonly what: string;
  readonly municipalities: readonly string[];
  readonly source: string;
  readonly note: string;
  readonly reach: string;
  readonly takesPart: string;
  readonly agesFrom: string;
  readonly agesTo: string;
  readonly unborn: boolean;
  readonly agesNote: string;
  readonly worries: readonly Worry[];
  readonly audience: WayIn['audience'];
  readonly meets: string;
  readonly consent: WayIn['consent'];
  readonly acute: boolean;
  readonly startsOn: string;
  readonly paused: string;
  readonly forum: string;
  readonly agreement: string;
  readonly state: FamilyCentre['state'];
  readonly opensOn: string;
  readonly services: string;
  readonly hours: string;
  readonly staffing: string;
  readonly elsewhere: string;
  readonly licensed: boolean;
  readonly standing: string;
  readonly whoToAsk: string;
  readonly result: string;
}

const empty: Draft = {
  name: '',
  what: '',
  municipalities: [],
  source: '',
  note: '',
  reach: '',
  takesPart: '',
  agesFrom: '',
  agesTo: '',
  unborn: false,
  agesNote: '',
  worries: [],
  audience: 'professionals',
  meets: '',
  consent: 'for_names',
  acute: false,
  startsOn: '',
  paused: '',
  forum: '',
  agreement: '',
  state: 'open',
  opensOn: '',
  services: '',
  hours: '',
  staffing: '',
  elsewhere: '',
  licensed: false,
  standing: '',
  whoToAsk: '',
  result: '',
};

/** The form's first values: an entry's content, or nothing for a new one. */
export function draftOf(content?: Content): Draft {
  if (content === undefined) return empty;
  const { kind: _, ...own } = content;
  return {
    ...empty,
    ...own,
    takesPart: 'takesPart' in content ? content.takesPart.join('\n') : '',
    services: 'services' in content ? content.services.join('\n') : '',
    hours:
      'hours' in content
        ? content.hours.map(({ service, perWeek }) => `${service}: ${swedish(perWeek)}`).join('\n')
        : '',
    agesFrom: 'ages' in content ? String(content.ages?.from ?? '') : '',
    agesTo: 'ages' in content ? String(content.ages?.to ?? '') : '',
    startsOn: ('startsOn' in content && content.startsOn) || '',
    opensOn: ('opensOn' in content && content.opensOn) || '',
  };
}

const swedish = (hours: number): string => String(hours).replace('.', ',');

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** «Öppen förskola: 19,5» on a line each. A line without a number gets one that the server refuses, and is not lost. */
export function hoursIn(text: string): { service: string; perWeek: number }[] {
  return linesIn(text).map((line) => {
    const [, service = line, number = ''] = /^(.*?)[:;]?\s+(\d+(?:[.,]\d+)?)\s*(?:h|tim\w*)?$/.exec(line) ?? [];
    return { service: service.trim(), perWeek: number === '' ? -1 : Number(number.replace(',', '.')) };
  });
}

const dayOrNull = (day: string): string | null => (day === '' ? null : day);

/** What the draft says, as the kind has it. What is wrong in it is for the server to say. */
export function contentOf(kind: EntryKind, draft: Draft): Content {
  const { name, source, note } = draft;
  const municipalities = [...draft.municipalities];
  const takesPart = linesIn(draft.takesPart);
  switch (kind) {
    case 'way_in': {
      const { what, unborn, agesNote, audience, reach, meets, consent, acute, paused, forum, agreement } = draft;
      const ages =
        draft.agesFrom === '' && draft.agesTo === ''
          ? null
          : { from: Number(draft.agesFrom || draft.agesTo), to: Number(draft.agesTo || draft.agesFrom) };
      const way = {
        name,
        what,
        municipalities,
        ages,
        unborn,
        agesNote,
        worries: [...draft.worries],
        audience,
        takesPart,
      };
      const more = { reach, meets, consent, acute, startsOn: dayOrNull(draft.startsOn), paused, forum, agreement };
      return { kind, ...way, ...more, source, note } satisfies WayIn;
    }
    case 'family_centre': {
      const { state, staffing, reach } = draft;
      const [services, hours] = [linesIn(draft.services), hoursIn(draft.hours)];
      const opensOn = dayOrNull(draft.opensOn);
      return {
        kind,
        name,
        municipalities,
        state,
        opensOn,
        services,
        hours,
        staffing,
        reach,
        source,
        note,
      } satisfies FamilyCentre;
    }
    case 'way_of_working': {
      const { what, elsewhere, licensed, standing } = draft;
      return {
        kind,
        name,
        what,
        municipalities,
        elsewhere,
        takesPart,
        licensed,
        standing,
        source,
        note,
      } satisfies WayOfWorking;
    }
    case 'good_example': {
      const { what, whoToAsk, result } = draft;
      return { kind, name, what, municipalities, whoToAsk, result, source, note } satisfies GoodExample;
    }
  }
}
