import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../lib/words.ts';
import { useNext } from './use-next.ts';
import type { Way } from './use-way.ts';
import type { WayAct } from './way-acts.ts';

type NextStepProps = {
  readonly residentId: ResidentId;
  readonly way: Way;
  readonly onAct: (act: WayAct) => void;
};

/** What is next, in a sentence, and one button that does it. */
export function NextStep({ residentId, way, onAct }: NextStepProps) {
  const words = useWords();
  const { say, button } = useNext(residentId, way, onAct);
  return (
    <Card title={words.way.next.title}>
      <div className="next-step">
        <p>{say}</p>
        {button !== null && (
          <Button variant="primary" onPress={button.press}>
            {button.label}
          </Button>
        )}
      </div>
    </Card>
  );
}
