import { messageLines } from '../../../shared/text/message-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import type { Arrival } from './arrivals-store.ts';
import type { useArrivals } from './use-arrivals.ts';

type ArrivalsProps = { readonly box: ReturnType<typeof useArrivals> };

/** What came in and waits for a yes: what each is, for whom, and what it will change. */
export function Arrivals({ box }: ArrivalsProps) {
  const text = useWords().inbox.screen;
  const done = useDone();
  const { arrivals, undeleted, deleted, more } = box;
  const ready = arrivals.filter(({ preview, refusal }) => preview !== null && refusal === null);
  const all = async () => {
    let isAll = true;
    for (const one of ready) isAll = (await box.receive(one)) !== 'failed' && isAll;
    if (isAll) done(text.received);
  };
  return (
    <>
      {undeleted.map(({ token, name }) => (
        <Notice key={token} tone="bad" isAlert title={text.notDeleted(name)}>
          {text.notDeletedWhy}
        </Notice>
      ))}
      {deleted > 0 && <Notice title={text.strangersDeleted(deleted)} />}
      {more > 0 && <Notice title={text.moreInFolder(more)} />}
      {arrivals.length > 0 && (
        <Section
          title={text.arrived}
          note={String(arrivals.length)}
          actions={
            ready.length > 1 && (
              <Button size="small" onPress={() => void all()}>
                {text.receiveAll(ready.length)}
              </Button>
            )
          }
        >
          <ul className="message-list" aria-label={text.arrived}>
            {arrivals.map((one) => (
              <ArrivedItem key={one.token} arrival={one} box={box} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function ArrivedItem({ arrival, box }: ArrivalsProps & { readonly arrival: Arrival }) {
  const text = useWords().inbox.screen;
  const language = useLanguage();
  const done = useDone();
  const { preview, refusal, name, token } = arrival;
  const take = async () => {
    if ((await box.receive(arrival)) === 'received') done(text.received);
  };
  const [title, ...lines] = preview === null ? [name] : messageLines(preview, language);
  return (
    <li className="message-item">
      <div className="message-words">
        <p className="message-title">{title}</p>
        <p className="message-facts">{name}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <RefusalNotice refusal={refusal} />
      </div>
      <div className="message-acts">
        {preview !== null && refusal === null && (
          <Button size="small" variant="primary" label={`${text.receive}: ${name}`} onPress={() => void take()}>
            {text.receive}
          </Button>
        )}
        <Button size="small" label={`${text.putAway}: ${name}`} onPress={() => void box.putAway(token)}>
          {text.putAway}
        </Button>
      </div>
    </li>
  );
}
