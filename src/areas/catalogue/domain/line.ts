import { centreOn, monthInWords, takesFamilies } from './centre.ts';
import type { FamilyCentre, WayIn } from './content.ts';
import type { AskerRole, Urgency, Worry } from './model.ts';
import { agesInWords, audienceWords, centreSays, consentWords, hoursInWords } from './texts.sv.ts';

/** Five answers that tell nothing of who the child is. `child` is `unborn` or whole years. */
export interface Question {
  readonly child: string;
  readonly municipality: string;
  readonly role: AskerRole;
  readonly worry: Worry;
  readonly urgency: Urgency;
}

/** What stands about a place that one can turn to, in words ready to be shown. */
interface Way {
  readonly entryId: string;
  readonly whom: string;
  readonly audience: string;
  readonly takesPart: readonly string[];
  readonly reach: string;
  readonly meets: string;
  /** Hours a week, of a place that families go to. */
  readonly staffed: string;
  readonly consent: string;
  readonly forum: string;
  readonly agreement: string;
  /** What nobody has confirmed; empty when there is nothing to say. */
  readonly doubt: string;
  readonly note: string;
}

/** One line of an answer: what to do, and where that is said. */
export interface Line {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly source: string;
  /** Meant for the worry that was asked about. Others stand after. */
  readonly fits: boolean;
  readonly way: Way | null;
}

interface Found<One> {
  readonly id: string;
  readonly content: One;
}

/** The years that the county's agreement asks family centres to be for (RÖK, by the review's section on reports). */
const centreAges = { from: 0, to: 6 } as const;
const centreWorries: readonly Worry[] = ['parents', 'neglect', 'mental_health', 'development', 'unsure'];

/** A way in as a line of the answer. `day` is an ISO day. */
export function wayLine({ id, content }: Found<WayIn>, worry: Worry, day: string): Line {
  const { startsOn } = content;
  return {
    key: id,
    title: content.name,
    says: content.what,
    source: content.source,
    fits: content.worries.length === 0 || worry === 'unsure' || content.worries.includes(worry),
    way: {
      entryId: id,
      whom: [agesInWords(content.ages, content.unborn), content.agesNote].filter(Boolean).join('. '),
      audience: audienceWords[content.audience],
      takesPart: content.takesPart,
      reach: content.reach,
      meets: content.meets,
      staffed: '',
      consent: consentWords[content.consent],
      forum: content.forum,
      agreement: content.agreement,
      doubt: startsOn === null ? '' : startDoubt(startsOn, day),
      note: content.note,
    },
  };
}

const startDoubt = (startsOn: string, day: string): string =>
  startsOn > day
    ? `Ska starta ${monthInWords(startsOn)}.`
    : `Skulle starta ${monthInWords(startsOn)}. Ingen har bekräftat att det är i gång. Fråga innan du hänvisar dit.`;

/** A family centre as a line of the answer: always for the family itself, and nobody's yes is needed to go there. */
export function centreLine({ id, content }: Found<FamilyCentre>, worry: Worry, day: string): Line {
  const { doubt } = centreOn(content, day);
  return {
    key: id,
    title: content.name,
    says: [centreSays, content.staffing].filter(Boolean).join(' '),
    source: content.source,
    fits: centreWorries.includes(worry),
    way: {
      entryId: id,
      whom: agesInWords(centreAges, true),
      audience: audienceWords.family,
      takesPart: content.services,
      reach: content.reach,
      meets: '',
      staffed: content.hours.map(hoursInWords).join(', '),
      consent: consentWords.not_needed,
      forum: '',
      agreement: '',
      doubt,
      note: content.note,
    },
  };
}

const isFor = (child: string, ages: { from: number; to: number } | null, unborn: boolean): boolean =>
  child === 'unborn' ? unborn : ages !== null && Number(child) >= ages.from && Number(child) <= ages.to;

/** One can turn there on that day, for a child of that age: it has begun or was to have begun, and is not paused. */
export const isOpenWay = (way: WayIn, child: string, day: string): boolean =>
  way.paused === '' && (way.startsOn === null || way.startsOn <= day) && isFor(child, way.ages, way.unborn);

/** A family with a child of that age can go to the centre on that day. */
export const isOpenCentre = (centre: FamilyCentre, child: string, day: string): boolean =>
  takesFamilies(centre, day) && isFor(child, centreAges, true);
