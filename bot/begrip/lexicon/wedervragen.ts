/** What people ask back instead of answering, and what they want to know of this place: one row per kind, its examples are its tests. */
import { lijst } from './lijst';

/** About the question that is open; without one they mean nothing. */
export const bijDeVraag = ['toelichting', 'overzicht', 'al-gezegd'] as const;
/** About the melding and what happens with it: answered at any moment. */
export const overDitMelden = [
  'wie-ziet',
  'naam',
  'woo',
  'duur',
  'mens',
  'bewaren',
  'dubbel',
  'vermoeden',
  'waarvoor',
  'collega',
  'treden',
  'na-melden',
  'inhoud',
  'soorten',
  'verschil',
  'apparaat',
  'namen-van-kinderen',
  'documenten',
  'delen',
  'eigen-werk',
  'eigen-organisatie',
  'over-wie',
  'mailen',
] as const;
/** Asked in general of what does not belong here: the answer is where to go, as for whoever tells it. */
export const hoortElders = ['kind-in-gevaar'] as const;
/** About what is kept of a person or an organisation, and who told it; for whom it is, the answer itself says. */
export const overGegevens = ['verzoek', 'gegevens-van', 'over-ons', 'wie-meldde', 'oneens'] as const;
/** Only while something is half-way: of a casus these words ask something else. */
export const tijdensHetInvullen = ['hierna', 'later'] as const;
/** Said to be polite: no answer to anything. */
export const beleefd = ['dank', 'groet'] as const;

export type Wedervraag =
  | (typeof bijDeVraag)[number]
  | (typeof tijdensHetInvullen)[number]
  | (typeof overDitMelden)[number]
  | (typeof overGegevens)[number]
  | (typeof hoortElders)[number]
  | 'pers'
  | (typeof beleefd)[number];

export interface Wedervraagrij {
  readonly soort: Wedervraag;
  /** A longer message tells something as well. */
  readonly hoogstens: number;
  /** In the language of the lexicon; one of them has to fit. */
  readonly patronen: readonly string[];
  readonly voorbeelden: readonly string[];
}

/** Newsrooms by their own name, and who works there. */
const REDACTIE =
  'rtl|rtl4|nos|nrc|npo|nieuwsuur|telegraaf|volkskrant|parool|gelderlander|limburger|stentor|tubantia|anp|l1|omroep|dagblad|nieuwsblad|' +
  'weekblad|journaal|journalist|journaliste|verslaggever|redacteur|redactie';
/** What a newsroom asks for. */
const REACTIE = 'reactie|quote|commentaar|interview|verklaring|statement|weerwoord|toelichting';

