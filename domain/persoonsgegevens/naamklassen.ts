/** Words that say the same about a name beside them, and words that are never somebody's: the table from which the reading of names learns. See docs/adr/0164. */
import { GEEN_NAMEN } from './gezegden';
import { GEEN_NAAM } from './namen';

/** Folded and in small letters, as the guard reads. */
const KLASSEN = {
  familie: `moeder vader ouders ouder mama papa mam pap oma opa tante oom broer broertje broertjes zus zusje zusjes zussen broers tweeling
    pleegouders pleegouder pleegmoeder pleegvader stiefvader stiefmoeder grootouders gezin familie tweelingbroer tweelingzus halfbroer halfzus`,
  kind: `kind kindje meisje jongen jongetje meid zoon zoontje dochter dochtertje pleegkind pleegzoon pleegdochter nichtje neefje client cliente
    jeugdige jongere leerling pupil kleuter peuter baby puber tiener kleinzoon kleindochter kleinkind oudste jongste kids kindjes`,
  school: `school basisschool klas juf meester brugklas havo vwo vmbo mavo gymnasium eindexamen schoolverzuim leerplicht leerplichtambtenaar vso sbo
    kinderdagverblijf dagbesteding peuterspeelzaal dagbehandeling mbo rapport zwemles`,
  woonplek: `huis pleeggezin gezinshuis leefgroep woning woongroep crisisgroep crisisplek crisisopvang noodbed noodbedden bed kamer kamertje matras logeergezin
    logeerhuis slaapplek opvanggezin crisiscentrum gang bank kantoor hotel tentje auto`,
  zorg: `downsyndroom syndroom gilles fas tourette therapie speltherapie traumatherapie emdr medicatie medicijnen ritalin behandeling diagnose adhd add autisme autistisch asperger epilepsie lvb
    beperking anorexia trauma ptss rolstoel psycholoog psychiater therapeut begeleider begeleidster mentor voogd gezinsvoogd jeugdbeschermer indicatie
    beschikking pgb ots uithuisplaatsing plaatsing eetstoornis hoogbegaafd overdosis ziekenhuis structuur hechtingsstoornis logopedie diabetes insuline`,
  lijf: `huilt huilde huilen huilend slaapt sliep slapen eet at eten drinkt blowt blowen snijdt sneed gesneden verwond verwondt plast bijt schopt slaat sloeg
    slaan geslagen mishandeld misbruikt aangerand gepest bang verdrietig nachtmerries suicidaal zwanger weggelopen vermist verslaafd gamen drugs
    agressief speelt spelen knuffel vastgepakt opgesloten stemmen doodongelukkig eenzaam gillen gilt krijst driftbuien dood leven leeft bloeden`,
  plaatsing: `overgeplaatst teruggeplaatst doorgeplaatst uitgeplaatst geplaatst opvangen opgevangen overplaatsen plaatsen herplaatsen terugplaatsen
    ondergebracht thuisgebracht teruggebracht meegenomen ophalen opgehaald onderdak nergens heen naartoe terecht`,
  hulp: `groep plek hulp begeleiding opvang thuis straat gesloten plekken noodopvang traject zelfstandig pleegzorg buren eruit zolder weekend rolstoelbus
    begeleiden begeleidt vervolgplek vervolgplekken woonplek moeilijk zwaar onveilig nacht vannacht minderjarig meerderjarig achttien jarig verhuizen verhuisd`,
  heten: 'heet heten',
  werk: `collega collegas bestuurder directeur wethouder burgemeester accountmanager inkoper contactpersoon adviseur beleidsmedewerker regievoerder
    voorzitter secretaris jurist advocaat advocaten curator accountant manager teamleider teammanager leidinggevende medewerker woordvoerder raadslid
    kwartiermaker controller bewindvoerder gedeputeerde minister functie baan pensioen verlof zwangerschapsverlof vakantie griep waarneemt ouderschapsverlof burn-out burnout
    herstel arbo reintegratie vervangt
    vervanger opvolger ziek ziekgemeld`,
  bureau: `vergadering overleg gesprek accountgesprek mail brief brieven bericht persbericht agenda notulen voorstel memo stukken cijfers begroting
    jaarrekening trede treden melding meldingen casus dossiers gebeld bellen belt terugbelt mailt tekenen nakijken lezen spreektijd systeem toegang
    bereikbaar aanwezig tafel uitnodiging telefoon feiten raad college rapport formulier kaart taak taken domein sociaal`,
  geld: `bank lening krediet faillissement failliet surseance salarissen salaris loon schulden schuld tekort tekorten liquiditeit euro miljoen ton tarief
    tarieven contract contracten overeenkomst aanbesteding perceel omzet winst verlies subsidie betalen betaalt koper overname overgenomen investeerder
    eigenaar gevestigd opgericht gecontracteerd aanbieder aanbieders zorgaanbieder organisatie zusterorganisatie moederbedrijf pand panden inspectie
    toezicht vacatures ontslaan ontslagen leveren levert inkomsten huur huren marktaandeel erkenning vergunning`,
  velen: `kinderen jongeren jeugdigen clienten gezinnen medewerkers personeel begeleiders therapeuten behandelaren mensen plekken plaatsen bedden groepen
    locaties inwoners pupillen leerlingen`,
  voornaamwoord: "hij zij ze haar zijn hem d'r z'n",
} as const;

