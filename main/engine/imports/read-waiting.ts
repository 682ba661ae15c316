import type { IsoDate } from '../../../shared/dates.ts';
import { readDate } from '../../../shared/domain/import-values.ts';
import { readParagraph, readUrgency } from '../../../shared/domain/import-values-people.ts';
import type { Needs } from '../../../shared/domain/needs.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import { readNeeds } from './read-needs.ts';
import type { SaidPerson } from './read-person.ts';
import { readPerson } from './read-person.ts';
import type { RowReader } from './row-reader.ts';

/** What a row says of a place on the waiting list; null where it says nothing. */
export interface SaidWaiting {
  readonly person: SaidPerson;
  readonly askedOn: IsoDate;
  readonly about: string | null;
  readonly paragraph: Paragraph | null;
  readonly decidedOn: IsoDate;
  readonly reasoning: string | null;
  readonly since: IsoDate;
  readonly readySince: IsoDate | null;
  readonly urgency: Urgency | null;
  readonly urgencyReason: string | null;
  readonly reviewOn: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
  readonly needs: Needs;
}

/** Null: the row has a problem, which is reported. The place counts from the day of asking where no other is said. */
export function readWaiting(reader: RowReader, today: IsoDate): SaidWaiting | null {
  const person = readPerson(reader, today);
  const since = readPast(reader, 'waitingSince', today);
  const askedOn = readPast(reader, 'askedOn', today) ?? since;
  const decidedOn = readPast(reader, 'decidedOn', today);
  const said = {
    about: reader.text('about', 2000),
    paragraph: reader.read('paragraph', readParagraph),
    reasoning: reader.text('reasoning', 4000),
    readySince: reader.read('readySince', readDate),
    urgency: reader.read('urgency', readUrgency),
    urgencyReason: reader.text('urgencyReason', 1000),
    reviewOn: reader.read('reviewOn', readDate),
    nextContactOn: reader.read('nextContactOn', readDate),
    needs: readNeeds(reader),
  };
  if (person === null || reader.failed()) return null;
  if (askedOn === null) {
    reader.problem('askedOn', 'required');
    return null;
  }
  if (decidedOn !== null && decidedOn < askedOn) reader.problem('decidedOn', 'before-asked');
  if (since !== null && since < askedOn) reader.problem('waitingSince', 'before-asked');
  if (reader.failed()) return null;
  return { person, askedOn, decidedOn: decidedOn ?? askedOn, since: since ?? askedOn, ...said };
}

function readPast(reader: RowReader, field: 'askedOn' | 'waitingSince' | 'decidedOn', today: IsoDate): IsoDate | null {
  const day = reader.read(field, readDate);
  if (day === null || day <= today) return day;
  reader.problem(field, 'in-future');
  return null;
}
