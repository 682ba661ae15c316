/** Why a vacancy notice, a right to name tenants or a switch of a rule is refused. */
export const noticeRules = {
  'rule-locked': 'Den regel gælder altid og kan ikke slås fra.',
  'rule-switched': 'Reglen står allerede sådan. Se siden igen.',
  'reason-too-short': 'Skriv en begrundelse på mindst {length} tegn.',
  'notice-open': 'Boligen har en ledigmelding, der venter på en lejer til {to}. Ret den, eller afslut den først.',
  'notice-closed': 'Ledigmeldingen er allerede afsluttet. Fortryd det først.',
  'received-in-future': 'Meldingen kan ikke være modtaget på en dag, der ikke er kommet.',
  'name-by-before-received': 'Fristen ligger før den dag, meldingen kom. Ret en af dem.',
  'vacant-too-far':
    'Der er mere end to år mellem meldingen og den dag, boligen er ledig. Se efter, om året er rigtigt.',
  'closed-before-received': 'Ledigmeldingen er afsluttet {to}. Den kan ikke være modtaget senere.',
  'closed-on': 'Vælg en dag fra {from} til i dag.',
  'return-reason-needed': 'Vælg, hvorfor boligen leveres tilbage.',
  'one-kind-of-right': 'Skriv enten en andel eller et antal boliger.',
};
