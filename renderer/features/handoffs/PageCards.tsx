import { followUps } from '../../../shared/domain/handoffs-deadlines.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useDone } from '../../components/done-context.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { Tone } from '../../components/tone.ts';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './HandoffScreen.tsx';
import type { Whole } from './handoff-words.ts';

function visitTone({ state, isLeft }: Whole['visits'][number]): Tone {
  if (isLeft || state === 'not-home' || state === 'refused') return 'bad';
  return state === 'planned' ? 'info' : 'ok';
}

/** The visits since the discharge: they are real ones, planned and logged with the others. */
export function FollowUpCard({ handoff, onOpen }: PartProps) {
  const { handoffs: words, codes } = useWords();
  const text = words.visits;
  const format = useFormat();
  const mayVisit = useMay('visits:write');
  const { visits, firstContactOn, dischargedOn } = handoff;
  return (
    <Card title={text.title}>
      <p className="card-note">
        {dischargedOn === null
          ? text.before
          : firstContactOn === null
            ? text.noContact
            : text.firstContact(format.day(firstContactOn))}
      </p>
      <MiniList
        items={visits.map((visit) => ({
          id: visit.id,
          title: format.day(visit.on),
          detail: visit.worker ?? text.nobody,
          end: <Badge tone={visitTone(visit)}>{visit.isLeft ? text.left : codes.visitStates[visit.state]}</Badge>,
        }))}
      />
      {handoff.mayWrite && mayVisit && (
        <div className="handoff-acts">
          {followUps.map((what) => (
            <Button key={what} size="small" onPress={() => onOpen({ kind: 'visit', what })}>
              {text.act(codes.followUps[what])}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}

/** What the receiver said back, and whether the giver says that it was understood. */
export function ReadBackCard({ handoff, onOpen }: PartProps) {
  const { readBack: text } = useWords().handoffs;
  const format = useFormat();
  const done = useDone();
  const { run, refusal } = useAct();
  const me = useSession().status.user?.id;
  const leads = useMay('visits:lead');
  const [newest] = handoff.readBacks;
  const confirm = async ({ id, version }: Whole['readBacks'][number]) => {
    if (await run('handoffs.confirmReadBack', { readBackId: id, version })) done(text.confirmed);
  };
  const mayConfirm = newest !== undefined && (newest.giver.id === me || (leads && newest.receiver.id !== me));
  return (
    <Card title={text.title}>
      <RefusalNotice refusal={refusal} />
      {newest === undefined ? (
        <p className="card-note">{`${text.none} ${text.hint}`}</p>
      ) : (
        <div className="handoff-said">
          <p className="handoff-said-by">{text.by(newest.receiver.name, format.day(newest.saidOn))}</p>
          {(['situation', 'matters', 'actions', 'whatIf'] as const).map((field) => (
            <p key={field}>
              <span className="handoff-said-what">{text[field]}</span>
              {newest[field]}
            </p>
          ))}
          <p className="card-note">
            {newest.confirmedOn === null
              ? text.waits(newest.giver.name)
              : text.done(newest.confirmedBy ?? newest.giver.name, format.day(newest.confirmedOn))}
          </p>
        </div>
      )}
      {handoff.mayWrite && (
        <div className="handoff-acts">
          {newest?.confirmedOn === null && mayConfirm && (
            <Button size="small" variant="primary" onPress={() => void confirm(newest)}>
              {text.confirm}
            </Button>
          )}
          <Button size="small" onPress={() => onOpen({ kind: 'read-back' })}>
            {text.act}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Who is around the citizen, and who of them may be told. */
export function ParticipantsCard({ handoff }: PartProps) {
  const { handoffs: words, codes } = useWords();
  const { page } = words;
  const names: Readonly<Record<string, string>> = codes.participantRoles;
  return (
    <Card title={page.participants}>
      {handoff.participants.length === 0 && <p className="card-note">{page.participantsNone}</p>}
      <MiniList
        items={handoff.participants.map(({ role, name, phone, hasConsent }) => ({
          id: `${role}/${name}`,
          title: name,
          detail: [names[role] ?? role, phone].filter((part) => part !== null).join(' · '),
          end: <Badge tone={hasConsent ? 'ok' : 'mute'}>{hasConsent ? page.consent : page.noConsent}</Badge>,
        }))}
      />
    </Card>
  );
}

/** What was told to others, and what allows it. */
export function DisclosuresCard({ handoff, onOpen }: PartProps) {
  const { handoffs: words, codes } = useWords();
  const text = words.disclosures;
  const format = useFormat();
  return (
    <Card title={text.title}>
      {handoff.disclosures.length === 0 && <p className="card-note">{text.none}</p>}
      <MiniList
        items={handoff.disclosures.map(({ id, on, party, name, what, basis, by }) => ({
          id,
          title: what,
          detail: `${format.day(on)} · ${text.line(name ?? codes.handoffParties[party], codes.disclosureBases[basis], by)}`,
        }))}
      />
      {handoff.mayWrite && (
        <div className="handoff-acts">
          <Button size="small" onPress={() => onOpen({ kind: 'disclosure' })}>
            {text.act}
          </Button>
        </div>
      )}
    </Card>
  );
}
