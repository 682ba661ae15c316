import { exposureQuestions } from '../../../shared/domain/resident-page.ts';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ActButton } from './ActButton.tsx';
import { Entries } from './Entries.tsx';
import { Older } from './Older.tsx';
import { type Known, type PersonPartProps, splitByDay } from './person-values.ts';
import { challengeText } from './person-words.ts';

/** What others see and judge, last on the page: challenges, three questions, and a judgement that a person signs. */
export function Position(part: PersonPartProps) {
  const { challenges, exposure, vulnerable } = part.known;
  return (
    <>
      {challenges !== null && <Challenges {...part} challenges={challenges} />}
      {exposure !== null && <Exposure {...part} exposure={exposure} />}
      {vulnerable !== null && <Judged {...part} vulnerable={vulnerable} />}
    </>
  );
}

function Challenges({
  challenges,
  ...part
}: PersonPartProps & { readonly challenges: NonNullable<Known['challenges']> }) {
  const words = useWords();
  const { position } = words.person;
  const now = splitByDay(challenges, useToday()).now.length;
  return (
    <Section
      title={position.challenges}
      note={now === 0 ? undefined : position.count(now)}
      actions={<ActButton {...part} kind="challenge" />}
    >
      <Entries
        {...part}
        entry="challenge"
        none={position.challengesNone}
        entries={challenges.map((one) => ({
          ...one,
          name: challengeText(one, words),
          facts: [position.saidBy[one.saidBy], one.reason].filter((text) => text !== null && text !== '').join('. '),
        }))}
      />
    </Section>
  );
}

function Exposure({ exposure, ...part }: PersonPartProps & { readonly exposure: NonNullable<Known['exposure']> }) {
  const { person, codes } = useWords();
  const format = useFormat();
  const newest = exposureQuestions.map(
    (question) => [question, exposure.find((one) => one.question === question)] as const,
  );
  const older = exposure.filter((one) => !newest.some(([, counts]) => counts === one));
  const said = ({ answer, saidBy, on }: (typeof exposure)[number]) =>
    `${codes.exposureAnswers[answer]} (${person.observers[saidBy]}, ${format.day(on)})`;
  return (
    <Section title={person.position.exposure} actions={<ActButton {...part} kind="exposure" />}>
      <DescriptionList
        layout="wide"
        items={newest.map(([question, one]) => ({
          label: codes.exposureQuestions[question],
          value: one === undefined ? person.life.none : said(one),
        }))}
      />
      <Older
        title={person.life.history}
        items={older.map((one, at) => ({
          id: `${one.question}-${one.on}-${at}`,
          title: `${codes.exposureQuestions[one.question]}: ${said(one)}`,
        }))}
      />
    </Section>
  );
}

function Judged({ vulnerable, ...part }: PersonPartProps & { readonly vulnerable: NonNullable<Known['vulnerable']> }) {
  const { position } = useWords().person;
  const format = useFormat();
  const [now, ...older] = vulnerable;
  return (
    <Section title={position.title} actions={<ActButton {...part} kind="judge" />}>
      {now === undefined ? (
        <p className="said-none">{position.none}</p>
      ) : (
        <div className="said">
          <h3 className="said-title">{position.is[now.value]}</h3>
          <p className="said-words">{now.reason}</p>
          <p className="said-note">{position.judged(now.by, format.day(now.on))}</p>
        </div>
      )}
      <p className="said-note">{position.why}</p>
      <Older
        title={position.title}
        items={older.map((one, at) => ({
          id: `${one.on}-${at}`,
          title: `${position.is[one.value]}. ${one.reason}`,
          detail: position.judged(one.by, format.day(one.on)),
        }))}
      />
    </Section>
  );
}
