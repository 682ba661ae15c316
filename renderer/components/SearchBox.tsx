import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import { keyShortcuts } from './key-shortcuts.ts';

export type SearchBoxProps = {
  /** "Find bolig eller handling". */
  readonly label: string;
  /** "Ctrl K". */
  readonly shortcut: string;
  readonly onPress: () => void;
};

/** Looks like a field, opens the CommandPalette. */
export function SearchBox({ label, shortcut, onPress }: SearchBoxProps) {
  return (
    <Button className="search-box" aria-haspopup="dialog" {...keyShortcuts(shortcut)} onPress={onPress}>
      <Search className="icon" aria-hidden />
      <span className="search-box-words">{label}</span>
      <Kbd>{shortcut}</Kbd>
    </Button>
  );
}
