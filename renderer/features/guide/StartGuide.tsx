import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useGuideKey } from '../../lib/shortcuts.ts';
import { useWords } from '../../lib/words.ts';
import { GuideDialog } from './GuideDialog.tsx';
import './guide.css';

/** The guide of the screens before anybody is signed in, in the corner of each. */
export function StartGuide({ guide }: { readonly guide: 'start' | 'signIn' }) {
  const { guides } = useWords();
  const [isOpen, setOpen] = useState(false);
  useGuideKey(() => setOpen(true));
  return (
    <aside className="start-guide" aria-label={guides.open}>
      <Button variant="quiet" icon={CircleHelp} shortcut="F1" onPress={() => setOpen(true)}>
        {guides.open}
      </Button>
      <GuideDialog guide={guide} isOpen={isOpen} onClose={() => setOpen(false)} />
    </aside>
  );
}
