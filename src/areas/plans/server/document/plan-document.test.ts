import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../../../../platform/documents/renderer.ts';
import { readPdf, squashed } from '../../../../platform/documents/testing.ts';
import type { PlanDocument } from './model.ts';
import { planPdf } from './plan-document.ts';
import { samplePlan } from './testing.ts';
import { words } from './texts.sv.ts';

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const pagesOf = async (changes: Partial<PlanDocument>) =>
  (await readPdf(await planPdf(renderer, samplePlan(changes)))).pages;

/** The whole text in one piece, without the foot that stands between the pages. */
async function textOf(changes: Partial<PlanDocument>): Promise<string> {
  const pages = await pagesOf(changes);
  return pages.map((page) => squashed(page).replace(/Samordnadindividuellplan·version.*$/u, '')).join('');
}

describe('the paper', () => {
  it('is accessible: PDF/UA with title, language, headings and tables', async () => {
    const pdf = await planPdf(renderer, samplePlan());
    const read = await readPdf(pdf);
    expect(pdf.standard).toBe('ua-1');
    expect(read).toMatchObject({ tagged: true, language: 'sv-SE', title: 'Samordnad individuell plan, version 3' });
    expect(read.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'THead', 'TH', 'TD', 'L', 'Link']));
  });

  it('has no name in its title, which shows in tabs and lists', async () => {
    expect((await readPdf(await planPdf(renderer, samplePlan()))).title).not.toMatch(/Amira|Exempelsson/);
  });

  it('answers the four questions in order, then the law', async () => {
    const text = await textOf({});
    const places = [words.matters, words.whoDoes, words.meet, words.seen, words.law].map((heading) =>
      text.indexOf(squashed(heading)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('tells how to withdraw a yes, how to complain, and to ring 112', async () => {
    const text = await textOf({});
    for (const part of [words.withdrawText, words.questionsText, words.emergency])
      expect(text).toContain(squashed(part));
  });

  it('prints what belongs to no goal under a heading of its own, which is not there otherwise', async () => {
    const otherMeasures = samplePlan().subGoals[0]?.measures ?? [];
    const text = await textOf({ otherMeasures, subGoals: [] });
    const [heading, others] = [words.otherMeasures, words.others].map((part) => text.indexOf(squashed(part)));
    expect(heading).toBeGreaterThan(0);
    expect(text.indexOf('MonaPåhittad')).toBeGreaterThan(heading ?? 0);
    expect(others).toBeGreaterThan(text.indexOf('MonaPåhittad'));
    expect(await textOf({})).not.toContain(squashed(words.otherMeasures));
  });

  it('numbers its pages and repeats the head of a table that goes on', async () => {
    const [measure] = samplePlan().subGoals[0]?.measures ?? [];
    const measures = measure ? Array.from({ length: 30 }, () => measure) : [];
    const pages = await pagesOf({ subGoals: [{ text: 'Ett långt delmål', measures }] });
    pages.forEach((page, index) => {
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
    });
    const heads = pages.filter((page) => page.includes('Mona Påhittad')).map((page) => page.includes('Vad Vem När'));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads).not.toContain(false);
  });
});

it('tells whom to turn to even when there is no number to ring', async () => {
  const text = await textOf({ ifWorse: { call: [{ who: 'Mona på skolan' }, { who: 'Bup', phone: '023-000 00 02' }] } });
  expect(text).toContain(squashed('Mona på skolan Bup 023-000 00 02'));
});

describe('protected identity', () => {
  it('marks every page and says why places are missing', async () => {
    const pages = await pagesOf({ protected: true });
    for (const page of pages) expect(page).toContain(words.protectedMark);
    expect(squashed(pages[0] ?? '')).toContain(squashed(words.protectedNote));
  });

  it('prints no unit or meeting place', async () => {
    const text = await textOf({ protected: true });
    for (const place of ['Påhittsskolan', 'mottagningen', 'Socialtjänsten', 'rum12']) expect(text).not.toContain(place);
  });

  it('is not mentioned on the paper of another child', async () => {
    expect((await pagesOf({})).join()).not.toContain(words.protectedMark);
  });
});

describe('what is not there leaves no empty heading', () => {
  it.each([
    [words.childView, { childView: '' }],
    [words.question, { question: '  ' }],
    [words.risks, { risks: '' }],
    [words.whatToDo, { ifWorse: { text: '', call: [] } }],
    ['Nytt sedan version', { changes: [] }],
    [`${words.place}:`, { nextMeeting: { day: '2027-01-14', time: '15:00', place: '', online: true } }],
    [words.online, { nextMeeting: { day: '2027-01-14', time: '15:00', online: false } }],
    [words.facts.meeting, { nextMeeting: undefined }],
    [words.followUpLead, { nextFollowUp: undefined }],
    [words.receivers.until, { sharedWith: samplePlan().sharedWith.map(({ until: _, ...one }) => one) }],
  ])('%s', async (heading, changes) => {
    expect(await textOf({})).toContain(squashed(heading));
    expect(await textOf(changes)).not.toContain(squashed(heading));
  });

  it.each([
    [words.noFollowUp, { nextMeeting: undefined, nextFollowUp: undefined }],
    [words.facts.followUp, { nextMeeting: undefined }],
    [words.nobodySees, { sharedWith: [] }],
    [words.noOthers, { measuresByOthers: [] }],
    [words.noSubGoals, { subGoals: [] }],
    [words.noMeasures, { subGoals: [{ text: 'Delmål utan insatser', measures: [] }] }],
  ])('and what the law or the family asks for is answered: %s', async (sentence, changes) => {
    expect(await textOf({})).not.toContain(squashed(sentence));
    expect(await textOf(changes)).toContain(squashed(sentence));
  });
});

/** Swedish letters, and every sign that means something to Typst, JSON or HTML. */
const written = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöÅÄÖ0123456789     #$\\*_`<>@=~[](){}"\'/&%+.,:;!?'), {
    minLength: 1,
    maxLength: 80,
  })
  .map((letters) => `x${letters.join('')}`);
