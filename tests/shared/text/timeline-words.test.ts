import { expect, test } from 'vitest';
import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import { isoDate } from '../../../shared/dates.ts';
import { timelineKinds } from '../../../shared/domain/resident-timeline.ts';
import type { EntryId } from '../../../shared/ids.ts';
import { timelineKindName, timelineText } from '../../../shared/text/timeline-words.ts';

const row = (kind: TimelineRow['kind'], more: Partial<TimelineRow>): TimelineRow => ({
  id: 'x' as EntryId,
  on: isoDate('2026-11-23'),
  kind,
  event: 'began',
  code: null,
  value: null,
  text: null,
  by: null,
  saidBy: null,
  ...more,
});

test.each<[string, TimelineRow]>([
  [
    'Forløb: Pause, til 24.12.2026, På sygehus',
    row('courses', { code: 'paused', value: '2026-12-24', text: 'På sygehus' }),
  ],
  ['Forløb: Aktiv', row('courses', { code: 'active' })],
  ['Slut: Tilknyttet: Koordinator, Lone', row('assignments', { code: 'coordinator', text: 'Lone', event: 'ended' })],
  ['Det går ikke: Trapper', row('texts', { code: 'no-gos', text: 'Trapper', event: 'noted' })],
  ['Dyr: Hund, Labrador', row('animals', { code: 'dog', value: '1', text: 'Labrador' })],
  ['Slut: Dyr: Fugl, 2 i alt', row('animals', { code: 'bird', value: '2', event: 'ended' })],
  ['I husstanden: Barn, født 2019, Alba', row('household', { code: 'child', value: '2019', text: 'Alba' })],
  ['Deltager: Kriminalforsorgen, Bo', row('participants', { code: 'probation', text: 'Bo' })],
  ['Udfordring: Ensomhed', row('challenges', { code: 'loneliness' })],
  ['Udfordring: Gæld', row('challenges', { code: '018f', value: 'Gæld' })],
  ['Udsat position: Ja, Talt igennem', row('exposure', { code: 'vulnerable', value: 'yes', text: 'Talt igennem' })],
  ['Har et privat eller professionelt netværk: Delvist', row('exposure', { code: 'has-network', value: 'partly' })],
  ['Bolig: Svært', row('life', { code: 'home', value: 'hard' })],
  ['Uden egen bolig: Gadesover', row('situations', { code: 'street', value: 'citizen' })],
  ['Bolig: Lejeaftale, Ågade 1', row('tenancies', { code: 'lease', text: 'Ågade 1' })],
  ['Slut: Bolig: Lejeaftale, adressen er ikke vist', row('tenancies', { code: 'lease', event: 'ended' })],
  ['Slut: Beskyttelse: Navnet', row('protections', { code: 'name', event: 'ended' })],
  ['Henvendelse: Vil have en hund med', row('visitation', { code: 'request', text: 'Vil have en hund med' })],
  ['Borgeren har hørt afgørelsen: Delvist enig', row('visitation', { code: 'told', value: 'partly' })],
  ['Slut: På ventelisten', row('waiting', { code: 'listed', event: 'ended' })],
  [
    'Tilbud: Sagt nej, Vil ikke bo i området, Ågade 1',
    row('offers', { code: 'declined', value: 'area', text: 'Ågade 1' }),
  ],
  [
    'Samtykke: Belægningslister, Boligorganisation, Åkanden',
    row('consents', { code: 'occupancy-list', value: 'association', text: 'Åkanden' }),
  ],
  [
    'Tilbagekaldt: Samtykke: Samarbejde om behandling, Psykiatrien',
    row('consents', { code: 'treatment', value: 'psychiatry', event: 'ended' }),
  ],
  ['Fortalt om retten: At klage, I en samtale', row('rights', { code: 'complaint', value: 'conversation' })],
  ['Ekstra guidning: til 24.12.2026, Bange', row('guidance', { value: '2026-12-24', text: 'Bange' })],
  ['Ekstra guidning vurderet: Slutter', row('guidance', { event: 'noted', code: 'ends' })],
  [
    'Opgave: Løfte til borgeren, til 24.12.2026, Ring',
    row('tasks', { code: 'promise', value: '2026-12-24', text: 'Ring' }),
  ],
  ['Opgave: Udført, Ring', row('tasks', { code: 'promise', value: 'done', event: 'ended', text: 'Ring' })],
  ['Mål: Jeg går en tur', row('goals', { code: 'goal', event: 'began', text: 'Jeg går en tur' })],
  [
    'Borgerens vurdering: 4 af 10, Jeg går en tur',
    row('goals', { code: 'rated', event: 'noted', value: '4', text: 'Jeg går en tur' }),
  ],
  ['Fulgt op på mål: Nået, Jeg går en tur', row('goals', { code: 'reached', event: 'noted', text: 'Jeg går en tur' })],
  [
    'Borgerens handleplan (SEL § 141): Takket nej',
    row('plans', { code: 'sel-141', event: 'noted', value: 'declined' }),
  ],
  ['Slut: Indsats: Bostøtten, Laver mad', row('plans', { value: 'Bostøtten', event: 'ended', text: 'Laver mad' })],
  [
    'Min plan gennemgået: Udleveret, Enig',
    row('plans', { code: 'own-copy', event: 'noted', value: 'handed-over.agrees' }),
  ],
  [
    'Udredning: Udredning efter VUM 2.0, næste senest 24.12.2026',
    row('assessments', { code: 'vum', event: 'noted', value: '2026-12-24' }),
  ],
  ['Udskrivning: Psykiatrisk udskrivning', row('handoffs', { code: 'psychiatric' })],
  ['Udskrevet: Løsladelse, Ingen bolig', row('handoffs', { code: 'release', event: 'noted', value: 'none' })],
  [
    'Slut: Udskrivning: Udskrivning fra § 110, Flyttet til en anden kommune',
    row('handoffs', { code: 'shelter', event: 'ended', value: 'moved-away' }),
  ],
])('the timeline says “%s”', (text, line) => {
  expect(timelineText(line, 'da')).toBe(text);
});

test('every kind has a name in both languages', () => {
  for (const kind of timelineKinds)
    for (const language of ['da', 'en'] as const) expect(timelineKindName(kind, language)).toMatch(/^\p{Lu}/u);
});
