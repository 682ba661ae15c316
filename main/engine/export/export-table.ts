/** One list on its way out, whatever the format: what is not in here leaves in none of them. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  /** Text, or ISO dates and whole numbers in the columns of that kind; null is an empty cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly listSheet: string;
  readonly aboutSheet: string;
  /** What the receiver should know of the list, as label and value. */
  readonly about: readonly ExportFact[];
  readonly remarks: readonly string[];
  /** Stands before the page number on every printed page. */
  readonly footer: string;
  readonly page: string;
  /** Between the number of the page and how many there are. */
  readonly pageOf: string;
  /** Behind the title of what is the same in all rows and said once. */
  readonly allRows: string;
  /** What stands where the rows would. */
  readonly noRows: string;
}

export interface ExportColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'date' | 'number';
}

export interface ExportFact {
  readonly key: string;
  readonly label: string;
  readonly value: string | number;
  /** An instant is ISO in UTC. */
  readonly kind: 'text' | 'date' | 'number' | 'instant';
}
