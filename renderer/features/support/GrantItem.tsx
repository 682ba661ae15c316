import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { CtiPhases } from './CtiPhases.tsx';
import type { Grant, SectionProps } from './support-dialogs.ts';

type GrantItemProps = SectionProps & { readonly grant: Grant };

/** One grant: its minutes first, then what it is for and how it is given. */
export function GrantItem({ grant, known, onOpen }: GrantItemProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { grants: text, tenancies, codes } = words;
  const isOver = grant.to !== null && grant.to < today;
  const days =
    grant.to === null
      ? tenancies.since(format.date(grant.from))
      : tenancies.between(format.date(grant.from), format.date(grant.to));
  const isCti = grant.terms?.method === 'cti';
  return (
    <li className="goal">
      <div className="goal-head">
        <p className="goal-words">{codes.paragraphs[grant.paragraph]}</p>
        <span className="goal-badges">
          {grant.terms?.method && <Badge>{codes.supportMethods[grant.terms.method]}</Badge>}
          {!isOver && grant.goals > 0 && <Badge tone="ok">{text.goals(grant.goals)}</Badge>}
        </span>
      </div>
      <p className="goal-facts">
        {[text.perWeek(grant.minutes), days, ...termsText(grant, words, format)].join(' · ')}
      </p>
      <Late followUpOn={grant.terms?.followUpOn ?? null} isOver={isOver} />
      {grant.terms?.note && <p className="goal-does">{grant.terms.note}</p>}
      {!isOver && grant.goals === 0 && <p className="goal-parked">{text.noGoal}</p>}
      {isCti && <CtiPhases grant={grant} known={known} />}
      {!isOver && <Acts grant={grant} known={known} onOpen={onOpen} isCti={isCti} />}
    </li>
  );
}

function termsText({ terms, to, endReason }: Grant, { grants, codes }: Words, format: Format): readonly string[] {
  const ended = to !== null && endReason !== null ? [grants.ended(format.date(to), codes.supportEnds[endReason])] : [];
  if (terms === null) return [grants.noTerms, ...ended];
  return [
    terms.provider,
    terms.decidedOn && grants.decided(format.date(terms.decidedOn)),
    terms.followUpOn && grants.followUp(format.date(terms.followUpOn)),
    ...ended,
  ].filter((part) => part !== null);
}

function Late({ followUpOn, isOver }: { readonly followUpOn: IsoDate | null; readonly isOver: boolean }) {
  const text = useWords().grants;
  const format = useFormat();
  const today = useToday();
  if (followUpOn === null || followUpOn >= today || isOver) return null;
  return (
    <p>
      <Badge tone="bad">{text.followUpLate(format.date(followUpOn))}</Badge>
    </p>
  );
}

function Acts({ grant, known, onOpen, isCti }: GrantItemProps & { readonly isCti: boolean }) {
  const { grants: text, codes } = useWords();
  const { mayPlan, mayGrant } = known.support;
  const name = codes.paragraphs[grant.paragraph];
  const acts = [
    ...(mayPlan ? (['terms', 'link'] as const) : []),
    ...(mayPlan && isCti ? (['phase'] as const) : []),
    ...(mayGrant && grant.to === null ? (['end'] as const) : []),
  ];
  const kinds = { terms: 'terms', link: 'link-grant', phase: 'phase', end: 'end-grant' } as const;
  if (acts.length === 0) return null;
  return (
    <div className="goal-acts">
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          variant={act === 'end' ? 'quiet' : 'secondary'}
          label={text.actFor(text.acts[act], name)}
          onPress={() => onOpen({ kind: kinds[act], grant })}
        >
          {text.acts[act]}
        </Button>
      ))}
    </div>
  );
}
