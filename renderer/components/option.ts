/** One choice in a Select, ComboBox, RadioGroup, CheckboxGroup or SegmentedControl. */
export type Option<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};
