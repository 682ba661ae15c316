/** The occupancy list: what leaves, to whom and why. */
export const lists = {
  title: 'Belægningsliste',
  why: 'En videregivelse: den skal have en modtager, et formål og et grundlag, og den bliver logget.',
  sections: { what: 'Hvilken liste?', who: 'Hvorfor sendes den?', columns: 'Hvad skal den indeholde?' },
  labels: {
    associationId: 'Boligorganisation',
    on: 'Dato',
    columns: 'Kolonner',
    recipient: 'Modtager',
    purpose: 'Formål',
    basis: 'Grundlag',
    basisNote: 'Nærmere om grundlaget',
  },
  hints: {
    on: 'Belægningen, som den er den dag.',
    recipient: 'Person og organisation: Udlejningen, Boligforeningen Åkanden.',
    purpose: 'Hvad modtageren skal bruge listen til.',
    basis: 'Det, der giver lov til at sende listen. Spørg jeres databeskyttelsesrådgiver i tvivl.',
    basisNote: 'Fx aftalens dato eller journalnummer. Skal udfyldes ved andet grundlag.',
  },
  missing: {
    associationId: 'Vælg den boligorganisation, listen er til.',
    on: 'Vælg den dag, listen gælder.',
    columns: 'Vælg mindst én kolonne.',
    recipient: 'Skriv, hvem der får listen.',
    purpose: 'Skriv, hvad listen skal bruges til.',
    basis: 'Vælg, hvad der giver lov til at sende listen.',
    basisNote: 'Skriv, hvilket grundlag det er.',
  },
  noAssociations: 'Der er ingen boligorganisationer endnu. De kommer med, når boliger importeres.',
  homes: (count: number) => (count === 1 ? '1 bolig' : `${count.toLocaleString('da-DK')} boliger`),
  format: 'Filtype',
  formatMeans: {
    xlsx: 'Regneark med rigtige datoer, klar til udskrift.',
    pdf: 'Til at læse og skrive ud: A4 med sidetal.',
    csv: 'Tekst, som dansk Excel åbner rigtigt.',
    json: 'Til et andet it-system.',
  },
  whoWhy: 'Det, du skriver her, står i loggen sammen med listen.',
  columnsWhy: 'Fjern det, modtageren ikke har brug for. Mere, end der står her, kan ikke vælges.',
  optional: 'Kun når formålet kræver det',
  optionalWhy: 'Skriv i formålet, hvorfor modtageren skal have dem.',
  preview: {
    title: 'Præcis det her forlader kommunen',
    why: 'De samme rækker i samme orden som i filen. Intet andet følger med.',
    same: (text: string) => `I hver række: ${text}.`,
    choose: 'Vælg boligorganisation og dato, så ser du listen her',
    rows: (count: number) => (count === 1 ? '1 række' : `${count.toLocaleString('da-DK')} rækker`),
    empty: 'Ingen boliger kan sendes den dag',
    emptyWhy: 'Boligorganisationen har ingen boliger den dag, som må stå på en liste til andre.',
  },
  unnamed: {
    title: (count: number) => (count === 1 ? '1 lejer bliver ikke nævnt' : `${count} lejere bliver ikke nævnt`),
    why: 'De har ikke givet et samtykke, der gælder for belægningslister til denne boligorganisation i dag. Boligen står som beboet uden navn, ligesom når navnet er beskyttet. Samtykker skrives på borgerens side under Rettigheder.',
  },
  comparison: {
    title: (count: number) =>
      count === 1 ? 'Listen røber 1 ting, som ikke står på den' : `Listen røber ${count} ting, som ikke står på den`,
    why: (day: string) =>
      `Boligorganisationen har listen pr. ${day}. Lagt ved siden af den viser denne liste det her om skærmede boliger og beskyttede personer. Kun du ser det: det står hverken i filen eller i kvitteringen.`,
    unsaid: (count: number) =>
      count === 1
        ? '1 ting om skærmede eller beskyttede bliver ikke nævnt.'
        : `${count} ting om skærmede eller beskyttede bliver ikke nævnt.`,
    kinds: {
      'home-shielded': (count: number) =>
        count === 1
          ? '1 bolig forsvinder, fordi den er blevet skærmet'
          : `${count} boliger forsvinder, fordi de er blevet skærmet`,
      'home-type': (count: number) =>
        count === 1
          ? '1 bolig forsvinder, fordi dens type aldrig må stå på en liste'
          : `${count} boliger forsvinder, fordi deres type aldrig må stå på en liste`,
      'name-protected': (count: number) =>
        count === 1 ? '1 navn er blevet til "beskyttet"' : `${count} navne er blevet til "beskyttet"`,
      'protected-left': (count: number) =>
        count === 1 ? '1 beskyttet husstand er flyttet' : `${count} beskyttede husstande er flyttet`,
      'protected-came': (count: number) =>
        count === 1 ? '1 beskyttet husstand er flyttet ind' : `${count} beskyttede husstande er flyttet ind`,
      'home-unshielded': (count: number) =>
        count === 1
          ? '1 bolig kommer frem, som var skjult på den sidste liste'
          : `${count} boliger kommer frem, som var skjult på den sidste liste`,
      'name-unprotected': (count: number) =>
        count === 1
          ? '1 navn står, hvor der før stod "beskyttet"'
          : `${count} navne står, hvor der før stod "beskyttet"`,
      'consent-gone': (count: number) =>
        count === 1
          ? '1 navn mangler, fordi der ikke er et samtykke, der gælder'
          : `${count} navne mangler, fordi der ikke er et samtykke, der gælder`,
      'stands-out': (count: number) =>
        count === 1
          ? '1 skjult bolig kan anes, fordi alle dens naboer er nævnt'
          : `${count} skjulte boliger kan anes, fordi alle deres naboer er nævnt`,
    },
    newColumns: (columns: string) =>
      `${columns} var ikke med på den sidste liste: de udfyldes kun for boliger, der er ændret. Send hele listen, hvis alle skal have dem.`,
    onlyChanges: 'Send kun ændringerne',
    knowingly: 'Jeg har set det og sender alligevel',
  },
  otherPlace: 'Vælg et andet sted',
  working: 'Laver listen',
  receipt: {
    title: (file: string) => `Listen er gemt som ${file}`,
    logged: 'Kvitteringen står i loggen og under Tidligere lister.',
    notEncrypted: 'Filen er ikke krypteret: send via sikker mail eller Digital Post',
    deleteAfter:
      'Bed modtageren slette listen efter brug. Skriv det i beskeden, og slet din egen kopi, når den er sendt.',
    card: 'Kvittering',
    rows: 'Rækker',
    sha256: 'Filens fingeraftryk (SHA-256)',
    homes: 'Til boligerne',
    more: 'Lav en liste mere',
  },
  never: {
    title: 'Forlader aldrig kommunen',
    fields: {
      cpr: 'CPR-nummer',
      diagnosis: 'Diagnose',
      law: 'Paragraffer',
      support: 'Støtte og bostøtte',
      visits: 'Besøg',
      notes: 'Notater',
      shieldedAddress: 'Skærmede adresser',
      homelessnessHistory: 'Tidligere hjemløshed',
    },
    why: 'Heller ikke boliger efter §§ 107 til 110. De står ikke på listen og tælles ikke med. En navnebeskyttet lejer står som beskyttet.',
  },
  earlier: {
    title: 'Tidligere lister',
    none: 'Ingen lister er sendt endnu.',
    all: (count: number) => `Vis alle ${count}`,
    who: (recipient: string, purpose: string, basis: string, by: string) =>
      `${recipient}: ${purpose}. ${basis}. Sendt af ${by}`,
    sha256: 'SHA-256',
    kept: 'Indholdet er gemt, krypteret, til at sammenligne næste liste med.',
    forget: 'Glem indholdet',
    forgetTitle: (association: string) => `Glem, hvad listen til ${association} indeholdt?`,
    forgetWhat:
      'Gør det, når listen aldrig nåede frem, eller når I ikke sender flere lister dertil. Så har næste liste intet at blive sammenlignet med: den kan ikke vise forskellen siden sidst, og du får ikke at vide, hvad den fortæller om skærmede boliger og beskyttede personer. Kvitteringen bliver stående. Det kan ikke fortrydes.',
    forgotten: 'Indholdet er glemt. Kvitteringen står her stadig.',
  },
};
