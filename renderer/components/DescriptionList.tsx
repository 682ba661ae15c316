import type { ReactNode } from 'react';

export type DescriptionListProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  /** 'wide': labels take 200 px, for pages instead of panels. */
  readonly layout?: 'narrow' | 'wide' | undefined;
};

/** Facts as label and value, as on the home card. */
export function DescriptionList({ items, layout = 'narrow' }: DescriptionListProps) {
  return (
    <dl className={`facts facts-${layout}`}>
      {items.map((item) => (
        <div key={item.label} className="fact">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
