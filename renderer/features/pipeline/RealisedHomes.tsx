import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { homeFieldId, MOST_AT_ONCE, NO_HOME, numberFieldId, type TypedHome } from './realise-values.ts';

type RealisedHomesProps = {
  readonly homes: readonly TypedHome[];
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (homes: readonly TypedHome[]) => void;
};

/** The homes on their street, one line each. */
export function RealisedHomes({ homes, problems, onChange }: RealisedHomesProps) {
  const text = useWords().pipeline.realise;
  const put = (at: number, patch: Partial<TypedHome>) =>
    onChange(homes.map((home, index) => (index === at ? { ...home, ...patch } : home)));
  return (
    <FormSection title={text.each} description={text.eachHint}>
      {homes.map((home, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a home that is not made yet has nothing but its place
        <div key={index} className="realised-home">
          <TextField
            id={homeFieldId(index)}
            label={text.home(index + 1)}
            hint={index === 0 ? text.homeHint : undefined}
            error={problems[homeFieldId(index)]}
            isRequired
            autoFocus={index > 0 && home === NO_HOME}
            maxLength={40}
            value={home.home}
            onChange={(typed) => put(index, { home: typed })}
          />
          <TextField
            id={numberFieldId(index)}
            label={text.number(index + 1)}
            error={problems[numberFieldId(index)]}
            isRequired
            maxLength={30}
            value={home.tenancyNumber}
            onChange={(tenancyNumber) => put(index, { tenancyNumber })}
          />
          {homes.length > 1 && (
            <IconButton
              size="small"
              icon={X}
              label={text.removeHome(index + 1)}
              onPress={() => onChange(homes.filter((_, other) => other !== index))}
            />
          )}
        </div>
      ))}
      {homes.length < MOST_AT_ONCE && (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => onChange([...homes, NO_HOME])}>
            {text.addHome}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
