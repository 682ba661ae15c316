import type { ErrorCode } from '../../errors.ts';

/** One sentence per refusal: what is wrong, where, and what to do. `{name}` is filled from the refusal's params. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  'unknown-operation': 'Den handling findes ikke. Se listen over handlinger med kommandoen operations.',
  'bad-input': 'En oplysning mangler eller har en forkert form. Ret den, og prøv igen.',
  busy: 'Tryg Base er i gang med noget andet. Vent lidt, og prøv igen.',
  cancelled: 'Afbrudt. Intet er ændret.',
  unexpected:
    'Noget gik galt i programmet. Intet er ændret. Prøv igen, og sig det til jeres it-afdeling, hvis det sker igen.',
  locked: 'Tryg Base er låst. Log ind, og prøv igen.',
  'no-permission': 'Din rolle har ikke adgang til det her. Spørg en administrator, hvis du skal have adgang.',
  'reauth-required': 'Handlingen kræver, at du skriver din adgangskode igen.',
  'wrong-password': 'Adgangskoden er forkert. Prøv igen.',
  'wrong-login': 'Navn eller adgangskode er forkert. Prøv igen.',
  'wrong-recovery-key': 'Gendannelsesnøglen passer ikke. Sammenlign den med den udskrevne nøgle, tegn for tegn.',
  'recovery-not-confirmed':
    'Bekræft gendannelsesnøglen først. Uden den går data tabt, hvis alle glemmer deres adgangskode.',
  'weak-password': 'Adgangskoden er for let at gætte. {reason}',
  'login-taken': 'Der er allerede en bruger med det navn. Vælg et andet.',
  'last-administrator': 'Der skal altid være mindst én administrator. Giv rollen til en anden først.',
  'already-set-up': 'Her er allerede en datamappe. Vælg en anden mappe, eller log ind i den, der er.',
  'not-set-up': 'Her er ingen data endnu. Opret en datamappe først, eller vælg den rigtige mappe.',
  'not-found': 'Det findes ikke, eller det er slettet. Opdatér listen, og prøv igen.',
  'already-exists': 'Det findes allerede. Vælg et andet navn eller nummer.',
  'changed-by-other': 'Oplysningerne er ændret, siden du åbnede dem. Åbn dem igen, og gem dine rettelser på ny.',
  'rule-broken': 'Oplysningerne strider mod en regel. {rule}',
  'unit-taken': 'Boligen er udlejet i den periode. To lejemål kan ikke have samme bolig på samme dag.',
  'outage-overlaps':
    'Boligen er allerede ude af drift i den periode. Afslut den første periode, før du begynder en ny.',
  'ends-before-start': 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  'already-ended': 'Det er allerede afsluttet.',
  'person-required': 'Et lejemål skal have mindst én person.',
  'in-use-elsewhere': 'Det er i brug et andet sted og kan ikke fjernes.',
  'staging-gone': 'Filen er ikke længere i hukommelsen. Vælg den igen.',
  'mapping-incomplete': 'Der mangler en kolonne til feltet {field}. Vælg, hvilken kolonne i filen der hører til.',
  'import-has-problems': '{problems} fejl i filen. Intet er importeret. Ret fejlene i filen, og importér den igen.',
  'nothing-to-export': 'Der er ingen boliger at sende på den dato. Vælg en anden dato eller boligorganisation.',
  'column-never-leaves': 'Kolonnen {column} må aldrig forlade kommunen. Fjern den fra listen.',
  'reason-too-short': 'Begrundelsen er for kort. Skriv, hvorfor du har brug for oplysningen.',
  'file-unreadable': 'Filen kan ikke læses. Se efter, at den findes, og at du har adgang til den.',
  'file-refused': 'Filen kan ikke bruges. {reason}',
  'data-in-use': 'Tryg Base er åben på denne computer. Luk det andet vindue, og prøv igen.',
  'data-damaged':
    'Datafilen er beskadiget. Rør den ikke, og hent den seneste sikkerhedskopi sammen med jeres it-afdeling.',
  'wrong-key': 'Nøglefilen hører til en anden datafil. Læg de to filer, der hører sammen, i samme mappe.',
  'newer-schema': 'Data er gemt af en nyere udgave af Tryg Base. Opdatér programmet, og prøv igen.',
  'disk-full': 'Disken er fuld. Frigør plads, og prøv igen. Intet er gået tabt.',
  'read-only': 'Mappen kan kun læses, ikke skrives i. Få skriveadgang til den, eller vælg en anden.',
  'place-refused':
    'Data må ikke ligge på et netværksdrev eller i en synkroniseret mappe. Vælg en mappe på denne computers egen disk.',
  'key-file-damaged': 'Nøglefilen er beskadiget. Hent den fra sikkerhedskopien.',
  'key-file-missing': 'Nøglefilen mangler. Læg keys.json fra sikkerhedskopien ved siden af datafilen.',
  'audit-broken': 'Loggen hænger ikke sammen ved linje {seq}. Rør ikke data, og kontakt jeres it-afdeling.',
  'file-not-written': 'Filen kunne ikke skrives. Findes den allerede, så vælg et andet navn.',
};

export const errors = {
  sentences,
  /** More exact than the code alone: by code and place. */
  atPlace: {
    'not-found/association':
      'Der er ingen boligorganisation med det navn. Skriv det, som det står under Indstillinger.',
    'not-found/database':
      'Nøglefilen er her, men datafilen trygbase.db mangler. Læg den fra sikkerhedskopien i mappen.',
    'data-damaged/plain': 'Datafilen er ikke krypteret, og derfor er den ikke lavet af Tryg Base. Den er ikke rørt.',
    'place-refused/network': 'Data må ikke ligge på et netværksdrev. Vælg en mappe på denne computers egen disk.',
    'place-refused/synced':
      'Data må ikke ligge i en mappe, der synkroniseres (OneDrive, Dropbox og lignende). Vælg en anden mappe.',
    'no-permission/two-persons': 'Handlingen kræver to personer, og det kan Tryg Base ikke endnu.',
    'no-permission/details.shielded': 'Kun den, der må se boligens adresse, kan ophæve skærmningen.',
    'unit-taken/to': 'Boligen er udlejet igen fra {from}. Vælg en tidligere dag.',
    'unit-taken/from': 'Boligen er udlejet fra {from}. To lejemål kan ikke have samme bolig på samme dag.',
    'outage-overlaps/from': 'Boligen er allerede ude af drift fra {from}. Afslut den periode, før du begynder en ny.',
    'outage-overlaps/to': 'Boligen er ude af drift igen fra {from}. Vælg en tidligere dag.',
    'already-exists/tenancyNumber': 'Afdelingen har allerede en bolig med det lejemålsnummer.',
    'already-exists/details.tenancyNumber': 'Afdelingen har allerede en bolig med det lejemålsnummer.',
    'already-exists/out': 'Filen findes allerede. Vælg et andet navn, eller brug --force.',
  },
  /** Why a rule says no, by `params.rule`. */
  rules: {
    'purpose-required': 'Kolonnen {column} kræver, at formålet er skrevet.',
    'personal-number': 'Et personnummer hører ikke til her. Fjern det.',
    'quiet-hours-need-both': 'Skriv både, hvornår der skal være ro fra, og til hvornår.',
    'unit-not-ready': 'Boligen er først klar {from}.',
    'unit-retired': 'Boligen er nedlagt fra {to}.',
    'condition-in-future': 'En stand kan ikke noteres på en dag, der ikke er kommet.',
    'let-after-retired': 'Boligen er udlejet fra {from} og kan ikke være nedlagt da.',
    'let-before-planned': 'Boligen er udlejet fra {from} og kan ikke først være klar senere.',
  },
  unknownReason: 'Der er ingen nærmere forklaring.',
};
