import type { ReactNode } from 'react';

export type SummaryStripProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
};

/** Three to six facts side by side in one frame. */
export function SummaryStrip({ items }: SummaryStripProps) {
  return (
    <dl className="strip">
      {items.map((item) => (
        <div key={item.label} className="strip-item">
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
