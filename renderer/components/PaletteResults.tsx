import type { LucideIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useComponentText } from './text-context.ts';

export type CommandItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
};

export type CommandGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CommandItem[];
};

export type PaletteResultsProps = {
  readonly id: string;
  readonly groups: readonly CommandGroup[];
  readonly currentId: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** The list under the palette's field; focus stays in the field, the chosen row is named to it by id. */
export function PaletteResults({ id, groups, currentId, onChoose }: PaletteResultsProps) {
  const text = useComponentText();
  return (
    <div id={id} role="listbox" aria-label={text.commands} className="palette-list" tabIndex={-1}>
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`} className="palette-group">
            <p id={`${id}-group-${group.id}`} className="palette-group-title" role="presentation">
              {group.title}
            </p>
            {group.items.map((item) => (
              <Result
                key={item.id}
                id={`${id}-${item.id}`}
                item={item}
                isCurrent={item.id === currentId}
                onChoose={() => onChoose(item.id)}
              />
            ))}
          </div>
        ))}
    </div>
  );
}

type ResultProps = {
  readonly id: string;
  readonly item: CommandItem;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function Result({ id, item, isCurrent, onChoose }: ResultProps) {
  const { label, detail, icon: Icon, shortcut } = item;
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has focus takes the keys
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className="palette-item"
      onMouseDown={keepFocus}
      onClick={onChoose}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="palette-item-label">{label}</span>
      {detail && <span className="palette-item-detail">{detail}</span>}
      {shortcut && <kbd className="kbd">{shortcut}</kbd>}
    </div>
  );
}
