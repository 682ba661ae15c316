import { House, MessageCircle } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { HomeSign } from './HandoffCard.tsx';
import type { PartProps } from './HandoffScreen.tsx';

/** The first question, and right below it what the citizen says matters most. */
export function HomeTonight({ handoff, onOpen }: PartProps) {
  const { handoffs: words, codes } = useWords();
  const { page } = words;
  const format = useFormat();
  const { home, homeNote, homeOwner, homeNextOn, homes, offerId, tenancyId } = handoff;
  const linked =
    homes.tenancies.find(({ id }) => id === tenancyId)?.label ??
    homes.offers.find(({ id }) => id === offerId)?.label ??
    null;
  return (
    <>
      <Section
        title={page.askHome}
        actions={
          handoff.maySetHome && (
            <Button
              variant={handoff.isWithoutHome ? 'primary' : 'secondary'}
              icon={House}
              onPress={() => onOpen({ kind: 'home' })}
            >
              {page.changeHome}
            </Button>
          )
        }
      >
        <div className={handoff.isWithoutHome ? 'handoff-home handoff-home-bad' : 'handoff-home'}>
          <p className="handoff-home-answer">{codes.homesTonight[home]}</p>
          <HomeSign card={handoff} />
          {homeNote !== null && <p>{homeNote}</p>}
          {linked !== null && <p>{page.linkedHome(linked)}</p>}
          {homeOwner !== null && homeNextOn !== null && <p>{page.homeOwner(homeOwner.name, format.day(homeNextOn))}</p>}
        </div>
      </Section>
      {handoff.relatives !== null && <OwnWords handoff={handoff} onOpen={onOpen} relatives={handoff.relatives} />}
    </>
  );
}

type OwnWordsProps = PartProps & { readonly relatives: NonNullable<PartProps['handoff']['relatives']> };

function OwnWords({ handoff, onOpen, relatives }: OwnWordsProps) {
  const { handoffs: words, codes } = useWords();
  const { page } = words;
  return (
    <Section
      title={page.ownWords}
      actions={
        handoff.mayWrite && (
          <Button size="small" icon={MessageCircle} onPress={() => onOpen({ kind: 'words' })}>
            {page.ownWordsAct}
          </Button>
        )
      }
    >
      {handoff.ownWords === null ? (
        <p className="card-note">{page.ownWordsNone}</p>
      ) : (
        <blockquote className="handoff-quote">{handoff.ownWords}</blockquote>
      )}
      <p className="card-note">{`${page.relatives} ${codes.relativesAnswers[relatives]}.`}</p>
      {handoff.relativesDo !== null && <p>{`${page.relativesDo}: ${handoff.relativesDo}`}</p>}
    </Section>
  );
}
