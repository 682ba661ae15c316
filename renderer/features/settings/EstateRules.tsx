import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedEstate } from './AssociationsPart.tsx';
import { rulesThroughTime } from './house-rules-words.ts';

/** What may be done in an estate today and from a day to come; what the rules said before on demand. */
export function EstateRules({ estate }: { readonly estate: ListedEstate }) {
  const allWords = useWords();
  const words = allWords.settings.associations;
  const format = useFormat();
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const { now, coming, earlier } = rulesThroughTime(estate.rules, today, allWords, format);
  return (
    <>
      <p>{now ?? words.noRules}</p>
      {[...coming, ...(isWhole ? earlier : [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {earlier.length > 0 && !isWhole ? (
        <Button
          size="small"
          variant="quiet"
          label={`${words.earlierRules(earlier.length)}: ${estate.name}`}
          onPress={() => setWhole(true)}
        >
          {words.earlierRules(earlier.length)}
        </Button>
      ) : null}
    </>
  );
}
