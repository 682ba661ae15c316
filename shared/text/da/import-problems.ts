import type { ProblemCode } from '../../contract/import-shapes.ts';

/** What is wrong with one cell of a file, and how it should look. The report shows line, column and value beside it. */
export const importProblems: Readonly<Record<ProblemCode, string>> = {
  required: 'Mangler. Udfyld feltet.',
  'not-a-date': 'Er ikke en dato. Skriv fx 23.11.2026 eller 2026-11-23.',
  'not-a-number': 'Er ikke et tal. Skriv fx 54 eller 54,5.',
  'not-money': 'Er ikke et beløb. Skriv fx 3.450 eller 3.450,50.',
  'not-an-address': 'Er ikke en adresse, vi kan læse. Skriv fx Bakkevej 20A, 3. tv.',
  'not-a-post-code': 'Er ikke et postnummer. Skriv fire cifre, fx 2610.',
  'unknown-post-code': 'Byen mangler, og postnummeret er ikke på vores liste. Ret det, eller skriv også byen.',
  'unknown-type': 'Er ikke en boligtype, vi kender. Skriv fx Skæv bolig, Almen familiebolig eller en kode som UDSLUS.',
  'unknown-condition': 'Er ikke en stand, vi kender. Skriv God, Slidt, Dårlig eller Kan ikke bebos.',
  'unknown-kind': 'Er ikke en slags lejemål, vi kender. Skriv Lejeaftale eller Midlertidigt ophold.',
  'not-yes-no': 'Er hverken ja eller nej. Skriv ja, nej, eller lad feltet være tomt.',
  'unknown-association': 'Boligorganisationen findes ikke. Importér boligerne først.',
  'unknown-estate': 'Afdelingen findes ikke. Importér boligerne først.',
  'unknown-unit': 'Boligen findes ikke. Importér boligerne først, eller ret lejemålsnummer eller adresse.',
  'duplicate-in-file': 'Står også på linje {line}. Behold kun den ene.',
  'too-long': 'Er for lang. Der er plads til {max} tegn.',
  'ends-before-start': 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  'tenancy-overlaps': 'Boligen er udlejet i den periode. Afslut det andet lejemål først, eller ret datoerne.',
  'overlaps-in-file': 'Boligen er også udlejet i den periode på linje {line}. Ret datoerne på en af linjerne.',
  'belongs-elsewhere': 'Nummeret står ved et andet navn. Se efter, om navn og nummer passer sammen.',
  'ambiguous-unit': 'Flere boliger passer. Skriv afdeling og lejemålsnummer, eller hele adressen.',
  'not-an-animal-rule': 'Er ikke et svar om husdyr. Skriv ja, nej eller efter aftale.',
  'out-of-range': 'Er uden for det mulige. Ret tallet.',
  'not-a-number-id': 'Har ikke det rigtige antal cifre. CVR har otte cifre, LBF højst fire.',
  'not-a-name': 'Ligner ikke et navn. Personnumre og andre tal hører ikke til her.',
  'spreadsheet-error': 'Cellen viser en fejl fra regnearket. Ret formlen, eller skriv værdien.',
  'needs-other-role':
    'Linjen passer ikke sammen med noget, du ikke har adgang til. Bed en sagsbehandler eller leder om at importere filen.',
  'may-not-unshield': 'Boligen er skærmet hos os. Kun den, der må se adressen, kan ophæve det.',
  'not-a-person-number': 'Er ikke et CPR-nummer. Skriv ti cifre, fx 610170-1234, med en dag, der findes.',
  'birth-date-differs': 'Fødselsdatoen passer ikke til CPR-nummeret. Ret en af dem.',
  'in-future': 'Datoen er ikke kommet endnu. Ret den.',
  'unknown-worker': 'Er ikke en medarbejder, der har adgang her. Skriv navnet, som det står under Brugere.',
  'unknown-way': 'Er ikke en måde at kontakte på. Skriv fx Telefon, SMS, Brev eller Personligt.',
  'unknown-course': 'Skriv Henvendt eller Aktiv. Forløb, der er slut, importeres ikke.',
  'unknown-urgency': 'Er ikke en hastegrad. Skriv Almindelig, Høj eller Akut.',
  'unknown-paragraph': 'Er ikke en paragraf, der giver ret til en bolig her. Skriv fx ABL § 105 eller Skæv bolig.',
  'before-asked': 'Ligger før den dag, borgeren henvendte sig. Ret en af datoerne.',
  'urgency-needs-reason': 'Der mangler en begrundelse for, at det haster.',
};

/** A field that every row needs, in a file that has no column for it. */
export const missingColumn = 'Filen har ingen kolonne med {field}. Tilføj den, eller vælg, hvilken kolonne det er.';
