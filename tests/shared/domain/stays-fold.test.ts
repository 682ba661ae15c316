import { describe, expect, test } from 'vitest';
import { stayCodeOf } from '../../../shared/domain/stay-codes.ts';
import type { FoldedNotice } from '../../../shared/domain/stays-fold.ts';
import { foldStay } from '../../../shared/domain/stays-fold.ts';
import { medcomFiles, medcomMessage, noticeOf } from '../../helpers/medcom.ts';

/** Files of one stay in the order of their numbers, and where the stay stands after each. */
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  'derived-hn/F01-': ['in', 'discharged'],
  'derived-hn/F02-': ['in', 'leave', 'in', 'discharged'],
  'derived-hn/F03-': ['in', 'discharged', 'in', 'discharged'],
  'derived-hn/F04-': ['in', 'discharged', 'discharged'],
  'derived-hn/F05-': ['emergency', 'discharged'],
  'derived-hn/F06-': ['emergency', 'in', 'discharged'],
  'derived-hn/F07-': ['in', 'leave', 'leave', 'in', 'in', 'leave', 'in'],
  'derived-hn/F08-': ['emergency', 'emergency', 'annulled'],
  'derived-hn/F11-forkert-cpr-[12]': ['in', 'annulled'],
  'derived-hn/F12-': ['in', 'dead', 'in'],
  'derived-hn/F13-': ['in', 'discharged'],
  'derived-hn/F14-': ['in', 'discharged'],
  'derived-hn/F15-': ['in', 'discharged'],
  'derived-hn/F17-': ['discharged', 'discharged'],
  'derived-hn/F19-': ['in', 'leave', 'in', 'discharged'],
  'derived-oioxml/O0[13]': ['in', 'annulled'],
};

/** The receive protocol by its letters, in the order in which its files are loaded. */
const PROTOCOL: Readonly<Record<string, string>> = {
  STIN_A: 'in',
  'STIN_C1 STIN_C2': 'in',
  STAA_D: 'emergency',
  'STAA_E STIN_E': 'in',
  'STIN_F STOR_F': 'leave',
  'STIN_H SLHJ_H': 'discharged',
  MORS_J: 'dead',
  'STIN_L STOR_L MORS_L': 'dead',
  'STIN_N AN_STIN_N': 'annulled',
  'STIN_P RE_STIN-P AN_STIN_P': 'annulled',
  'TEK_STAA_A TEK_SLHJ_A TEK_STIN_B': 'discharged',
};

async function flow(pattern: string): Promise<readonly FoldedNotice[]> {
  const files = medcomFiles().map(({ file }) => file);
  const messages = await Promise.all(files.filter((file) => new RegExp(`^${pattern}`).test(file)).map(medcomMessage));
  return messages.map(noticeOf);
}

async function protocol(names: string): Promise<readonly FoldedNotice[]> {
  const files = names.split(' ').map((name) => `hn-protocol/HospitalNotification_Ex_${name}.json`);
  return (await Promise.all(files.map(medcomMessage))).map(noticeOf);
}

function* permutations<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) yield list;
  for (const [index, one] of list.entries())
    for (const rest of permutations(list.toSpliced(index, 1))) yield [one, ...rest];
}

describe('the state of a stay', () => {
  test.each(Object.entries(FLOWS))('after each message of %s is %j', async (pattern, states) => {
    const notices = await flow(pattern);
    expect(notices.map((_, index) => foldStay(notices.slice(0, index + 1)).state.state)).toEqual(states);
  });

  test.each(Object.entries(PROTOCOL))('after the protocol files %s is %s', async (names, state) => {
    expect(foldStay(await protocol(names)).state.state).toBe(state);
  });

  test('is the same in every order of arrival, and with every message twice', async () => {
    const flows = await Promise.all([...Object.keys(FLOWS).map(flow), ...Object.keys(PROTOCOL).map(protocol)]);
    let orders = 0;
    for (const notices of flows) {
      const settled = foldStay(notices);
      for (const order of permutations(notices)) {
        expect(foldStay(order)).toEqual(settled);
        orders += 1;
      }
    }
    expect(orders).toBeGreaterThan(5_040);
  });

  test('keeps what was put right and taken back, by name', async () => {
    const notices = await flow('derived-hn/F07-');
    const [, leave, moved, ended, endMoved] = notices;
    const { annulled, replaced, state } = foldStay(notices);
    expect(replaced).toEqual([leave?.id, ended?.id]);
    expect(annulled).toEqual([endMoved?.id, moved?.id]);
    expect(state).toMatchObject({ state: 'in', leaveFrom: null });
  });

  test('moves the day of a discharge that was put right, and says so', async () => {
    const [stin, slhj, corrected] = await flow('derived-hn/F04-');
    if (!stin || !slhj || !corrected) throw new Error('three messages');
    expect(foldStay([stin, slhj]).state).toMatchObject({ to: slhj.end, corrected: false });
    expect(foldStay([stin, slhj, corrected]).state).toMatchObject({ to: corrected.end, corrected: true });
    expect(corrected.end).not.toBe(slhj.end);
  });

  test('waits when something is taken back before it arrived', async () => {
    const [stin, annulled] = await flow('derived-hn/F11-forkert-cpr-[12]');
    if (!stin || !annulled) throw new Error('two messages');
    const early = foldStay([annulled]);
    expect(early).toMatchObject({ state: { state: 'unknown-start' }, orphans: [annulled.id] });
    expect(foldStay([annulled, stin])).toMatchObject({ state: { state: 'annulled' }, orphans: [] });
    const [, , undone] = await flow('derived-hn/F03-');
    if (!undone) throw new Error('three messages');
    expect(foldStay([undone]).state).toMatchObject({ state: 'in', from: undone.start });
  });

  test('loses a discharge with the admission that never was, and never brings the dead back by a correction', async () => {
    const [stin, slhj] = await flow('derived-hn/F01-');
    const [, annulled] = await flow('derived-hn/F11-forkert-cpr-[12]');
    const [, mors] = await flow('derived-hn/F12-');
    if (!stin || !slhj || !annulled || !mors) throw new Error('four messages');
    const late = '2027-01-01T00:00:00.000Z';
    expect(foldStay([stin, slhj, { ...annulled, recorded: late }]).state.state).toBe('annulled');
    const revised = {
      ...stin,
      activity: 'revise-admit-inpatient',
      deceased: false,
      recorded: late,
      id: 'late',
    } as const;
    expect(foldStay([stin, mors, revised]).state.state).toBe('dead');
  });

  test('counts hours of leave by instants when the clock is turned', async () => {
    const [, away, back] = await flow('derived-hn/F19-');
    const hours = (Date.parse(back?.leaveEnd ?? '') - Date.parse(away?.leaveStart ?? '')) / 3_600_000;
    expect(hours).toBe(23);
  });
});

test('a notice has the short name that hospitals use', async () => {
  const named = await flow('derived-hn/F0[78]-');
  expect(named.map(stayCodeOf)).toEqual([
    'STIN',
    'STOR',
    'RE_STOR',
    'SLOR',
    'RE_SLOR',
    'AN_SLOR',
    'AN_STOR',
    'STAA',
    'RE_STAA',
    'AN_STAA',
  ]);
});
