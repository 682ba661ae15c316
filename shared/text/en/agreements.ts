import type { agreements as danish } from '../da/agreements.ts';
import type { Wording } from '../wording.ts';

export const agreements: Wording<typeof danish> = {
  title: 'Agreement on the occupancy list',
  titleWith: (name) => `Agreement on the occupancy list with ${name}`,
  lead: 'On the day it is due, the list is shown on Today, filled in as agreed.',
  none: 'No agreement on the occupancy list.',
  add: 'New agreement',
  edit: 'Edit agreement',
  save: 'Save agreement',
  end: 'End agreement',
  endTitle: (name) => `End the agreement with ${name}?`,
  endWhat: 'No more lists will be due. Receipts and figures remain.',
  ended: 'The agreement has ended.',
  frequency: 'How often',
  frequencies: {
    weekly: 'Every week',
    monthly: 'Every month',
    quarterly: 'Every quarter',
    'half-yearly': 'Every half year',
    yearly: 'Every year',
    once: 'Once',
  },
  firstDue: 'First time by',
  onlyDue: 'By',
  firstDueHint: 'The next times are counted from that day.',
  content: 'Content',
  whole: 'The whole list',
  changes: 'Changes only',
  changesHint: 'What changed since the last list. The first time the whole list is sent.',
  columns: 'Columns',
  optionalColumns: 'Only when the purpose needs it',
  line: (how, recipient) => `${how} to ${recipient}`,
  next: (day) => `Next ${day}`,
  met: 'Sent',
  lastSent: (day) => `Last sent ${day}`,
  neverSent: 'Not sent yet',
  year: (year, onTime, late, missing) =>
    [
      `${year}: ${onTime} on time`,
      ...(late > 0 ? [`${late} late`] : []),
      ...(missing > 0 ? [`${missing} not sent`] : []),
    ].join(', '),
  task: (association) => `Occupancy list to ${association}`,
  taskReason: (how, recipient) => `Agreed: ${how.toLowerCase()} to ${recipient}`,
  when: (days) =>
    days === 0
      ? 'due today'
      : days > 0
        ? days === 1
          ? 'due tomorrow'
          : `due in ${days} days`
        : days === -1
          ? 'was due yesterday'
          : `was due ${-days} days ago`,
  make: 'Make the list',
  filled: (association) => `Filled in by the agreement with ${association}.`,
  gone: 'The agreement is no longer there. The list can be made without it.',
};
