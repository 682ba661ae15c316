import type { MouseEvent, ReactNode } from 'react';

export type MiniItem = {
  readonly id: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode | undefined;
  /** Small buttons below the detail. */
  readonly acts?: ReactNode | undefined;
  /** Right-aligned, short ("12 dage"). */
  readonly end?: ReactNode | undefined;
  readonly href?: string | undefined;
};

export type MiniListProps = {
  readonly items: readonly MiniItem[];
  readonly onNavigate?: ((href: string) => void) | undefined;
};

/** A few lines in a card or a panel: title, detail, and one short fact at the right; nothing where there is none. */
export function MiniList({ items, onNavigate }: MiniListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="minis">
      {items.map((item) => (
        <li key={item.id} className="mini">
          <div className="mini-words">
            <MiniTitle item={item} onNavigate={onNavigate} />
            {item.detail && <p className="mini-detail">{item.detail}</p>}
            {item.acts && <div className="mini-acts">{item.acts}</div>}
          </div>
          {item.end && <div className="mini-end">{item.end}</div>}
        </li>
      ))}
    </ul>
  );
}

type MiniTitleProps = { readonly item: MiniItem; readonly onNavigate: MiniListProps['onNavigate'] };

function MiniTitle({ item, onNavigate }: MiniTitleProps) {
  const { href, title } = item;
  if (href === undefined) return <p className="mini-title">{title}</p>;
  const follow = (event: MouseEvent) => {
    if (!onNavigate) return;
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <p className="mini-title">
      <a className="mini-link" href={href} onClick={follow}>
        {title}
      </a>
    </p>
  );
}
