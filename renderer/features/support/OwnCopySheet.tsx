import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { printPage } from '../../lib/before-print.ts';
import { useFormat } from '../../lib/format.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Plans } from './support-dialogs.ts';
import './own-copy-sheet.css';

type Content = Plans['now'];

/** A version of the copy; a draft has no edition yet. */
export interface Sheet {
  readonly content: Content;
  readonly edition: { readonly number: number; readonly reviewedOn: IsoDate } | null;
}

/** The citizen's own copy as it lies on the table: large type, plain words, one A4 page if it can be. */
export function OwnCopySheet({ sheet, onBack }: { readonly sheet: Sheet; readonly onBack: () => void }) {
  const text = useWords().plans.sheet;
  const { status } = useSession();
  const format = useFormat();
  const today = useToday();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { content, edition } = sheet;
  const dated =
    edition === null ? text.draft(format.date(today)) : text.edition(edition.number, format.date(edition.reviewedOn));
  return (
    <div className="own-copy-frame">
      <div className="own-copy-acts">
        <Button icon={ArrowLeft} onPress={onBack}>
          {text.back}
        </Button>
        <Button variant="primary" icon={Printer} onPress={() => void printPage()}>
          {text.print}
        </Button>
      </div>
      <article className="own-copy">
        <h2 ref={head} tabIndex={-1} className="own-copy-title">
          {text.title}
        </h2>
        <p className="own-copy-of">{[content.name, dated, status.municipality].filter(Boolean).join(' · ')}</p>
        <Wishes content={content} />
        <GoalLines content={content} />
        <Help content={content} />
        <Part title={text.cannot} said={content.cannot} />
        <Part title={text.instead} said={content.instead} />
        <Part title={text.contacts} said={content.contacts} />
        <section className="own-copy-part own-copy-rights">
          <h3>{text.rights}</h3>
          <ul>
            {text.rightLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </article>
    </div>
  );
}

function Part({ title, said }: { readonly title: string; readonly said: string | null }) {
  if (said === null) return null;
  return (
    <section className="own-copy-part">
      <h3>{title}</h3>
      <p className="own-copy-lines">{said}</p>
    </section>
  );
}

function Wishes({ content: { wishes } }: { readonly content: Content }) {
  const text = useWords().plans.sheet;
  if (wishes.length === 0) return null;
  return (
    <section className="own-copy-part">
      <h3>{text.wishes}</h3>
      <ul>
        {numbered(wishes).map(([id, wish]) => (
          <li key={id}>{wish}</li>
        ))}
      </ul>
    </section>
  );
}

function GoalLines({ content: { goals } }: { readonly content: Content }) {
  const text = useWords().plans.sheet;
  return (
    <section className="own-copy-part">
      <h3>{text.goals}</h3>
      {goals.length === 0 && <p>{text.noGoals}</p>}
      <ul>
        {numbered(goals).map(([id, { words, citizenDoes, othersDo }]) => (
          <li key={id}>
            {words}
            {citizenDoes !== null && <p className="own-copy-does">{`${text.me}: ${citizenDoes}`}</p>}
            {othersDo !== null && <p className="own-copy-does">{`${text.you}: ${othersDo}`}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Help({ content }: { readonly content: Content }) {
  const words = useWords();
  const text = words.plans.sheet;
  const lines = helpOf(content, words);
  if (lines.length === 0) return null;
  return (
    <section className="own-copy-part">
      <h3>{text.support}</h3>
      <ul>
        {numbered(lines).map(([id, line]) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is done stands before how much was granted; the section of the law is of no use to who reads it. */
function helpOf({ support, efforts }: Content, { plans }: Words): readonly string[] {
  return [
    ...efforts.map(({ does }) => does),
    ...support.map(({ minutes, provider }) => plans.sheet.minutes(minutes, provider ?? plans.sheet.someone)),
  ];
}

/** Two lines may say the same. */
function numbered<T>(lines: readonly T[]): readonly (readonly [number, T])[] {
  return lines.map((line, place) => [place, line]);
}
