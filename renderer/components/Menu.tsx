import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Kbd } from './Kbd.tsx';

export type MenuEntry<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** One of a group of which one is always in force: true for that one, false for the others. */
  readonly isCurrent?: boolean | undefined;
};

export type MenuProps<Id extends string> = {
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement;
  readonly label: string;
  /** Groups with a line between them. */
  readonly groups: readonly (readonly MenuEntry<Id>[])[];
  readonly onAction: (id: Id) => void;
};

/** Acts behind one button, with their shortcuts. */
export function Menu<Id extends string>({ trigger, label, groups, onAction }: MenuProps<Id>) {
  const act = (key: unknown) => {
    const entry = groups.flat().find((candidate) => candidate.id === key);
    if (entry) onAction(entry.id);
  };
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" offset={4} placement="bottom end">
        <AriaMenu className="menu" aria-label={label} onAction={act}>
          {groups.map((entries) => (
            <MenuSection
              key={entries[0]?.id ?? 'empty'}
              className="menu-group"
              aria-label={label}
              {...choiceOf(entries)}
            >
              {entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** A group of which one is in force is read out as such. */
function choiceOf(entries: readonly MenuEntry[]) {
  if (entries.every(({ isCurrent }) => isCurrent === undefined)) return {};
  const current = entries.filter(({ isCurrent }) => isCurrent).map(({ id }) => id);
  return { selectionMode: 'single', selectedKeys: current } as const;
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, label, icon: Icon, shortcut, isDanger, isDisabled = false, isCurrent } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classNames('menu-item', isDanger && 'menu-item-danger')}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="menu-words">{label}</span>
      {isCurrent && <Check className="icon" aria-hidden />}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </MenuItem>
  );
}
