/** The short guide of each screen, opened with "?" or F1. What one does here, in the order in which one does it. */
export const guides = {
  open: 'Vejledning',
  keysTitle: 'Taster på denne skærm',
  rooms: {
    today: {
      title: 'I dag',
      lead: 'Det, der skal gøres nu, med grunden ved siden af hver linje. Er listen tom, venter intet.',
      steps: [
        'Tag linjerne oppefra: det, der haster mest, står øverst.',
        'Tryk på en linje for at åbne boligen og gøre noget ved den.',
        'Til højre ser du de boliger, der har stået tomme længst.',
        'En kladde, som du ikke nåede at gemme, tilbydes her, til du gemmer eller kasserer den.',
      ],
    },
    homes: {
      title: 'Boliger',
      lead: 'Alle kommunens boliger i én liste. Beboet af, stand og ledig fra er tre forskellige ting.',
      steps: [
        'Skriv i søgefeltet, eller vælg filtre over listen. Hvert filter kan fjernes igen med ét tryk.',
        'Gem et udsnit, du tit bruger, som en visning.',
        'Vælg en række for at se boligens kort ved siden af listen. Der ligger alt, man kan gøre ved boligen.',
        'Markér flere rækker for at kopiere dem eller rette dem på én gang.',
        'En skærmet bolig står uden adresse. Den vises kun ved tjenstligt behov, og opslaget føres i loggen.',
      ],
    },
    history: {
      title: 'Hvem ændrede hvad',
      lead: 'Alt, der er skrevet om boligen, med det nyeste øverst: hvem, hvornår, og hvert felt før og nu.',
      steps: [
        'Vælg over listen, hvad, hvilket år og hvem du vil se.',
        'Tryk Fortryd ved en handling for at sætte det tilbage, som det var. Det går, når intet af det er ændret siden.',
        'Har handlingen også rettet andre boliger, fortrydes den for dem alle.',
        'Det, du fortryder, kan gentages. Intet forsvinder fra historien.',
      ],
    },
    form: {
      title: 'Boligens oplysninger',
      lead: 'Det, du skriver, gemmes som kladde med det samme. Intet går tabt, hvis du bliver afbrudt.',
      steps: [
        'Udfyld det, du ved. Et tomt felt betyder, at ingen har sagt det, og det vises som ukendt.',
        'Et svar, der kommer fra afdelingen, kan du lade stå eller give boligen sit eget.',
        'Mangler noget, fører listen øverst dig til feltet.',
      ],
    },
    vacancies: {
      title: 'Ledige boliger',
      lead: 'De boliger, der kan bebos i dag, og hvor længe de har stået tomme.',
      steps: [
        'Vælg en dag for at se, hvad der er ledigt da.',
        'Tomgang koster kun, hvor kommunen betaler for den. Ellers står der ingen pris.',
        'Vælg en bolig for at åbne dens kort.',
      ],
    },
    figures: {
      title: 'Tomgang over tid',
      lead: 'Hvor længe boliger har stået tomme, og hvad det har kostet efter kommunens egen regel.',
      steps: [
        'Vælg en periode og et sted. Tal og søjler følger med.',
        'Tryk på en boligorganisation eller en afdeling for kun at se den, og på en bolig for at åbne dens kort.',
        'Nederst står, hvordan der er regnet. Reglen rettes under Indstillinger og gælder fra sin dag.',
        'Skærmede boliger står på én linje for sig, så de ikke fortæller, hvor de ligger.',
      ],
    },
    repairs: {
      title: 'Reparationer',
      lead: 'Boliger, der er ude af drift: hvem skal gøre noget, siden hvornår, og hvem venter.',
      steps: [
        'De mest forsinkede står øverst. Vælg dem, du skal følge op på, eller dem, der venter på en bestemt.',
        'Åbn en bolig, og tryk Følg op, når du har talt med nogen. Det, der blev sagt, kommer på tidslinjen.',
        'Giv en dag at følge op på igen. Den dag står reparationen på I dag.',
        'Sæt boligen i drift, når den er klar.',
      ],
    },
    estates: {
      title: 'Afdelinger',
      lead: 'En afdeling eller en kommunal bygning tegnet som sine boliger: hvem bor hvor, og hvad er ledigt.',
      steps: [
        'Vælg en afdeling i listen for at se tegningen.',
        'Gå mellem boligerne med piletasterne, og åbn kortet med Enter.',
        'Tegn og ord siger det samme som farven. Forklaringen står ved tegningen.',
        'Skærmede boliger tegnes ikke.',
      ],
    },
    pipeline: {
      title: 'På vej',
      lead: 'Boliger, der er planlagt, og kommunale bygninger med plads, der kan bruges bedre.',
      steps: [
        'Skriv et projekt ned, også før der er en adresse.',
        'Flyt det frem, når det besluttes, bygges og er klar.',
        'Når en bolig står færdig, gøres den til en bolig i listen med én handling.',
      ],
    },
    import: {
      title: 'Importér',
      lead: 'Boliger og lejemål fra den fil, I har. Intet ændres, før du har set, hvad der sker.',
      steps: [
        'Vælg filen. CSV og Excel kan bruges, som de er.',
        'Se efter, at hver kolonne er læst rigtigt. Det husker programmet til næste gang.',
        'Gennemgå, hvad der bliver nyt og ændret. Fejl vises med række, kolonne og grund.',
        'Importen er alle rækker eller ingen. Samme fil igen ændrer intet.',
      ],
    },
    occupancy: {
      title: 'Belægningsliste',
      lead: 'Listen til en boligorganisation. Den indeholder det, modtageren skal bruge, og intet andet.',
      steps: [
        'Vælg boligorganisation og dag, og skriv formål, modtager og hjemmel.',
        'Se nøjagtig det, der forlader huset, før det sker.',
        'Skærmede boliger og beskyttede navne er aldrig med.',
        'Kvitteringen gemmes i loggen. Modtageren bedes slette listen efter brug.',
      ],
    },
    settings: {
      title: 'Indstillinger',
      lead: 'Kolleger, boligorganisationer, koder og loggen. Du ser de dele, din rolle har brug for.',
      steps: [
        'Under Brugere får en ny kollega adgang og sin rolle.',
        'Under Organisationer står afdelingerne med deres husorden.',
        'Loggen viser, hvem der har gjort og set hvad. Den kan ikke rettes.',
      ],
    },
    start: {
      title: 'Første start',
      lead: 'Vælg, om du vil se dig om i opdigtede data eller begynde med jeres egen kommune.',
      steps: [
        'Demoen er en opdigtet kommune med boliger, borgere og et års historie. Den kan slettes igen.',
        'Jeres egen kommune begynder tom. Du vælger navn og adgangskode, og data krypteres fra første minut.',
        'Udskriv gendannelsesnøglen, og læg den et sikkert sted. Uden den og uden adgangskode kan ingen læse data igen.',
      ],
    },
    signIn: {
      title: 'Lås op',
      lead: 'Data ligger krypteret på denne computer og kan kun læses, når du har låst op.',
      steps: [
        'Skriv dit brugernavn og din adgangskode.',
        'Har du glemt koden, kan en kollega, der må, give dig en ny, eller den udskrevne gendannelsesnøgle kan bruges.',
        'Programmet låser selv, når ingen rører det. Det, du var ved at skrive, gemmes som kladde.',
      ],
    },
  },
  space: 'Mellemrum',
  keys: {
    search: 'Find bolig eller handling',
    today: 'I dag',
    homes: 'Boliger',
    settings: 'Indstillinger',
    newHome: 'Ny bolig',
    import: 'Importér',
    occupancy: 'Belægningsliste',
    print: 'Udskriv',
    lock: 'Lås',
    undo: 'Fortryd det seneste',
    redo: 'Gentag det fortrudte',
    guide: 'Denne vejledning',
    back: 'Luk og gå tilbage',
    walk: 'Gå i listen',
    month: 'Vælg måned',
    openCard: 'Åbn kortet og gå til det',
    selectMore: 'Markér flere rækker',
    select: 'Markér rækken',
    selectAll: 'Markér alle',
    copy: 'Kopiér de markerede',
    walkDrawing: 'Gå mellem boligerne',
    openHome: 'Åbn boligens kort',
    ends: 'Første og sidste bolig',
    save: 'Gem',
  },
};
