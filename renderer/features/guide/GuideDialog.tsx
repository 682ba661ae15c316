import { Button } from '../../components/Button.tsx';
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

/** What this screen is for, what one does here, and its keys. Its end can be reached by keyboard, so that it scrolls. */
export function GuideDialog({ guide, isOpen, onClose }: GuideDialogProps) {
  const { common, guides } = useWords();
  const { title, lead, steps } = guides.rooms[guide];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} description={lead} isDismissable>
      <ol className="guide-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <GuideKeys guide={guide} />
      <p className="guide-end">
        <Button onPress={onClose}>{common.close}</Button>
      </p>
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
