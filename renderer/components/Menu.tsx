import type { LucideIcon } from 'lucide-react';
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
            <MenuSection key={entries[0]?.id ?? 'empty'} className="menu-group" aria-label={label}>
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

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, label, icon: Icon, shortcut, isDanger, isDisabled = false } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classNames('menu-item', isDanger && 'menu-item-danger')}
    >
      {Icon && <Icon className="icon" aria-hidden />}
      <span className="menu-words">{label}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </MenuItem>
  );
}
