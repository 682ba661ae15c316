import { ShieldCheck } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { HomeSign } from './HomeSign.tsx';
import { type DrawnHome, spokenHome, titleText, whenText } from './home-words.ts';

export type HomeTileProps = {
  readonly home: DrawnHome;
  /** What tells it from its neighbours: a door, a house number. */
  readonly label: string;
  readonly isSelected: boolean;
  /** One home at a time is reached by Tab. */
  readonly isCurrent: boolean;
  readonly onPress: (home: DrawnHome) => void;
};

/** One home of the drawing: pattern and sign say how it stands, the words say who and when. */
export function HomeTile({ home, label, isSelected, isCurrent, onPress }: HomeTileProps) {
  const words = useWords();
  const format = useFormat();
  const spoken = spokenHome(home, words, format);
  const when = whenText(home, words, format);
  const isProtected = home.occupants?.includes(null) ?? false;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it has the keys of all its homes
    <div
      id={homeId(home.id)}
      role="option"
      aria-selected={isSelected}
      aria-label={spoken}
      title={spoken}
      tabIndex={isCurrent ? 0 : -1}
      className={`home home-${home.state}`}
      data-home={home.id}
      onClick={() => onPress(home)}
    >
      <span className="home-top">
        <span className="home-label">{label}</span>
        {isProtected && <ShieldCheck className="home-sign" aria-hidden />}
        <HomeSign state={home.state} />
      </span>{' '}
      <span className="home-title">{titleText(home, words)}</span>{' '}
      {when !== '' && <span className="home-when">{when}</span>}
    </div>
  );
}

export function homeId(id: string): string {
  return `home-${id}`;
}
