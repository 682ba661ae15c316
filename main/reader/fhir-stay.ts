import type { StayNotice } from '../../shared/domain/messages.ts';
import { normalStayKey } from '../../shared/domain/messages.ts';
import type { StayActivity } from '../../shared/domain/stays.ts';
import { stayActivities } from '../../shared/domain/stays.ts';
import type { Bundle, History } from './fhir-bundle.ts';
import { isA, partyOf } from './fhir-bundle.ts';
import { lacks } from './lacks.ts';
import type { Tree } from './message-tree.ts';
import { all, extension, first, textAt } from './message-tree.ts';
import { instantOf, line } from './message-values.ts';
import { refuse } from './refused.ts';

/** Keys of the stay; in a letter they stand when the writer knew them. */
export function stayKeysOf(bundle: Bundle): readonly string[] {
  const keys = encounters(bundle)
    .flatMap((one) => all(one, 'episodeOfCare', 'identifier', 'value'))
    .map(({ value }) => normalStayKey(line(value, 100)))
    .filter((key) => key !== '');
  return [...new Set(keys)].slice(0, 20);
}

/** What a notification says of its stay, by the rules that its profile has for the fields that we use. */
export function stayNotice(bundle: Bundle, { activity, role }: History): StayNotice {
  const [encounter] = encounters(bundle);
  if (encounter === undefined) return lacks('Encounter');
  const leave = extension(encounter, 'leave-period-extension');
  const status = textAt(encounter, 'status') ?? lacks('Encounter.status');
  const deceased = patientDied(bundle);
  const leaveStart = instantAt(leave, 'valuePeriod.start');
  if (status === 'onleave' && leaveStart === null && deceased !== true && isLeave(activity))
    refuse('message-leave-start');
  if (stayKeysOf(bundle).length === 0) lacks('Encounter.episodeOfCare');
  const unit = partyOf(bundle.follow(first(encounter, 'serviceProvider')));
  const sender = partyOf(bundle.follow(first(bundle.header, 'sender')));
  return {
    activity: isActivity(activity) ? activity : null,
    code: line(activity, 60),
    role,
    deceased,
    class: line(textAt(encounter, 'class', 'code') ?? lacks('Encounter.class.code'), 20),
    status: line(status, 40),
    start: instantAt(encounter, 'period.start') ?? lacks('Encounter.period.start'),
    end: instantAt(encounter, 'period.end'),
    leaveStart,
    leaveEnd: instantAt(leave, 'valuePeriod.end'),
    unit: { sor: unit.sor, name: unit.name, hospital: sender.name === '' ? null : sender.name },
    speciality: null,
    wantsReport: textAt(extension(bundle.header, 'reportOfAdmissionExtension'), 'valueBoolean') === 'true',
  };
}

function encounters(bundle: Bundle): readonly Tree[] {
  return bundle.resources.filter((one) => isA(one, 'Encounter'));
}

function isActivity(code: string): code is StayActivity {
  return (stayActivities as readonly string[]).includes(code);
}

function isLeave(activity: string): boolean {
  return activity === 'start-leave-inpatient' || activity === 'revise-start-leave-inpatient' || !isActivity(activity);
}

function patientDied(bundle: Bundle): boolean | null {
  const patient = bundle.resources.find((one) => isA(one, 'Patient')) ?? null;
  if (textAt(patient, 'deceasedDateTime') !== null) return true;
  const said = textAt(patient, 'deceasedBoolean');
  return said === null ? null : said === 'true';
}

function instantAt(tree: Tree | null, path: string): string | null {
  const text = textAt(tree, ...path.split('.'));
  return text === null ? null : instantOf(text, `Encounter.${path}`);
}
