import { CircleHelp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useGuideKey } from '../../lib/shortcuts.ts';
import { useStartWords } from '../../lib/start-words.ts';
import './guide.css';

/** Dialogs are much code, and few open this one before they sign in. */
const GuideDialog = lazy(async () => ({ default: (await import('./GuideDialog.tsx')).GuideDialog }));

/** The guide of the screens before anybody is signed in, in the corner of each. */
export function StartGuide({ guide }: { readonly guide: 'start' | 'signIn' }) {
  const { guides } = useStartWords();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  useGuideKey(open);
  return (
    <aside className="start-guide" aria-label={guides.open}>
      <Button variant="quiet" icon={CircleHelp} shortcut="F1" onPress={open}>
        {guides.open}
      </Button>
      <Suspense>
        {isAsked ? <GuideDialog guide={guide} isOpen={isOpen} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </aside>
  );
}
