import type { Input, Operation } from '../../shared/contract/index.ts';
import type { AssociationId, EstateId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { homesOf } from './homes.ts';
import { GIVEN_BACK, NOTICE, noticesOf } from './notices.ts';

type About = Extract<
  Operation,
  | `vacancyNotices.${string}`
  | `assignmentRights.${string}`
  | `assignmentCriteria.${string}`
  | `matchingSwitches.${string}`
>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

const YEAR = 2026;

/** A right input for every operation about vacancy notices, the right to name tenants, and the rules that are off. */
export async function noticeInputs(
  test: TestEngine,
  associationId: AssociationId,
  estateId: EstateId,
): Promise<Inputs> {
  const [homes, notices] = [homesOf(test), noticesOf(test)];
  const home = (number: number) =>
    homes.unit(estateId, { tenancyNumber: `melding-${number}`, address: { houseNumber: 300 + number } });
  const unitId = await home(0);
  const [closing, chosen] = [await notices.notice(await home(1)), await notices.notice(await home(2))];
  const criterion = await test.must('assignmentCriteria.save', { known: null, name: 'Hjemløs', ended: false });
  return {
    'vacancyNotices.ofHome': () => ({ unitId }),
    'vacancyNotices.save': () => ({ ...NOTICE, unitId }),
    'vacancyNotices.close': () => ({ id: closing, version: 1, ...GIVEN_BACK }),
    'vacancyNotices.setCriterion': () => ({ id: chosen, version: 1, criterionId: criterion.id }),
    'vacancyNotices.ledger': () => ({ year: YEAR }),
    'vacancyNotices.list': () => ({ associationId, year: YEAR }),
    'vacancyNotices.due': () => ({}),
    'assignmentRights.save': () => ({
      associationId,
      year: YEAR,
      version: null,
      every: 3,
      homes: null,
      vacanciesTold: 31,
      note: null,
    }),
    'assignmentCriteria.list': () => ({}),
    'assignmentCriteria.save': () => ({ known: { ...criterion, version: 1 }, name: 'Uden hjem', ended: false }),
    'matchingSwitches.list': () => ({}),
    'matchingSwitches.set': () => ({ rule: 'quiet', off: true, reason: 'Ingen boliger er målt for støj' }),
  };
}
