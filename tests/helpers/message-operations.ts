import type { Input, Operation } from '../../shared/contract/index.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { BRUNO, citizen, received, stagedFile } from './messages.ts';

type About = Extract<
  Operation,
  `messages.${string}` | `stays.${string}` | `hospitalUnits.${string}` | `messageGate.${string}`
>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about hospital messages. */
export async function messageInputs(test: TestEngine): Promise<Inputs> {
  const residentId = await citizen(test, BRUNO, 'Bruno Prøve Elmer');
  const kept = await received(test, 'cc-protocol-receive/Bundle-R-A-new-b10f940e-2000-4ec8-9e0b-a3fb60fc5bb5.json');
  const doubtful = await received(test, 'derived-bad/B12-slut-foer-start.json');
  await received(test, 'derived-hn/F02-psyk-orlov-1-STIN.json');
  const letters = [
    'cc-protocol-send/Bundle-S-C-new-aca3d03a-febd-4b88-ad53-ac1bc36da615.json',
    'derived-cc/C03-andet-faerdigmelding.json',
  ];
  for (const letter of letters) await received(test, letter);
  const [matched, discarded] = (await test.must('messages.quarantine', {})).messages;
  const [stay] = (await test.must('stays.ofResident', { residentId })).stays;
  const fresh = () => stagedFile(test, 'derived-hn/F05-akut-ambulant-1-STAA.json');
  if (!kept.id || !doubtful.id || !matched || !discarded || !stay) throw new Error('not kept');
  const { id } = kept;
  return {
    'messages.preview': async () => ({ stagingId: await fresh() }),
    'messages.receive': async () => ({ stagingId: await fresh() }),
    'messages.inbox': () => ({ filter: 'all', residentId: null, offset: 0, limit: 50 }),
    'messages.get': () => ({ id }),
    'messages.attachment': () => ({ id, place: 0 }),
    'messages.showAttachment': () => ({ id, place: 0 }),
    'messages.setRead': () => ({ id, version: 1, isRead: true }),
    'messages.decide': () => ({
      ...{ id: doubtful.id ?? id, version: 1, decision: 'set-aside', reason: 'Sygehuset retter den' },
    }),
    'messages.quarantine': () => ({}),
    'messages.match': () => ({ id: matched.id, residentId }),
    'messages.discard': () => ({ id: discarded.id }),
    'stays.ofResident': () => ({ residentId }),
    'stays.end': () => ({ id: stay.id, version: stay.version, on: TODAY, reason: 'Borgeren er hjemme' }),
    'hospitalUnits.list': () => ({}),
    'hospitalUnits.answer': () => ({ sor: '999999000016000', name: 'Sengeafsnit 3', psychiatric: 'no' }),
    'messageGate.get': () => ({}),
    'messageGate.set': () => ({ paragraphs: ['sel-85', 'sel-107'] }),
  };
}
