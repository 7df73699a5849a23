import type { EditionField } from '../../domain/contract-edition.ts';

/** What the fields of a version are called when two are compared. */
export const fieldWords: Record<EditionField, string> = {
  question: 'Frågan',
  childMatters: 'Vad som är viktigt för barnet',
  longTermGoal: 'Långsiktigt mål',
  overall: 'Samlat ansvar',
  othersNone: 'Vad andra gör',
  coordinator: 'Samordnare',
  risks: 'Risker',
  ifWorse: 'Om det blir värre',
  ifWorseCall: 'Vem man ringer',
  childView: 'Vad barnet tycker',
  nextFollowUp: 'Nästa uppföljning',
};

export const words = {
  heading: 'Versioner',
  tab: 'Versioner av en plan',
  lead: 'Varje version är lämnad som den är. Här ser ni vad som har ändrats.',
  back: 'Planen',
  none: 'Planen är inte publicerad än',
  noneAbout: 'Den första versionen kommer när samordnaren publicerar planen.',
  version: (number: number) => `Version ${number}`,
  published: (day: string) => `publicerad ${day}`,
  first: 'Den första versionen.',
  comparedTo: (number: number) => `Det här har ändrats sedan version ${number}`,
  same: 'Inget har ändrats.',
  added: 'Nytt',
  removed: 'Borttaget',
  changed: 'Ändrat',
  before: 'Förut',
  now: 'Nu',
  goals: 'Delmål',
  measures: 'Insatser',
  empty: '(tomt)',
  read: 'Läs hela versionen',
  party: (unit: string, day: string) => `${unit} fick läsa planen till och med ${day}.`,
  measure: (what: string, who: string, from: string, to: string) => `${what} ${who}, ${from}–${to}`,
} as const;
