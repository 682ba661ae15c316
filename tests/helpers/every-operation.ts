import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import { isoDate } from '../../shared/dates.ts';
import { FIRST_VACANCY_TERMS } from '../../shared/domain/vacancy-rule.ts';
import type { TestEngine } from './engine.ts';
import { FIRST, TODAY } from './engine.ts';
import { fileInputs } from './file-operations.ts';
import { handoffInputs } from './handoff-operations.ts';
import { ADDRESS, DETAILS, homesOf, listInput, NO_CHANGES, NO_DEFAULTS, updateOf } from './homes.ts';
import { messageInputs } from './message-operations.ts';
import { noticeInputs } from './notice-operations.ts';
import { offerInputs } from './offer-operations.ts';
import { residentInputs } from './resident-operations.ts';
import { rightsInputs } from './rights-operations.ts';
import { seriesInputs } from './series-operations.ts';
import { supportInputs } from './support-operations.ts';
import { tenancyInputs } from './tenancy-operations.ts';
import { visitInputs } from './visit-operations.ts';
import { waitingInputs } from './waiting-operations.ts';

type Inputs = { readonly [O in Operation]: () => Promise<Input<O>> | Input<O> };

const PASSWORD = 'ni lange pindsvin på vej';
const PAGE = { offset: 0, limit: 50 };

/** A right input for every operation there is, made when it is asked for; a new operation without one does not compile. */
export async function everyInput(test: TestEngine): Promise<Inputs> {
  const homes = homesOf(test);
  await test.confirmPassword();
  const [me] = await test.must('users.list', {});
  if (!me) throw new Error('nobody');
  await test.must('users.setRoles', { ...pick(me), roles: ['leader', 'administrator', 'caseworker'] });
  const associationId = await homes.association('Åkanden');
  const estateId = await homes.estate('Kærgården', associationId);
  const unitId = await homes.unit(estateId);
  const other = await homes.unit(estateId);
  const shielded = await homes.unit(estateId, { shielded: true });
  const townHall = await homes.estate('Rådhuset');
  const [planned, built] = [await test.must('pipeline.add', PLAN), await test.must('pipeline.add', PLAN)];
  await homes.tenancy(other, { from: '2026-01-01' });
  const outageId = await homes.outage(other, '2026-02-01');
  const { id: viewId } = await test.must('views.create', { name: 'Mine', view: VIEW });
  const colleague = { name: 'Lone Prøve', login: 'lone', roles: ['reader' as const], password: PASSWORD };
  await test.confirmPassword();
  const { id: colleagueId } = await test.must('users.create', colleague);
  const residents = await residentInputs(test, colleagueId);
  const waiting = await waitingInputs(test, unitId);
  const offers = await offerInputs(test, estateId, colleagueId);
  const tenancies = await tenancyInputs(test, estateId);
  const notices = await noticeInputs(test, associationId, estateId);
  const support = await supportInputs(test);
  const rights = await rightsInputs(test, associationId, me.id);
  const visits = await visitInputs(test, me.id, unitId);
  const series = await seriesInputs(test, me.id);
  const messages = await messageInputs(test);
  const handoffs = await handoffInputs(test, me.id);
  const files = fileInputs(test, associationId);
  const groups = [2, 7].map((number) => ({ number, text: test.recoveryKey[number - 1] ?? '' }));
  return {
    'app.status': () => ({}),
    'setup.create': () => ({ municipality: 'By', userName: 'En', login: 'en', password: PASSWORD }),
    'setup.createDemo': () => ({ seed: 1, today: TODAY }),
    'session.unlock': () => ({ login: FIRST.login, password: FIRST.password }),
    'session.recover': () => ({ login: FIRST.login, recoveryKey: 'x', newPassword: PASSWORD }),
    'session.lock': () => ({ reason: 'asked' }),
    'session.confirmPassword': () => ({ password: FIRST.password }),
    'session.changePassword': () => ({ current: FIRST.password, next: FIRST.password }),
    'recovery.confirm': () => ({ groups }),
    'recovery.renew': () => ({}),
    'users.list': () => ({}),
    'users.create': () => ({ ...colleague, login: 'ny' }),
    'users.setRoles': () => ({ id: colleagueId, version: 1, roles: ['leader'] }),
    'users.setPassword': () => ({ id: colleagueId, login: 'lone', password: PASSWORD }),
    'users.remove': () => ({ id: colleagueId }),
    'today.overview': () => ({}),
    'today.people': () => ({ most: 5 }),
    'drafts.save': () => ({ form: 'unit', subject: 'new', text: 'kladde' }),
    'drafts.list': () => ({}),
    'drafts.discard': () => ({ form: 'unit', subject: 'new' }),
    'views.list': () => ({}),
    'views.create': () => ({ name: 'Ny', view: VIEW }),
    'views.change': () => ({ id: viewId, version: 1, name: 'Hunde', view: VIEW }),
    'views.remove': () => ({ id: viewId }),
    'views.keepColumns': () => ({ columns: VIEW.columns }),
    'settings.get': () => ({}),
    'settings.update': async () => ({ ...(await test.must('settings.get', {})), lockMinutes: 7 }),
    'audit.list': () => ({ text: '', from: null, to: null, operation: null, outcome: null, ...PAGE }),
    'audit.verify': () => ({}),
    'system.doctor': () => ({}),
    'associations.list': () => ({}),
    'associations.create': () => ({ ...ASSOCIATION, name: 'Bøgen' }),
    'associations.update': () => ({ ...ASSOCIATION, id: associationId, version: 1, name: 'Åkanden Nord' }),
    'estates.list': () => ({}),
    'estates.create': () => ({ associationId, name: 'Ågården', number: null, vacancyPaid: false }),
    'estates.update': () => ({ id: estateId, version: 1, associationId, name: 'Kær', number: null, vacancyPaid: true }),
    'estates.setDefaults': () => ({ id: estateId, version: 1, defaults: { ...NO_DEFAULTS, lift: true } }),
    'attributes.inUse': () => ({}),
    'houseRules.add': () => ({ ...RULES, estateId, from: TODAY }),
    'estates.overview': () => ({}),
    'estates.drawing': () => ({ estateId }),
    'buildings.save': () => ({ ...BUILDING, estateId: townHall, version: null }),
    'pipeline.overview': () => ({}),
    'pipeline.add': () => ({ ...PLAN, estateId }),
    'pipeline.change': () => ({ ...PLAN, ...planned, homes: 9 }),
    'pipeline.setDropped': () => ({ ...planned, dropped: true }),
    'pipeline.realise': () => ({
      ...built,
      estateId: townHall,
      readyOn: TODAY,
      sizeM2: 28,
      rooms: 1,
      rentOre: null,
      homes: [{ address: { ...ADDRESS, houseNumber: 98 }, tenancyNumber: 'plan' }],
    }),
    'units.list': () => listInput(),
    'units.ids': () => listInput(),
    'units.copy': () => ({
      ids: [unitId],
      columns: ['address', 'occupiedBy'],
      language: 'da',
      sort: 'address',
      descending: false,
    }),
    'units.vacancies': () => ({ on: TODAY, ...PAGE }),
    'units.get': () => ({ id: unitId }),
    'units.revealAddress': () => ({ id: shielded, reason: 'En aftale om indflytning' }),
    'units.create': () => ({ estateId, ...DETAILS, tenancyNumber: 'ny', address: { ...ADDRESS, houseNumber: 99 } }),
    'units.update': () => updateOf(test, unitId, { note: 'Ny note' }),
    'units.setCondition': () => ({ unitId, condition: 'good', on: TODAY, note: null }),
    'units.previewChanges': () => ({ unitIds: [unitId, shielded], changes: { ...NO_CHANGES, rent: { percent: 2 } } }),
    'units.change': async () => ({
      units: [{ id: unitId, version: (await test.must('units.get', { id: unitId })).version }],
      changes: { ...NO_CHANGES, socialCaretaker: { text: 'Bo Berg' } },
    }),
    'outages.start': () => ({ unitId, reason: 'repair', from: isoDate('2026-03-01'), to: TODAY, note: null }),
    'outages.update': () => ({ id: outageId, version: 1, reason: 'damage', note: 'Nyt bad', repair: REPAIR }),
    'outages.followUp': () => ({
      id: outageId,
      version: 1,
      on: TODAY,
      note: 'Maleren kommer mandag',
      actor: 'craftsman',
      actorName: 'Maler Prøve',
      dueOn: null,
      nextOn: null,
    }),
    'outages.list': () => ({ view: 'open', actor: null, ...PAGE }),
    'vacancies.figures': () => PERIOD,
    'vacancies.homes': () => ({ ...PERIOD, sort: 'cost', ...PAGE }),
    'vacancyTerms.list': () => ({}),
    'vacancyTerms.save': () => ({ from: TODAY, ...FIRST_VACANCY_TERMS, freeDays: 14 }),
    'vacancyTerms.remove': async () => test.must('vacancyTerms.save', { from: TODAY, ...FIRST_VACANCY_TERMS }),
    'outages.end': () => ({ id: outageId, version: 1, to: TODAY }),
    'postCodes.city': () => ({ postCode: '2610' }),
    'search.find': () => ({ text: 'skov' }),
    ...tenancies,
    ...residents,
    ...waiting,
    ...offers,
    ...notices,
    ...rights,
    ...support,
    ...visits,
    ...series,
    ...messages,
    ...handoffs,
    ...files,
    'units.history': () => ({ id: unitId, year: null, kind: null, personId: null, ...PAGE }),
    'audit.act': () => ({ seq: 1, from: 0, limit: 10 }),
    'changes.last': () => ({}),
    'changes.undo': async () => ({ seq: (await test.must('changes.last', {})).undo?.seq ?? 1 }),
  };
}

