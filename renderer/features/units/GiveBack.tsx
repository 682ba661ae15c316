import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard } from './focus.ts';
import { estateAnswer, withoutOwn } from './give-back.ts';
import type { Back } from './trait-facts.ts';
import type { UnitCard } from './unit-filter.ts';

/** Gives up a home's own answer, so that its estate's holds again. */
export function GiveBack({ card, back }: { readonly card: UnitCard; readonly back: Back }) {
  const words = useWords();
  const { traits } = words;
  const sayDone = useDone();
  const act = useAct();
  const answer = estateAnswer(card, back, words);
  const give = async () => {
    if ((await act.run('units.update', withoutOwn(card, back))) === null) return;
    sayDone(traits.backDone);
    // the button goes with what it was about
    focusCard();
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        isPending={act.isPending}
        label={answer === null ? undefined : traits.backToEstateOf(...answer)}
        onPress={() => void give()}
      >
        {answer === null ? traits.backToRules : traits.backToEstate}
      </Button>
      <RefusalNotice refusal={act.refusal} />
    </>
  );
}
