import { Plus } from 'lucide-react';
import { useState } from 'react';
import { stepGroups } from '../../../shared/domain/handoffs-templates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Section } from '../../components/Section.tsx';
import type { Tone } from '../../components/tone.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './HandoffScreen.tsx';
import { holderName, type Step, stepName } from './handoff-words.ts';

const TONES: Readonly<Record<Step['status'], Tone>> = {
  missing: 'warn',
  agreed: 'info',
  done: 'ok',
  'not-relevant': 'mute',
};
const isOpen = ({ status }: Step): boolean => status === 'missing' || status === 'agreed';

/** The checklist: who keeps each step, by when, and who has not answered yet. */
export function StepsSection({ handoff, onOpen }: PartProps) {
  const words = useWords();
  const text = words.handoffs.steps;
  const [isWhole, setWhole] = useState(false);
  const { steps, missingConditions } = handoff;
  const open = steps.filter(isOpen);
  const shown = isWhole ? steps : open;
  return (
    <Section
      title={text.title}
      note={`${text.count(steps.length - open.length, steps.length)} · ${text.edition(handoff.edition)}`}
      actions={
        <>
          <Button size="small" variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? text.hide : text.show}
          </Button>
          {handoff.mayWrite && (
            <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'step-new' })}>
              {text.add}
            </Button>
          )}
        </>
      }
    >
      {missingConditions.length > 0 && handoff.dischargedOn === null && (
        <Notice tone="warn" title={words.handoffs.page.conditions}>
          {missingConditions.map((condition) => stepName(condition, words)).join(' · ')}
        </Notice>
      )}
      {shown.length === 0 && <p className="card-note">{text.allDone}</p>}
      {stepGroups.map((group) => (
        <Group
          key={group}
          handoff={handoff}
          onOpen={onOpen}
          group={group}
          steps={shown.filter((step) => step.group === group)}
        />
      ))}
    </Section>
  );
}

type GroupProps = PartProps & { readonly group: (typeof stepGroups)[number]; readonly steps: readonly Step[] };

function Group({ handoff, onOpen, group, steps }: GroupProps) {
  const words = useWords();
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <div className="handoff-group">
      <h3 className="handoff-group-title">{words.codes.stepGroups[group]}</h3>
      <MiniList
        items={steps.map((step) => ({
          id: step.id,
          title: stepName(step.item, words),
          detail: detailOf(step, words, format),
          end: <Badge tone={step.isLate ? 'bad' : TONES[step.status]}>{words.codes.stepStatuses[step.status]}</Badge>,
          acts: handoff.maySetHome && <StepActs handoff={handoff} step={step} onOpen={onOpen} />,
        }))}
      />
    </div>
  );
}

/** Who is told of the home alone answers for what they were asked to keep, and for nothing else. */
function StepActs({ handoff: { mayWrite }, step, onOpen }: PartProps & { readonly step: Step }) {
  const words = useWords();
  const text = words.handoffs.steps;
  const me = useSession().status.user?.id;
  const name = stepName(step.item, words);
  const { transfer } = step;
  const isWaiting = transfer?.state === 'waiting';
  const isMine = isWaiting && transfer.toUserId === me;
  return (
    <>
      {(mayWrite || step.ownerId === me) && (
        <Button size="small" variant="quiet" label={text.setFor(name)} onPress={() => onOpen({ kind: 'step', step })}>
          {text.set}
        </Button>
      )}
      {mayWrite && isOpen(step) && !isWaiting && (
        <Button size="small" variant="quiet" label={text.handFor(name)} onPress={() => onOpen({ kind: 'hand', step })}>
          {text.hand}
        </Button>
      )}
      {isMine && (
        <Button size="small" label={text.acceptFor(name)} onPress={() => onOpen({ kind: 'accept', step })}>
          {text.accept}
        </Button>
      )}
      {mayWrite && isWaiting && transfer.toUserId === null && (
        <Button size="small" label={text.recordFor(name)} onPress={() => onOpen({ kind: 'accept', step })}>
          {text.record}
        </Button>
      )}
    </>
  );
}

/** By when, whose it is, and what was answered. */
function detailOf(step: Step, words: Words, format: Format): string {
  const text = words.handoffs.steps;
  const { dueOn, transfer, isLate } = step;
  const due = dueOn === null ? text.noDue : isLate ? text.late(format.day(dueOn)) : text.due(format.day(dueOn));
  const keeper =
    transfer === null
      ? `${step.owner}, ${text.mostly(words.codes.handoffParties[step.party].toLowerCase())}`
      : handedOver(transfer, words, format);
  const source = step.source === null ? null : text.source(step.source);
  return [due, keeper, source].filter((part) => part !== null).join(' · ');
}

function handedOver(transfer: NonNullable<Step['transfer']>, words: Words, format: Format): string {
  const text = words.handoffs.steps;
  const { state, party, acceptedOn, acceptedName, channel, recordedBy, answerBy } = transfer;
  const name = holderName({ name: transfer.to, party }, words);
  if (state === 'waiting') return text.waits(name, format.day(answerBy));
  if (state === 'fallen' || acceptedOn === null) return text.fell(name, transfer.from);
  if (acceptedName === null || channel === null) return text.took(name, format.day(acceptedOn));
  const way = words.codes.acceptChannels[channel].toLowerCase();
  return text.tookBy(holderName({ name: acceptedName, party }, words), format.day(acceptedOn), way, recordedBy ?? '');
}
