import type { TextKind } from '../../../shared/domain/resident-page.ts';
import { fieldOfText } from '../../../shared/domain/resident-page.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { OlderWords } from './OlderWords.tsx';
import { type PersonPartProps, saidOf } from './person-values.ts';
import { saidText } from './person-words.ts';

/** What the citizen says, what is worked towards, what can be expected, and who does what: each the newest of its kind. */
export function OwnWords(part: PersonPartProps) {
  const { person } = useWords();
  const { shown } = part.known;
  const hasWords = shown.includes('words');
  if (!hasWords && !shown.includes('wishes')) return null;
  return (
    <>
      {hasWords && <GoodLife {...part} />}
      <div className="said-grid">
        <Said {...part} kind="wishes" />
        <Said {...part} kind="no-gos" />
        {hasWords && <Said {...part} kind="resources" />}
        {hasWords && <Said {...part} kind="shared-goal" />}
      </div>
      {hasWords && (
        <>
          <Section title={person.expectations}>
            <div className="said-grid said-grid-three">
              <Said {...part} kind="we-can" />
              <Said {...part} kind="we-cannot" />
              <Said {...part} kind="instead" />
            </div>
          </Section>
          <Section title={person.deal}>
            <div className="said-grid">
              <Said {...part} kind="citizen-does" />
              <Said {...part} kind="we-do" />
            </div>
          </Section>
        </>
      )}
    </>
  );
}

/** The first thing that anybody reads. */
function GoodLife(part: PersonPartProps) {
  const words = useWords();
  const format = useFormat();
  const { now, older } = saidOf(part.known, 'good-life');
  return (
    <section className="own-words" aria-label={words.person.words.title}>
      <div className="said-head">
        <h2 className="own-words-title">{words.person.words.title}</h2>
        <SayButton {...part} kind="good-life" isFirst={now === undefined} />
      </div>
      {now === undefined ? (
        <p className="own-words-none">{words.person.words.none}</p>
      ) : (
        <>
          <blockquote className="own-words-text">{now.text}</blockquote>
          <p className="said-note">{saidText(now, words, format)}</p>
        </>
      )}
      <OlderWords kind="good-life" older={older} />
    </section>
  );
}

type SaidProps = PersonPartProps & { readonly kind: TextKind };

function Said(props: SaidProps) {
  const words = useWords();
  const format = useFormat();
  const { known, kind } = props;
  const { now, older } = saidOf(known, kind);
  const name = words.codes.textKinds[kind];
  return (
    <section className="said" aria-label={name}>
      <div className="said-head">
        <h3 className="said-title">{name}</h3>
        <SayButton {...props} isFirst={now === undefined} />
      </div>
      {now === undefined ? (
        <p className="said-none">{words.person.words.notYet}</p>
      ) : (
        <>
          <p className="said-words">{now.text}</p>
          <p className="said-note">{saidText(now, words, format)}</p>
        </>
      )}
      <OlderWords kind={kind} older={older} />
    </section>
  );
}

function SayButton({ known, onOpen, kind, isFirst }: SaidProps & { readonly isFirst: boolean }) {
  const { person, codes } = useWords();
  if (!known.mayNote.includes(fieldOfText(kind))) return null;
  const text = person.words;
  const name = codes.textKinds[kind];
  return (
    <Button
      size="small"
      variant="quiet"
      label={isFirst ? text.addTo(name) : text.renewTo(name)}
      onPress={() => onOpen({ kind: 'say', text: kind })}
    >
      {isFirst ? text.add : text.renew}
    </Button>
  );
}
