import type { change as danish } from '../da/change.ts';
import type { Wording } from '../wording.ts';

export const change: Wording<typeof danish> = {
  act: 'Change several at once',
  title: (count) => (count === 1 ? 'Change 1 home' : `Change ${count.toLocaleString('en-GB')} homes at once`),
  lead: 'Choose what is to be the same. The rest stays. You see every home before and after until anything is saved.',
  which: 'What is to be changed?',
  fields: {
    rent: 'Rent',
    socialCaretaker: 'Social caretaker',
    rentIncludes: 'The rent covers',
    condition: 'Condition',
    animals: 'Pets',
    traits: 'Qualities',
    attribute: 'Feature of your own',
  },
  rentBy: 'Change',
  rentAmount: 'Amount',
  rentPercent: 'Per cent',
  rentAmountLabel: 'Kr. a month on top',
  rentAmountHint: 'Write minus in front to lower it: -50.',
  rentPercentLabel: 'Per cent on top',
  rentPercentHint: 'Rounded to whole kroner. Write minus in front to lower it.',
  rentAmountSign: 'kr.',
  rentPercentSign: '%',
  rentWrong: 'Write a number that is not 0: 2,5 or -50. At most 100 per cent and 100,000 kr.',
  attributeWrong: 'Write something about the home that has no field of its own. Never about persons.',
  textHint: "Leave it empty, and the estate's holds.",
  keep: 'Leave',
  estateAnswer: 'As the estate',
  removeAttribute: "Remove the home's own",
  conditionOn: 'Seen on',
  preview: 'See before and after',
  back: 'Choose again',
  draftHow: 'Choose the homes again, and the fields are filled in.',
  home: 'Home',
  becomes: (was, becomes) => `${was} → ${becomes}`,
  notSaid: 'not known',
  ofEstate: (answer) => `${answer} (from the estate)`,
  sum: (changed, unchanged, refused) =>
    [
      `${changed.toLocaleString('en-GB')} ${changed === 1 ? 'home' : 'homes'} will be changed`,
      ...(unchanged === 0 ? [] : [`${unchanged.toLocaleString('en-GB')} are so already`]),
      ...(refused === 0 ? [] : [`${refused.toLocaleString('en-GB')} cannot be changed`]),
    ].join(' · '),
  outcomes: { changed: 'Changed', unchanged: 'Unchanged', refused: 'Cannot be changed' },
  outcome: 'Outcome',
  leaveOut: (count) =>
    count === 1
      ? 'Leave the home that cannot be changed as it is'
      : `Leave the ${count.toLocaleString('en-GB')} homes that cannot be changed as they are`,
  save: (count) => (count === 1 ? 'Change 1 home' : `Change ${count.toLocaleString('en-GB')} homes`),
  nothing: 'There is nothing to change: the homes are so already.',
  done: (count) =>
    count === 1 ? '1 home has been changed.' : `${count.toLocaleString('en-GB')} homes have been changed.`,
  stopped: (home, why) => `${home}: ${why} Nothing has been changed. Before and after have been fetched anew.`,
  missing: 'Choose at least one field and say what it is to be.',
};
