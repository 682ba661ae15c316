/** What the operations of goals, plans and udredning are called in the log. */
export const supportOperations = {
  da: {
    'goals.ofResident': 'Så borgerens mål',
    'goals.add': 'Skrev mål',
    'goals.link': 'Knyttede mål til støtte',
    'goals.rate': 'Skrev borgerens vurdering',
    'goals.followUp': 'Fulgte op på mål',
    'goals.today': 'Så mål, der venter på opfølgning',
  },
  en: {
    'goals.ofResident': 'Saw a resident’s goals',
    'goals.add': 'Wrote down a goal',
    'goals.link': 'Linked a goal to support',
    'goals.rate': 'Wrote down the citizen’s rating',
    'goals.followUp': 'Followed up a goal',
    'goals.today': 'Saw goals that wait for a follow-up',
  },
} as const;
