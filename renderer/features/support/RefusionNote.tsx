import type { Words } from '../../../shared/text/words.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Support } from './support-dialogs.ts';

type Refusion = Support['refusion'];

/** What the municipality's table says of refusion, with its source: advice, and never a decision. */
export function RefusionNote({ refusion }: { readonly refusion: Refusion }) {
  const words = useWords();
  const format = useFormat();
  const text = words.grants.refusion;
  const lines = linesOf(refusion, words, format);
  if (lines.length === 0) return null;
  return (
    <aside className="refusion" aria-label={text.title}>
      <p className="goal-words">{text.title}</p>
      <p className="goal-facts">{text.advice}</p>
      <ul>
        {lines.map(({ id, said, source }) => (
          <li key={id} className="goal-does">
            <p>{said}</p>
            <p className="goal-label">{text.source(source)}</p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface NoteLine {
  readonly id: string;
  readonly said: string;
  readonly source: string;
}

function linesOf({ shelter, grants: ofGrants }: Refusion, { grants }: Words, format: Format): readonly NoteLine[] {
  const text = grants.refusion;
  const ofShelter =
    shelter === null
      ? []
      : [
          {
            id: 'shelter',
            said: (shelter.used > shelter.most ? text.shelterOver : text.shelter)(
              shelter.used,
              shelter.most,
              format.date(shelter.began),
            ),
            source: shelter.source ?? text.sources['shelter-days'],
          },
        ];
  return [
    ...ofShelter,
    ...ofGrants.map(({ grantId, state, until, source }) => {
      const said = text.states[state];
      return {
        id: grantId,
        said: typeof said === 'string' ? said : said(until === null ? '' : format.date(until)),
        source: source ?? text.sources['housing-first-months'],
      };
    }),
  ];
}
