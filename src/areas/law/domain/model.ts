/** What a rule is about. `deadline` may be in words only ("genast"): then it has no `within`. */
export type RuleKind = 'deadline' | 'duty' | 'disclosure' | 'consent' | 'retention' | 'content' | 'guidance';

/** How heavy a rule weighs: the statute itself, what a county or an agreement has decided, or advice and practice. */
export type Standing = 'statute' | 'local' | 'guidance';

/** A length of time: ISO 8601 in whole days, weeks, months or years (`P3W`), or Swedish working days. */
export type Limit = string | { readonly workingDays: number };

/** The days between which a wording applies, both included. Without `to` it applies still. */
export interface InForce {
  readonly from: string;
  readonly to?: string;
}

/** A rule that the code obeys, in one of its wordings, with the place that makes it so. */
export interface LegalRule<Id extends string = string> {
  readonly id: Id;
  readonly kind: RuleKind;
  /** Statute and section, or for other standings the agreement, decision or guide. */
  readonly source: string;
  readonly inForce: InForce;
  /** The meaning in our own Swedish words, never the statute's. */
  readonly says: string;
  /** Longest time, counted from the day of the event; that day itself is not counted. */
  readonly within?: Limit;
  /** Shortest time something is kept, ISO 8601, counted from the last note. */
  readonly atLeast?: string;
  readonly standing: Standing;
  /** `verify`: read `note` and check the source before you lean on the rule. Absent means sure. */
  readonly confidence?: 'sure' | 'verify';
  readonly note?: string;
}

/** The wordings of one rule through time, oldest first, without gap or overlap. */
export type RuleHistory<Id extends string = string> = readonly [LegalRule<Id>, ...LegalRule<Id>[]];

/** The histories of one subject, by the id that every wording carries. */
export type Histories<Id extends string> = { readonly [Key in Id]: RuleHistory<Key> };
