import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useComponentText } from './text-context.ts';

/** The cross of a dialog or a panel. Without a tooltip, which would take the first Esc for itself. */
export function CloseButton({ onPress }: { readonly onPress: () => void }) {
  const text = useComponentText();
  return (
    <Button className="icon-button" aria-label={text.close} onPress={onPress}>
      <X className="icon" aria-hidden />
    </Button>
  );
}
