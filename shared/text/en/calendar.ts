import type { calendar as danish } from '../da/calendar.ts';
import type { Wording } from '../wording.ts';

export const calendar: Wording<typeof danish> = {
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (weekday, day, month) => `${weekday} ${day} ${month}`,
  grid: {
    label: (month) => `Visits in ${month}`,
    week: 'Week',
    planned: 'planned',
    done: 'held',
    tried: 'tried',
    overdue: 'missing',
    off: 'called off',
    none: 'no visits',
    today: 'today',
    hint: 'Arrows go from day to day, Page Up and Page Down from month to month. Enter opens the day.',
  },
};
