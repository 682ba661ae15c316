import type { MatchedHomeRow } from '../../../../shared/contract/matching.ts';
import type { ResidentRow } from '../../../../shared/contract/residents.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { acceptInput, declineInput, offerInput } from '../../../helpers/offers.ts';
import { residentListInput } from '../../../helpers/residents.ts';
import { HEARD, REQUEST, SAID } from '../../../helpers/waiting.ts';

const LONG_AGO = isoDate('2025-09-01');

type Leader = Pick<TestEngine, 'must' | 'confirmPassword'>;

/** A list that was agreed for today, sent today. */
export async function sendAgreedList({ must, confirmPassword }: Leader): Promise<void> {
  const [association] = await must('associations.list', {});
  if (!association) throw new Error('the demo has no association');
  const said = {
    associationId: association.id,
    columns: ['address' as const],
    format: 'csv' as const,
    purpose: 'Aftalt',
    recipient: 'Udlejningen',
    basis: 'assignment-agreement' as const,
    basisNote: null,
  };
  await must('agreements.save', { ...said, version: null, frequency: 'monthly', firstDue: TODAY, changesOnly: false });
  await confirmPassword();
  await must('occupancy.export', { ...said, on: TODAY });
}

/** Brings three people of the demo on the list, and offers two of them a home: one says no, one moves in today. */
export async function putOnTheList({ must }: Leader): Promise<void> {
  const known = objectsOf<ResidentRow>(
    await must('residents.list', residentListInput({ withoutHome: true, active: true })),
  );
  const listed = [];
  for (const [nth, { id: residentId }] of known
    .filter(({ name }) => name !== null)
    .slice(0, 3)
    .entries()) {
    const { id: requestId } = await must('requests.add', {
      ...REQUEST,
      residentId,
      askedOn: nth === 0 ? LONG_AGO : REQUEST.askedOn,
    });
    await must('requests.answer', {
      residentId,
      id: requestId,
      version: 1,
      answeredOn: REQUEST.askedOn,
      answer: 'Vi ringer',
    });
    const decision = {
      residentId,
      requestId,
      paragraph: 'abl-5a',
      outcome: 'granted',
      decidedOn: addDays(REQUEST.askedOn, 20),
      answers: {},
      reasoning: 'Sover ude',
    } as const;
    const { id: decisionId } = await must('decisions.record', decision);
    if (nth < 2) await must('decisions.hear', { ...HEARD, residentId, id: decisionId, version: 1 });
    await must('treatments.save', {
      residentId,
      known: null,
      what: 'Døgn',
      requestedOn: REQUEST.askedOn,
      promisedOn: null,
      startedOn: nth === 0 ? addDays(REQUEST.askedOn, 40) : null,
    });
    const rent = {
      maxOre: [150_000, 400_000, 900_000][nth] ?? 0,
      benefitOre: null,
      benefitSource: null,
      benefitOn: null,
    };
    await must('waiting.enter', {
      ...SAID,
      residentId,
      decisionId,
      since: null,
      needs: { 'max-rent': { value: rent, strength: 'wish' } },
    });
    listed.push(residentId);
  }
  const [saysNo, saysYes] = listed.slice(1);
  if (!saysNo || !saysYes) throw new Error('the demo has too few of them');
  await must('offers.decline', declineInput(await offered(saysNo)));
  await must('offers.accept', acceptInput(await offered(saysYes), { from: TODAY }));

  async function offered(residentId: ResidentId) {
    const page = { moveIn: TODAY, offset: 0, limit: 50, descending: false } as const;
    const found = await must('match.forPerson', { ...page, residentId, possible: true, sort: 'rent' });
    const homeId = objectsOf<MatchedHomeRow>(found)[0]?.unitId;
    if (homeId === undefined) throw new Error('the demo has no home for anybody');
    const { id } = await must('offers.propose', { unitId: homeId, residentId, moveIn: TODAY });
    const { unknown } = await must('offers.prepare', { homeId, residentId, moveIn: TODAY });
    const confirmations = unknown.map((rule) => ({ rule, text: 'Talt igennem med borgeren i dag' }));
    const said = { confirmations, reasonPassedOver: 'Kender stedet i forvejen', moveIn: TODAY };
    await must('offers.offer', offerInput({ id, version: 1 }, said));
    return { id, version: 2 };
  }
}
