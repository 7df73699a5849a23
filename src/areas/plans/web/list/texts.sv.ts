import type { PlanLine } from '../../domain/contract-list.ts';

/** How one stands to a plan in the list. */
export const ownWords: Record<PlanLine['own'], string> = {
  coordinator: 'Du samordnar',
  member: 'Du är med',
  manager: 'Din enhet',
  intake: 'Kallad till enheten',
  asked: 'Tillfrågad som samordnare',
};

export const words = {
  heading: 'Barn och planer',
  tab: 'Barn och planer',
  lead: 'Planer som du eller din enhet är med i. Barnen står med initialer och födelseår.',
  start: 'Börja en plan',
  children: 'Barn du arbetar med',
  received: 'Planer som enheten har fått',
  caption: 'Planer',
  ofChild: 'Planer',
  noneOfChild: 'Här finns ingen plan som du är med i. En plan börjar du med knappen högst upp på sidan.',
  begunOn: (day: string) => `Påbörjad ${day}`,
  state: 'Läge',
  anyState: 'Alla lägen',
  child: 'Barn',
  step: 'Steg',
  next: 'Nästa sista dag',
  coordinator: 'Samordnare',
  own: 'Du',
  nothingDue: 'Inget just nu',
  nobody: 'Ingen',
  unborn: 'Inte fött än',
  unknown: 'Barn',
  protected: 'skyddade uppgifter',
  empty: 'Inga planer just nu',
  emptyAbout:
    'Planer som ni inte längre har samtycke till står inte här. Det som enheten hann få finns kvar under ”Planer som enheten har fått”. Ser du att ett barn behöver hjälp från flera? Börja en plan. Vem som helst som arbetar med barnet kan göra det.',
  emptyState: 'Inga planer i det läget',
  emptyStateAbout: 'Välj ett annat läge för att se fler.',
  older: 'Visa äldre planer',
  shown: (shown: number, total: number) => `Visar ${shown} av ${total} planer.`,
} as const;
