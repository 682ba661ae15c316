import type { tenancyRules as danish } from '../da/errors-tenancies.ts';
import type { Wording } from '../wording.ts';

export const tenancyRules: Wording<typeof danish> = {
  'ending-hangs':
    'Moving out also closes {offers} open offers, {items} open items of the list of moving in and {unanswered} unanswered questions of support. Look at them, and confirm.',
  'notice-in-future': 'The day of the notice has not come yet. Choose today or before.',
  'notice-after-end': 'The last day is before the notice. Correct one of the days.',
  'no-notice': 'No notice has been given.',
  'ticked-in-future': 'The day has not come yet. Choose the day on which it was done.',
  'fact-in-future': 'The day has not come yet. Write it when it has.',
  'support-in-future': 'The day has not come yet. Choose today or before.',
  'support-ends-before': 'The grant ends before it begins. Correct one of the days.',
};