/** In order: the first row that fits. */
export const wedervragen: readonly Wedervraagrij[] = [
  {
    soort: 'verzoek',
    hoogstens: 18,
    patronen: lijst(`
      inzageverzoek; inzageverzoeken; verwijderverzoek; wisverzoek; vergeetverzoek; correctieverzoek; avg verzoek|inzage; verzoek .. inzage|verwijdering|vergetelheid; recht op inzage|vergetelheid|verwijdering|correctie;
      wis|wissen|verwijder|verwijderen|vergeet|schrap|vernietig al|alle|mijn|zijn|haar|hun .. gegevens|persoonsgegevens|account; gegevens .. gewist|verwijderd|wissen|verwijderen|vernietigd|vernietigen; inzage in mijn|zijn|haar|hun .. gegevens|persoonsgegevens|dossier;
      mijn gegevens|persoonsgegevens .. inzien|opvragen|zien|wissen|verwijderen; welke|wat .. gegevens .. van|over mij|mijzelf|me; wat weten|weet|hebben|hebt|heeft jullie|je|u .. van|over mij|me; wat staat er .. over|van mij|me;
      delete|erase my data|account; what data .. about|on me; what do you know about me; gdpr;
      betrokkene|iemand|inwoner|burger|ouder|medewerker .. vraagt|wil .. van hem|haar|zich .. vastgelegd|bewaard|opgeslagen; naam .. uit een|de|zijn|haar melding|casus|systeem`),
    voorbeelden: [
      'inzageverzoek van een oud-medewerker',
      'wis mijn gegevens',
      'iemand wil dat zijn gegevens worden gewist',
      'welke gegevens hebben jullie van mij?',
      'ik wil inzage in mijn gegevens',
      'wat weten jullie over mij',
      'hoe doe ik een verzoek om verwijdering',
      'iemand wil dat zijn naam uit een melding gaat',
      'delete my data',
    ],
  },
  {
    soort: 'gegevens-van',
    hoogstens: 12,
    patronen: lijst(
      `welke|wat .. gegevens hebben|heb|bewaren|staan we|wij|ik|jullie|er .. van|over; alle gegevens van; zoek alles van|over`,
    ),
    voorbeelden: [
      'welke gegevens hebben we van een oud-collega',
      'alle gegevens van één persoon',
      'zoek alles van deze persoon',
    ],
  },
  {
    soort: 'oneens',
    hoogstens: 16,
    patronen: lijst(`
      niet .. eens met .. trede; ik|wij|we|ben .. oneens met .. trede; oneens met onze|mijn trede; bezwaar .. trede; onze trede klopt niet; trede .. niet terecht|onterecht; waarom staan|zitten|zijn wij|we .. trede; waarom hebben wij|we trede`),
    voorbeelden: [
      'ik ben het niet eens met onze trede',
      'hoe maken wij bezwaar tegen de trede',
      'waarom staan wij op trede 4',
    ],
  },
  {
    soort: 'wie-meldde',
    hoogstens: 9,
    patronen: lijst(`
      wie heeft|hebben .. gemeld|aangemeld|aangegeven|geklikt|verlinkt; wie deed|doet .. melding; door wie zijn|is|werd|werden .. gemeld; van wie komt|is|kwam de|die|deze melding; wie zit|zat .. achter de|die|deze melding; wie was|is de melder; wie heeft|hebben de|die|een melding .. over|tegen ons|onze; wil|willen weten wie .. gemeld|meldde|meldt; who reported`),
    voorbeelden: [
      'wie heeft ons gemeld?',
      'wie heeft Noorderlicht gemeld',
      'wie heeft de melding over ons gedaan',
      'ik wil weten wie ons gemeld heeft',
      'van wie komt die melding',
      'door wie zijn wij gemeld',
      'wie is de melder',
    ],
  },
  {
    soort: 'over-ons',
    hoogstens: 14,
    patronen: lijst(`
      wat staat|staan er .. over ons|onze|onszelf; wat weten|weet|hebben|hebt|heeft jullie|u|je .. van|over ons|onze; welke|wat .. gegevens .. van|over ons|onze; is|zijn er .. melding|meldingen|iets .. over|tegen ons|onze;
      hebben|hebt|heeft jullie|u|je .. melding|meldingen .. over|tegen ons|onze; wat is er .. over ons .. gemeld|gezegd|vastgelegd; mogen|kunnen|mag|kan wij|we|ik .. melding|meldingen .. over ons|onze; zijn wij|we .. gemeld|aangemeld|aangegeven; is er .. over ons .. gemeld; loopt|is er .. casus|dossier|zaak .. over|bij|tegen ons|onze`),
    voorbeelden: [
      'wat staat er over ons in het systeem',
      'wat weten jullie van ons',
      'is er een melding over ons gedaan?',
      'mogen wij de meldingen over ons lezen',
      'zijn wij gemeld',
    ],
  },
  {
    soort: 'pers',
    hoogstens: 16,
    patronen: lijst(`
      wat|hoe mag|kan|moet|zeg|vertel|antwoord|reageer ik|we|wij|u|je .. pers|krant|media|journalist|journalisten|omroep|redactie; mag|kan|kunnen|mogen ik|we|wij .. tegen|aan .. pers|krant|media|journalist|journalisten|omroep .. zeggen|vertellen|melden;
      mag|kan ik .. pers|krant|media|journalist .. zeggen|vertellen|woord|staan; pers|krant|media|journalist|journalisten|omroep|redactie .. belt|bellen|belde|mailt|mailde|vraagt|vragen; vraag|vragen van de|een pers|krant|media|journalist|omroep; hoe ga|gaan ik|we .. om met de|een pers|journalist;
      ${REDACTIE}|krant|pers|media .. wil|willen|vraagt|vragen|vroeg|eist|verwacht .. ${REACTIE}; ${REDACTIE}|krant|pers|media .. om|voor .. ${REACTIE};
      ${REACTIE} .. voor|aan|van .. ${REDACTIE}; vraag|vragen|mail|verzoek van .. ${REDACTIE}|krant|pers|media; ${REDACTIE}|krant|pers|media .. stuurt|stuurde|stelt|stelde|heeft .. vragen;
      ${REDACTIE}|krant|pers|media .. belt|belde|mailt|mailde|appt .. wat|wie|over|voor; ${REDACTIE}|krant|pers|media .. wil|willen .. spreken;
      wat mogen|kunnen we|wij .. naar buiten; what can|may i|we .. press`),
    voorbeelden: [
      'wat mag ik tegen de pers zeggen',
      'wat zeg ik tegen de krant over Mutsaers',
      'een journalist belt over Mutsaers',
      'hoe reageer ik op vragen van de pers',
      'wat mogen we naar buiten brengen',
      'RTL wil een reactie voor vanavond',
      'NOS belt over sluiting, wat zeggen we',
      'vraag van het Eindhovens Dagblad, wie kan dat oppakken',
      'L1 wil de wethouder spreken over de wachtlijsten',
      'een journalist vraagt commentaar, reactie voor 17u',
    ],
  },
  {
    soort: 'toelichting',
    hoogstens: 8,
    patronen: lijst(`
      hoe|wat bedoel|bedoelt|bedoelde|bedoelen je|jij|u|jullie; wat is de bedoeling; snap .. vraag niet; begrijp .. vraag niet;
      waarom|waarvoor|hoezo vraag|vraagt|wil|wilt|moet|moeten|willen je|jij|u|jullie|ik|we|wij;
      waarom is dat|dit nodig; waarom is dat|dit belangrijk; waarom deze vraag; waar is dit|dat voor nodig;
      waarvoor is dit|dat nodig; leg .. vraag .. uit; wat wordt .. bedoeld; wat houdt dat|dit in; wat moet ik hier|hierop;
      why do you ask; what do you mean`),
    voorbeelden: [
      'hoe bedoel je?',
      'wat bedoelt u daarmee',
      'waarom vraag je dat',
      'waarom wil je dat weten',
      'ik snap de vraag niet',
      'wat moet ik hier invullen?',
      'what do you mean',
    ],
  },
  {
    soort: 'overzicht',
    hoogstens: 9,
    patronen: lijst(`
      wat heb ik .. gezegd|ingevuld|opgeschreven|geantwoord|verteld; wat heb|weet|hebt|heeft je|jij|u .. al|genoteerd; wat heb|weet|hebt|heeft je|jij|u|jullie tot nu|nutoe|dusver|zover;
      wat staat er .. al|in|nu; laat|toon .. zien|wat .. ik heb|had; laat .. zien wat ik; laat .. zien wat .. ingevuld|staat; laat maar|eens zien; toon .. antwoorden; hoe ver ben ik; hoeveel vragen|vraagjes;
      nog veel vragen; hoe lang .. nog vragen; ben ik er bijna; wat weet je al; mijn antwoorden; samenvatting tot nu toe; wat heb ik|hebben|we|wij .. tot nu|nutoe|dusver|zover; tot nu toe wat heb; hoe staat .. melding .. nu toe`),
    voorbeelden: [
      'wat heb ik tot nu toe ingevuld?',
      'wat heb ik tot nu toe',
      'wat heb ik tot dusver',
      'wat heb je al genoteerd',
      'wat heb je tot nu toe',
      'hoe ver ben ik',
      'hoeveel vragen komen er nog',
      'laat even zien wat ik heb gezegd',
    ],
  },
  {
    soort: 'al-gezegd',
    hoogstens: 7,
    patronen: lijst(`
      zei|zeg|schreef|vertelde|meldde ik .. al; heb ik .. al gezegd|verteld|geschreven|ingevuld|gemeld|beantwoord;
      al gezegd|verteld|beantwoord; staat er|hierboven .. al; zie boven|hierboven; dat weet je al; zei ik net; al beantwoord; al verteld; already said|told`),
    voorbeelden: [
      'dat zei ik net al',
      'heb ik al gezegd',
      'zie boven',
      'dat heb ik toch al verteld',
      'die vraag heb ik al beantwoord',
    ],
  },
  {
    soort: 'naam',
    hoogstens: 14,
    patronen: lijst(`
      mijn naam .. geheim|noemen|genoemd|bekend|zichtbaar|door|weten; hoort|horen|weet|weten|ziet|zien .. dat ik;
      hoort|horen|weet|weten|ziet .. wie .. gemeld|heeft; hoort|horen|weet|weten|ziet .. wie ik|dit|dat|het is|ben|was;
      hoort|weet|ziet .. van mij; te weten|horen|zien dat|wie;
      wordt mijn naam; noemen jullie mijn; erachter .. dat|wie; en|met|is|komt|staat|staan|delen|deelt|geeft|geven|doet mijn|onze naam;
      hoort|horen|krijgt|krijgen|ziet|zien|weet|weten .. mijn|onze naam; wordt|worden onze naam; onze naam .. doorgegeven|bekend|genoemd|geheim`),
    voorbeelden: [
      'hoort de aanbieder dat ik het was',
      'hoort Noorderlicht mijn naam',
      'wordt mijn naam genoemd?',
      'komen ze te weten wie het gemeld heeft',
      'blijft mijn naam geheim',
      'ziet de aanbieder mijn naam',
      'wordt onze naam doorgegeven aan de aanbieder',
    ],
  },
  {
    // "Anoniem melden dat …" tells what is going on as well.
    soort: 'naam',
    hoogstens: 7,
    patronen: lijst(
      `kan|mag|kunnen .. anoniem; anoniem melden|blijven|doorgeven; is dit|dat|het .. anoniem; blijf|ben|word ik .. anoniem; anonymously`,
    ),
    voorbeelden: ['kan ik anoniem melden?', 'is dit anoniem', 'ik wil graag anoniem blijven'],
  },
  {
    soort: 'eigen-werk',
    hoogstens: 12,
    patronen: lijst(`
      klacht|klachten|klagen|vraag|ruzie|geschil .. over|om mijn cao|salaris|loon|pensioen|rooster|leidinggevende|manager|baas|functieschaal|functiewaardering|arbeidscontract|vakantiedagen|vakantiegeld|reiskosten|dienstverband;
      klacht|klachten|klagen|vraag .. over|om mijn eigen|nieuwe cao|salaris|loon|pensioen|rooster|functieschaal|functiewaardering|arbeidscontract|dienstverband`),
    voorbeelden: [
      'ik heb een klacht over mijn cao',
      'klacht over mijn salaris',
      'ik wil klagen over mijn leidinggevende',
      'ruzie over mijn vakantiedagen',
      'klacht over mijn eigen functieschaal',
    ],
  },
  {
    soort: 'eigen-organisatie',
    hoogstens: 12,
    patronen: lijst(`
      kan|mag|kunnen|mogen|wil|willen|zou|wou ik|we|wij .. onszelf|mezelf|mijzelf .. melden|aanmelden|aangeven; ik|wij|we wil|willen|kan|kunnen|mag|mogen onszelf|mezelf|mijzelf .. melden|aanmelden|aangeven;
      kan|mag|kunnen|mogen ik|we|wij .. eigen organisatie|stichting|aanbieder|werkgever .. melden|aangeven|melding; onszelf melden|aanmelden|aangeven; melding|melden over onszelf|mezelf;
      wij|we zijn de|een aanbieder; wij|we zijn zelf de|een aanbieder; mag|kan een|de aanbieder .. zelf|zichzelf .. melden`),
    voorbeelden: [
      'ik wil onszelf melden, dat kan toch?',
      'kunnen wij onszelf melden',
      'wij zijn de aanbieder, kan dat ook',
      'mag ik mijn eigen organisatie melden',
    ],
  },
  {
    soort: 'over-wie',
    hoogstens: 9,
    patronen: lijst(`
      kan|kun|kunt|mag|mogen|kunnen ik|je|u|we|wij .. ook .. een|de gemeente|regio|jeugdregio|gi|instelling|aanbieder .. melden|aanmelden|aangeven;
      kan|kun|kunt|mag|mogen|kunnen ik|je|u|we|wij .. over een|de gemeente|regio|jeugdregio .. melden|melding;
      is dit|het .. ook .. over|voor gemeenten|regios|gemeentes; melden over .. gemeente|regio .. kan|mag; over wie kan|mag|kunnen|mogen ik|we|wij|je|u .. melden`),
    voorbeelden: [
      'kan ik ook een gemeente melden?',
      'kan ik hier ook een regio melden?',
      'mag ik over een gemeente melden',
      'over wie kan ik melden',
    ],
  },
  {
    soort: 'woo',
    hoogstens: 14,
    patronen: lijst(`
      woo; wob; woo baar; wordt dit|dat openbaar; is dit|dat .. openbaar; openbaar gemaakt; opgevraagd .. worden; worden .. opgevraagd;
      wet open overheid`),
    voorbeelden: [
      'is dit gesprek woo-baar?',
      'valt dit onder de woo',
      'wordt dit openbaar',
      'kan mijn melding opgevraagd worden',
    ],
  },
  {
    soort: 'dubbel',
    hoogstens: 9,
    patronen: lijst(`
      iemand anders .. gemeld|doorgegeven; anderen .. ook|dit|het .. gemeld|doorgegeven; anderen dit|het .. gemeld; is dit|dat al .. gemeld|bekend|doorgegeven; al bekend bij jullie|u;
      al eerder gemeld|doorgegeven; weten|weet jullie|u .. dit|dat|hiervan al; iemand .. al gemeld; has anyone .. reported; moet ik nog|ook .. melden`),
    voorbeelden: [
      'heeft iemand anders dit al gemeld',
      'is dit al bekend bij jullie?',
      'weten jullie dit al',
      'hebben anderen het ook gemeld',
    ],
  },
  {
    soort: 'vermoeden',
    hoogstens: 14,
    patronen: lijst(`
      moet ik .. zeker weten|zijn; moet ik .. bewijzen; moet ik .. bewijs; wat als ik .. mis heb|ongelijk|vergis; als ik mij|me .. vergis; als ik het .. mis heb; weet|wist niet of het|dit .. serieus|ernstig|erg|belangrijk genoeg; is|mag .. vermoeden .. genoeg|ook|melden;
      ik weet .. niet zeker .. mag|kan; niet zeker .. mag ik; niet zeker .. kan ik; mag ik .. vermoeden`),
    voorbeelden: [
      'moet ik het zeker weten?',
      'mag ik ook een vermoeden melden',
      'wat als ik het mis heb',
      'wat kost het als ik mij vergis',
      'Ik wil graag iets doorgeven, maar weet niet of het serieus genoeg is',
      'is een vermoeden genoeg',
      'moet ik bewijs hebben',
    ],
  },
  {
    soort: 'bewaren',
    hoogstens: 12,
    patronen: lijst(`
      welke gegevens .. bewaard|bewaren|bewaart|opgeslagen|opslaan; wat bewaar*; hoe lang .. bewaard|bewaren|bewaart; bewaren|bewaart jullie|u; wordt dit|dat .. opgeslagen|bewaard;
      wat gebeurt er met mijn gegevens|tekst|bericht*; de privacy; en de avg`),
    voorbeelden: [
      'welke gegevens bewaren jullie',
      'hoe lang wordt dit bewaard?',
      'wordt dit opgeslagen',
      'hoe zit het met de privacy',
    ],
  },
  {
    soort: 'mailen',
    hoogstens: 12,
    patronen: lijst(`
      stuur|zet|krijg .. naar|op|in|via mijn mail|mailbox|e-mail|email|inbox; mail .. naar mij|me|mezelf|mijzelf; mail me|mij; kun|kan|kunt je|u .. mailen;
      kan ik .. op|via|per mail krijgen|ontvangen`),
    voorbeelden: [
      'stuur dit overzicht ook even naar mijn mail',
      'kun je dit mailen',
      'mail dit naar mij',
      'kan ik dit per mail krijgen',
    ],
  },
  {
    soort: 'wie-ziet',
    hoogstens: 12,
    patronen: lijst(`
      wie leest|ziet|krijgt|lezen|zien .. dit|mee|melding|bericht|tekst|chat; wie kan|kunnen|mag|mogen .. lezen|zien|meelezen|meekijken;
      leest|kijkt .. iemand .. mee; leest .. mee; naar wie gaat dit|dat|het|mijn; waar komt dit|dat|mijn .. terecht; bij wie komt|terecht; who .. reads|read|see|sees;
      ziet de|het aanbieder|organisatie .. melding|dit; krijgt de|het aanbieder|organisatie .. melding|dit; is dit|dat vertrouwelijk; blijft dit|dat .. tussen ons|vertrouwelijk`),
    voorbeelden: [
      'wie leest dit mee?',
      'wie ziet mijn melding',
      'naar wie gaat dit',
      'ziet de aanbieder mijn melding',
      'is dit vertrouwelijk?',
    ],
  },
  {
    soort: 'mens',
    hoogstens: 10,
    patronen: lijst(`
      iemand|mens|medewerker|persoon .. spreken|bellen|praten; hoe|waar kom|krijg|bereik ik .. medewerker|mens|iemand|meldpunt; met iemand praten; spreken met iemand|een mens; bel me|mij terug; echt mens; telefoonnummer .. meldpunt|jullie|u; kan|mag ik .. bellen;
      wie kan|moet ik .. bellen; bel|bellen jullie .. mij|me|terug; bel mij|me; nummer van het meldpunt; jullie nummer|telefoonnummer; liever bellen|telefonisch; speak to someone; talk to a person|human|someone; medewerker spreken`),
    voorbeelden: [
      'ik wil iemand spreken',
      'kan ik jullie bellen?',
      'wat is het telefoonnummer van het meldpunt',
      'ik wil met iemand praten',
      'kunnen jullie mij bellen, bel me terug',
      'hoe kom ik bij een medewerker',
    ],
  },
  {
    soort: 'duur',
    hoogstens: 10,
    patronen: lijst(`
      hoe lang|snel duurt|gaat|reageren|reageert|hoor|krijg; hoelang duurt; hoe lang .. antwoord|wachten; hoe snel .. antwoord|reactie|iets; wanneer hoor|krijg ik .. iets|antwoord|reactie|bericht|wat;
      wanneer kijken|beginnen|reageren jullie|u|ze; hoeveel tijd kost|heeft|hebben; binnen hoeveel dagen|weken|werkdagen;
      hoeveel dagen|werkdagen|weken heeft|hebben|krijgt|neemt|duurt|doet|doen; binnen welke|wat voor termijn; wat is|zijn de|jullie termijn|termijnen .. melding|meldpunt|antwoord|jullie|u`),
    voorbeelden: [
      'hoe lang duurt het?',
      'wanneer hoor ik iets',
      'hoe snel krijg ik antwoord',
      'hoeveel tijd kost dit',
      'hoeveel dagen heeft het meldpunt',
      'binnen hoeveel werkdagen hoor ik iets?',
      'wat is de termijn van het meldpunt',
    ],
  },
  {
    soort: 'na-melden',
    hoogstens: 11,
    patronen: lijst(`
      wat gebeurt|gebeuren er als|wanneer|nadat ik|we|wij|iemand .. meld|melden|meldt|gemeld|indien|indienen|doorgeef; wat gebeurt|gebeuren er na een|de|mijn melding; hoe gaat het na een|de melding; wat doet het meldpunt .. met`),
    voorbeelden: [
      'wat gebeurt er als ik iets meld',
      'wat gebeurt er na een melding',
      'wat doet het meldpunt met een melding',
    ],
  },
  {
    soort: 'hierna',
    hoogstens: 8,
    patronen: lijst(`
      wat gebeurt|gebeuren er hierna|daarna|nu|verder|straks|dan; wat gebeurt|gebeuren er met mijn melding|signaal; wat gebeurt er als ik; wat doen|doet jullie|u|het|de .. met|ermee|mee|hiermee;
      wat doe je ermee|hiermee|daarmee; hoe gaat het .. verder|hierna; what happens next`),
    voorbeelden: [
      'wat gebeurt er hierna?',
      'wat doen jullie met mijn melding',
      'wat gebeurt er als ik dit verstuur',
      'hoe gaat het dan verder?',
    ],
  },
  {
    // At the end of a longer message it belongs to what was told: "de groep sluit, wat nu".
    soort: 'hierna',
    hoogstens: 3,
    patronen: lijst(`en|maar dan|nu; wat nu; hoe nu|verder`),
    voorbeelden: ['en dan?', 'wat nu?', 'hoe verder'],
  },
  {
    soort: 'later',
    hoogstens: 12,
    patronen: lijst(`
      kan|mag|kunnen ik|we|wij .. later|achteraf|straks|daarna|nog .. aanvullen|toevoegen|wijzigen|aanpassen|veranderen|verbeteren|intrekken|bijwerken|erbij; kan|mag ik .. melding .. intrekken|aanpassen|wijzigen|aanvullen;
      kan het later|nog .. aangepast|gewijzigd|aangevuld|ingetrokken; is het later nog te; kan|mag ik .. later|straks|morgen .. afmaken|verder|verdergaan; kan ik tussendoor stoppen; moet ik alles .. invullen|weten|nu;
      moet ik dit nu; can i change .. later`),
    voorbeelden: [
      'kan ik later nog iets toevoegen?',
      'kan ik mijn melding nog intrekken',
      'kan ik dit straks afmaken',
      'moet ik alles nu invullen?',
    ],
  },
  {
    soort: 'waarvoor',
    hoogstens: 10,
    patronen: lijst(`
      waarvoor is|dient dit|deze; waar is dit|deze .. voor; wanneer moet|mag|kan ik .. melden; wat kan|mag|moet ik .. melden; wat meld ik; waarover kan|mag ik; is dit de juiste|goede plek|plaats;
      ben ik hier .. goed|goede|juist*; zit ik hier goed; moet ik dit .. hier melden`),
    voorbeelden: [
      'wat kan ik hier melden?',
      'waarvoor is dit',
      'ben ik hier aan het goede adres',
      'wanneer moet ik melden',
      'is dit de juiste plek',
    ],
  },
  {
    soort: 'collega',
    hoogstens: 14,
    patronen: lijst(`
      kan|mag mijn|een collega .. verder|afmaken|overnemen|aanvullen|zien; collega .. neemt .. over; melding van mijn|een collega; haar|zijn melding .. over; collega .. ziek|vakantie|weg`),
    voorbeelden: [
      'kan mijn collega dit overnemen?',
      'mijn collega is ziek, ik neem haar melding over',
      'mag een collega mijn melding aanvullen',
    ],
  },
  {
    soort: 'treden',
    hoogstens: 9,
    patronen: lijst(`
      wat adviseer|adviseert je|jij|u; wat zou jij|je|u doen|kiezen|adviseren; wat raad|raadt je|jij|u aan; welke trede zou|raad|adviseer|kies je|jij|u; wat vind|vindt jij|u|je; wat denk|denkt jij|je|u;
      wat betekent|betekenen|betekend .. trede|treden|tredes; wat houdt|houden trede|treden|tredes .. in; wat zijn de treden|tredes; wat is een trede; wat is trede 1|2|3|4|5;
      welke treden|tredes zijn|bestaan|heb; hoeveel treden|tredes; uitleg .. trede|treden|tredes; leg .. trede|treden|tredes uit; what does trede .. mean;
      verschil tussen .. trede|treden; hoe werken de|jullie treden|tredes; bedoelen|bedoelt|bedoel jullie|u|je .. met trede|treden|tredes; treden|tredes inhouden|betekenen`),
    voorbeelden: [
      'wat betekent trede 3',
      'wat zijn de treden?',
      'hoeveel treden zijn er',
      'uitleg over de treden',
      'wat is het verschil tussen trede 2 en 3',
      'hoe werken de treden',
    ],
  },
  {
    soort: 'inhoud',
    hoogstens: 11,
    patronen: lijst(`
      wat moet|hoort|staat er .. in een|de melding; wat moet|hoor ik .. invullen|aanleveren|weten voor|bij een|de melding; welke vragen krijg|komen|stellen|stelt; wat vraagt|vragen jullie|u|je bij|in|voor een melding`),
    voorbeelden: [
      'wat moet er precies in een melding staan',
      'welke vragen krijg ik',
      'wat moet ik aanleveren voor een melding',
    ],
  },
  {
    soort: 'soorten',
    hoogstens: 9,
    patronen: lijst(`
      welke soorten|soort meldingen|melding; wat houdt|is|betekent .. knelpunt|voornemen .. in|samenwerking|precies; wat is een voornemen|knelpunt; wat bedoelen|bedoelt jullie|u|je .. met .. knelpunt|voornemen`),
    voorbeelden: ['welke soorten meldingen zijn er', 'wat houdt knelpunt samenwerking in', 'wat is een voornemen'],
  },
  {
    soort: 'verschil',
    hoogstens: 24,
    patronen: lijst(
      `verschil tussen .. melding en .. casus; verschil tussen .. casus en .. melding; wat is een casus; wat is een melding`,
    ),
    voorbeelden: ['uitleg over het verschil tussen casus en melding', 'wat is een casus'],
  },
  {
    soort: 'apparaat',
    hoogstens: 9,
    patronen: lijst(`werkt|kan|gaat dit|deze|het .. op|via|met .. telefoon|mobiel|smartphone|tablet|ipad|iphone`),
    voorbeelden: ['werkt dit ook op mijn telefoon', 'kan dit via mijn mobiel'],
  },
  {
    soort: 'delen',
    hoogstens: 12,
    patronen: lijst(`
      mag|kan|moet ik dit|dat|het|deze|die|hierover .. delen|doorsturen|doorvertellen|bespreken|praten|tonen; met wie mag|kan ik dit|dat|het|hierover .. delen|bespreken|praten;
      mag|kan ik dit|dat|het .. aan|met|naar .. collega|wethouder|raad|aanbieder .. delen|doorsturen|tonen|vertellen; can i share|forward this|it`),
    voorbeelden: [
      'mag ik dit delen?',
      'mag ik dit doorsturen naar mijn wethouder',
      'met wie mag ik dit bespreken',
      'kan ik dit met een collega delen',
      'can I share this',
    ],
  },
  {
    soort: 'namen-van-kinderen',
    hoogstens: 18,
    patronen: lijst(`
      moet|moeten|mag|mogen|kan|kunnen|zal|zullen|wil|willen ik|we|wij .. namen|naam|lijst|lijstje|gegevens|geboortedata|geboortedatums .. kinderen|kind|jeugdigen|jongeren|clienten|pupillen;
      moeten|mogen|kunnen|mag|moet .. namen|lijst|lijstje|geboortedata .. kinderen|kind|jeugdigen|jongeren|clienten|pupillen .. erbij|bij|mee|meesturen|noemen;
      namen|lijst|lijstje|gegevens|geboortedata .. kinderen|kind|jeugdigen|jongeren|clienten|pupillen .. moet|moeten|mag|mogen|kan|kunnen|zal|zullen|wil .. erbij|bij|mee|meesturen|sturen|opsturen|toevoegen|noemen|zetten|doen`),
    voorbeelden: [
      'moet ik de namen van de kinderen erbij zetten?',
      'ik heb een lijstje met namen van de kinderen, moet dat erbij?',
      'zal ik een lijst met de kinderen meesturen',
      'mag ik de geboortedata van de jongeren noemen',
    ],
  },
  {
    soort: 'documenten',
    hoogstens: 14,
    patronen: lijst(`
      kan|mag|moet|kunnen|mogen ik|we|wij .. document|documenten|bijlage|bijlagen|bestand|bestanden|jaarrekening|bijlages .. meesturen|sturen|toevoegen|bijvoegen|uploaden|aanleveren|meegeven;
      hoe stuur|voeg|upload|lever ik|we|wij .. document|documenten|bijlage|bijlagen|bestand|bestanden; hoe kan|moet ik .. document|documenten|bijlage|bijlagen|bestand|bestanden .. meesturen|sturen|toevoegen|uploaden;
      welke bestanden|bijlagen|documenten mag|kan|mogen|kunnen ik|we|wij; can i .. attach|upload`),
    voorbeelden: [
      'kan ik ook een document meesturen?',
      'mag ik de jaarrekening als bijlage meesturen',
      'hoe stuur ik een bestand mee',
      'welke bestanden mag ik sturen',
      'can I attach a file',
    ],
  },
  {
    soort: 'kind-in-gevaar',
    hoogstens: 14,
    patronen: lijst(`
      kan|mag|moet|kunnen ik|we|wij .. kindermishandeling|huiselijk|mishandeling .. melden|terecht|zijn|kwijt`),
    voorbeelden: ['kan ik hier kindermishandeling melden of moet dat ergens anders'],
  },
  {
    soort: 'dank',
    hoogstens: 5,
    patronen: lijst(`
      bedankt; dankjewel; dankuwel; dank je|u; thanks; thank you; merci; tige tank; tot ziens; doei; fijn weekend|dag; fijne dag|avond; prettig|prettige dag|weekend|avond; houdoe`),
    voorbeelden: [
      'dank je',
      'bedankt voor de hulp',
      'heel erg bedankt',
      'heel erg bedankt hoor',
      'doei!',
      'tot ziens',
      'top, fijn weekend',
      'merci',
    ],
  },
  {
    soort: 'groet',
    hoogstens: 3,
    patronen: lijst(
      `hoi; hallo; hello; hi; hey; goedemorgen; goedemiddag; goedenavond; goedendag; goeiemorgen; moi; hee`,
    ),
    voorbeelden: ['hoi', 'hallo daar', 'goedemorgen'],
  },
];