function pick({ id, version }: Output<'users.list'>[number]): Pick<Output<'users.list'>[number], 'id' | 'version'> {
  return { id, version };
}

const PERIOD = { from: isoDate('2026-01-01'), to: TODAY, associationId: null, municipal: false, estateId: null };
const REPAIR = {
  reportedOn: isoDate('2026-01-28'),
  orderedOn: isoDate('2026-02-03'),
  dueOn: null,
  actor: 'association',
  actorName: null,
  awaited: 'nobody',
  followUpOn: null,
} as const;
const ASSOCIATION = { name: 'Åkanden', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
const BUILDING = {
  useNow: 'Kontorer',
  possibleHomes: 4,
  idleFrom: TODAY,
  idleUntil: null,
  temporaryUntil: null,
  note: null,
};
const PLAN: Input<'pipeline.add'> = {
  name: 'Skovbrynet',
  type: 'SKAEV',
  homes: 8,
  stage: 'decided',
  expectedOn: isoDate('2027-06-01'),
  estateId: null,
  place: null,
  shielded: false,
  note: null,
};
export const VIEW: Input<'views.create'>['view'] = {
  filter: { animal: 'dog' },
  onToday: false,
  sort: 'rent',
  descending: true,
  columns: [
    { id: 'address', width: null },
    { id: 'rent', width: 90 },
  ],
};
const RULES = {
  dog: 'yes',
  cat: 'yes',
  other: 'no',
  maxAnimals: 2,
  maxDogSize: 'medium',
  smoking: 'outdoors-only',
  quietFrom: null,
  quietTo: null,
  note: null,
} as const;
