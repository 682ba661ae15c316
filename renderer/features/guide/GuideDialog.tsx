import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { useWords } from '../../lib/words.ts';
import type { GuideId } from './guide-keys.ts';
import { keysOf } from './guide-keys.ts';
import './guide.css';

type GuideDialogProps = {
  readonly guide: GuideId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** What this screen is for, what one does here, and its keys: one look, and back to work. */
export function GuideDialog({ guide, isOpen, onClose }: GuideDialogProps) {
  const { guides } = useWords();
  const { title, lead, steps } = guides.rooms[guide];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} description={lead} isDismissable>
      <ol className="guide-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <GuideKeys guide={guide} />
    </Dialog>
  );
}

function GuideKeys({ guide }: { readonly guide: GuideId }) {
  const { guides } = useWords();
  const keys = keysOf(guide);
  if (keys.length === 0) return null;
  return (
    <section aria-label={guides.keysTitle}>
      <h3 className="guide-keys-title">{guides.keysTitle}</h3>
      <dl className="guide-keys">
        {keys.map(([chord, does]) => (
          <div key={does} className="guide-key">
            <dt>
              <Kbd>{chord === 'space' ? guides.space : chord}</Kbd>
            </dt>
            <dd>{guides.keys[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
