import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import { type CommandGroup, PaletteResults } from './PaletteResults.tsx';
import { useComponentText } from './text-context.ts';

export type CommandPaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** Found things and commands, best first. */
  readonly groups: readonly CommandGroup[];
  readonly onChoose: (id: string) => void;
  readonly placeholder: string;
  /** Said when a query finds nothing. */
  readonly emptyText: string;
  readonly isLoading?: boolean | undefined;
};

/** Find anything, do anything: type, arrows, Enter. */
export function CommandPalette(props: CommandPaletteProps) {
  const text = useComponentText();
  return (
    <ModalOverlay
      className="scrim scrim-top"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={text.commands}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({
  query,
  onQueryChange,
  groups,
  onChoose,
  placeholder,
  emptyText,
  isLoading,
}: CommandPaletteProps) {
  const text = useComponentText();
  const listId = useId();
  const items = groups.flatMap((group) => group.items);
  const [active, setActive] = useState(0);
  const index = Math.min(active, Math.max(0, items.length - 1));
  const current = items[index];
  useEffect(() => {
    document.getElementById(`${listId}-${current?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, current?.id]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && current) onChoose(current.id);
    else if (event.key === 'ArrowDown' && items.length > 0) setActive((index + 1) % items.length);
    else if (event.key === 'ArrowUp' && items.length > 0) setActive((index - 1 + items.length) % items.length);
    else return;
    event.preventDefault();
  };
  const change = (next: string) => {
    setActive(0);
    onQueryChange(next);
  };
  return (
    <>
      <div className="palette-field">
        <Search className="icon" aria-hidden />
        <input
          className="palette-input"
          role="combobox"
          aria-label={placeholder}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          onChange={(event) => change(event.target.value)}
          onKeyDown={press}
          // biome-ignore lint/a11y/noAutofocus: a palette is opened to type in it
          autoFocus
        />
        <Kbd>Esc</Kbd>
      </div>
      <PaletteResults id={listId} groups={groups} currentId={current?.id} onChoose={onChoose} />
      {items.length === 0 && query !== '' && !isLoading && <p className="palette-empty">{emptyText}</p>}
      <p className="visually-hidden" role="status">
        {isLoading ? text.loading : text.results(items.length)}
      </p>
    </>
  );
}
