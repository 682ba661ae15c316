/** Why a vacancy notice, a right to name tenants or a switch of a rule is refused. */
export const noticeRules = {
  'rule-locked': 'That rule always holds and cannot be off.',
  'rule-switched': 'The rule stands like that already. Look at the page again.',
  'reason-too-short': 'Write a reason of at least {length} characters.',
  'notice-open': 'The home has a vacancy notice that waits for a tenant until {to}. Change or close that first.',
  'notice-closed': 'The vacancy notice is closed already. Undo that first.',
  'received-in-future': 'The notice cannot have come on a day that is yet to come.',
  'name-by-before-received': 'The deadline lies before the day on which the notice came. Change one of them.',
  'vacant-too-far':
    'More than two years lie between the notice and the day on which the home is vacant. Is the year right?',
  'closed-before-received': 'The vacancy notice was closed on {to}. It cannot have come later.',
  'closed-on': 'Choose a day from {from} until today.',
  'return-reason-needed': 'Choose why the home is given back.',
  'one-kind-of-right': 'Write either a share or a number of homes.',
};
