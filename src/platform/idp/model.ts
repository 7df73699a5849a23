/** Someone whom the embedded provider can vouch for. */
export interface Identity {
  /** Stable and without meaning outside the provider. */
  readonly id: string;
  readonly name: string;
  /** A line below the name: what the person is. */
  readonly title: string;
  /** What one sees by choosing this person. */
  readonly shows?: string | undefined;
  /** What the provider says about the person, by claim. Only a claim that the client asked for is given out. */
  readonly claims: Readonly<Record<string, string>>;
}

export interface IdentityGroup {
  readonly heading: string;
  readonly identities: readonly Identity[];
}