const WOORDKLASSEN: ReadonlyMap<string, readonly string[]> = Object.entries(KLASSEN).reduce((uit, [klas, woorden]) => {
  for (const woord of woorden.split(/\s+/)) uit.set(woord, [...(uit.get(woord) ?? []), klas]);
  return uit;
}, new Map<string, readonly string[]>());

/** Without one of these in what is said, or an age, it is about somebody at work: "Anouk is er niet", "Pieter kan niet". */
const OVER_EEN_KIND: ReadonlySet<string> = new Set([
  'familie',
  'kind',
  'school',
  'woonplek',
  'zorg',
  'lijf',
  'plaatsing',
  'hulp',
  'heten',
]);
export const gaatOverKind = (woord: string): boolean => klassenVan(woord).some((klas) => OVER_EEN_KIND.has(klas));

const GEEN: readonly string[] = [];
export const klassenVan = (woord: string): readonly string[] => WOORDKLASSEN.get(woord) ?? GEEN;

/** The names of things and bodies end so; a child does not. */
const SOORTNAAM =
  /(?:stichting|groep|zorg|plan|hulp|huis|school|gemeente|regio|raad|instelling|centrum|college|autoriteit|jeugd|team|opvang|directie|bestuur|personeel|voorzitter|directeur|bestuurder|rechter|wethouder|adviseur|manager|advies|advocaten|beheer|boerderij|hoeve|ing|ingen|heid|schap|werker|zorger|bv|teit|tie|baar|lijk)$/;

/** Words that begin sentences, common nouns, bodies: whatever is said of them, no child is meant. `klein`: in small letters. */
export const isGeenNaam = (klein: string): boolean =>
  GEEN_NAMEN.has(klein) || GEEN_NAAM.has(klein) || WOORDKLASSEN.has(klein) || SOORTNAAM.test(klein);

/** "Abel Zorg", "Milan Peters Advies". */
export const isSoortnaam = (klein: string): boolean => SOORTNAAM.test(klein) || klein === 'ggz' || klein === 'holding';

/** Straight behind one of these stands a place, a body or somebody at work, whatever is said of it. */
const VOOR_IETS: ReadonlySet<string> = new Set(
  `dorp wijk buurt in te uit de het een 't stichting gemeente regio aanbieder locatie organisatie gezinshuis zorgboerderij basisschool artikel vereniging instelling provincie team
  wethouder burgemeester bestuurder directeur voorzitter curator accountant meneer mevrouw dhr mevr mw dr drs mr ir collega perceel segment`.split(
    /\s+/,
  ),
);
export const isVoorvoegsel = (klein: string): boolean => VOOR_IETS.has(klein);
