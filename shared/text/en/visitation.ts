import type { visitation as danish } from '../da/visitation.ts';
import type { Wording } from '../wording.ts';

export const visitation: Wording<typeof danish> = {
  lead: 'What the municipality grants by, and what it promises the citizen. What was decided by an older version keeps it.',
  readOnly: 'A leader can change them.',
  saved: 'Saved.',
  criteria: {
    none: 'The municipality has written no criteria. The reasons carry each decision alone.',
    add: 'Criteria for a section',
    renew: 'New version',
    from: (day) => `In force from ${day}`,
    coming: (day) => `Will be in force from ${day}`,
    until: (from, to) => `Was in force from ${from} to ${to}`,
    earlier: 'Earlier versions',
    dialogTitle: 'The municipality’s criteria',
    dialogWhy:
      'Each criterion is answered with the decision: met, not met or unknown. Write them so that a citizen can read them.',
    paragraph: 'Section',
    paragraphMissing: 'Choose the section.',
    day: 'In force from',
    dayMissing: 'Choose the day from which the version is in force.',
    dayTaken: 'There is a version from that day already. Choose another day.',
    line: (number) => `Criterion ${number}`,
    lineMissing: 'Write the criterion, or remove the line.',
    lineTwice: 'The same criterion is there twice. Keep one.',
    addLine: 'Add a criterion',
    removeLine: (number) => `Remove criterion ${number}`,
    save: 'Save the version',
  },
  promises: {
    title: 'What the municipality promises',
    why: 'Days from the one on which the citizen asked. A promise that was given does not change backwards.',
    renew: 'New promise',
    from: (day) => `From ${day}`,
    first: 'Until the municipality writes its own',
    said: (answer, decision, offer) =>
      `First answer within ${answer} days, decision within ${decision} days, offer within ${offer} days.`,
    dialogTitle: 'New promise on waiting',
    day: 'Holds for requests from',
    answer: 'First answer, days',
    decision: 'Decision, days',
    offer: 'Offer of a home, days',
    daysMissing: 'Write a number of days.',
    order: 'No step can be promised before the one that goes before it.',
    save: 'Save the promise',
  },
};
