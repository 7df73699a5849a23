/** One of the things to choose among. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** What it means to choose this one. */
  readonly description?: string;
}