const day = fc
  .date({ min: new Date('2025-08-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const party = fc.record({
  name: written,
  kind: fc.constantFrom('region', 'municipality', 'school', 'police', 'family'),
});
const anyPlan = fc.record<Partial<PlanDocument>>({
  child: fc.record({ given: written, family: written }),
  version: fc.integer({ min: 1, max: 99 }),
  publishedOn: day,
  childMatters: written,
  childView: written,
  question: written,
  longTermGoal: written,
  subGoals: fc.array(
    fc.record({
      text: written,
      measures: fc.array(
        fc.record({ what: written, who: written, unit: written, principal: party, startsOn: day, endsOn: day }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 4 },
  ),
  measuresByOthers: fc.array(fc.record({ what: written, who: written, startsOn: fc.constant('2026-12-08') }), {
    maxLength: 4,
  }),
  overallResponsible: party,
  coordinator: fc.record({ name: written, title: written, unit: written, phone: written }),
  risks: written,
  ifWorse: fc.record({ text: written, call: fc.array(fc.record({ who: written, phone: written }), { maxLength: 4 }) }),
  nextMeeting: fc.record({ day, time: fc.constant('15:00'), place: written, online: fc.boolean() }),
  nextFollowUp: day,
  sharedWith: fc.array(fc.record({ unit: written, principal: party, until: day }), { maxLength: 5 }),
  changes: fc.array(written, { maxLength: 4 }),
} as { [Key in keyof PlanDocument]: fc.Arbitrary<PlanDocument[Key]> });

describe('whatever people write', () => {
  it('stands on the paper as they wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const text = await textOf(plan);
        for (const part of textsIn(plan)) expect(text).toContain(squashed(part));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('becomes a paper, in any script and with any sign', async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (childMatters, what, who) => {
        const pdf = await planPdf(
          renderer,
          samplePlan({ childMatters, measuresByOthers: [{ what, who, startsOn: '2026-12-08' }] }),
        );
        expect(pdf.pages).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

const isDayOrCode = /^(\d{4}-\d\d-\d\d|\d\d:\d\d|region|municipality|school|police|family)$/;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return isDayOrCode.test(value) ? [] : [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
};
