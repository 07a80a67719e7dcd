/** Facts about the aanbieder and the regio's: who is who. */
import { alleenPers, bestuur, eigenRaad, iedereen, ontvangendeRegio, raden, radenEnPers } from '../publiek';
import { rij } from './rij';
import { dag, getal, keuze, lijst, tekst, vlag } from './soorten';

const gelijk = { gelijk: true } as const;
const weglaatbaar = { weglaatbaar: true } as const;
const leegIsGeen = { weglaatbaar: true, leegIsGeen: true } as const;
const vanEenGemeente = { ...leegIsGeen, pasBijBrief: true } as const;

export const aanbieder = {
  naam: rij('naam van de aanbieder', 'meldpunt', tekst, iedereen, gelijk),
  lidwoord: rij('lidwoord bij de naam van de aanbieder', 'communicatie', keuze('de', 'het'), iedereen, leegIsGeen),
  soort: rij('soort aanbieder', 'accounthouder', keuze('stichting', 'concern', 'gi', 'andere-rechtsvorm'), iedereen),
  gevestigdIn: rij('vestigingsplaats van de aanbieder', 'accounthouder', tekst, iedereen),
  isGroot: rij('of het een grote aanbieder is', 'accounthouder', vlag, iedereen),
} as const;

export const deelnemingen = {
  /** `geen` when the aanbieder has none; the names are for the councils. */
  namen: rij('namen van de deelnemingen', 'aanbieder', lijst, raden, {
    ...weglaatbaar,
    ofErIs: 'of er deelnemingen zijn, en welke',
  }),
} as const;

export const werkgebied = {
  vooral: rij('waar de aanbieder vooral werkt', 'accounthouder', lijst, raden),
  viaDeelnemingen: rij('waar de deelnemingen werken', 'accounthouder', lijst, raden, leegIsGeen),
  aantalGemeenten: rij('aantal gemeenten waar de aanbieder werkt', 'accounthouder', getal, ontvangendeRegio),
  provincies: rij('provincies waar de aanbieder werkt', 'accounthouder', lijst, ontvangendeRegio),
} as const;

export const accounthouder = {
  regio: rij('naam van de accounthoudende regio', 'beheerder van het register', tekst, iedereen, gelijk),
  organisatie: rij('organisatie die namens de regio schrijft', 'accounthouder', tekst, iedereen, gelijk),
  /** `geen` when somebody signs in his own name, such as a wethouder. */
  bestuur: rij('bestuur dat de brief verstuurt', 'accounthouder', tekst, bestuur, {
    ...weglaatbaar,
    nooitVerborgen: true,
  }),
  centrumgemeente: rij('centrumgemeente van de regio', 'accounthouder', tekst, iedereen, weglaatbaar),
  gemeenten: rij('namen van de gemeenten in de regio', 'beheerder van het register', lijst, iedereen, gelijk),
  taken: rij('taken van de regio-organisatie', 'accounthouder', lijst, alleenPers),
  domeinen: rij('beleidsterreinen van de regio-organisatie', 'accounthouder', lijst, alleenPers),
  website: rij('website van de regio', 'communicatie', tekst, iedereen, leegIsGeen),
  /** The text "Over …" goes stale; older than a year is reported. */
  gecontroleerdOp: rij('datum waarop de tekst over de regio is nagekeken', 'communicatie', dag, alleenPers, leegIsGeen),
} as const;

export const ontvanger = {
  regio: rij('naam van de ontvangende regio', 'accounthouder', tekst, ontvangendeRegio),
  aanduiding: rij(
    'verzamelnaam van de gemeenten in de ontvangende regio',
    'regiomedewerker',
    tekst,
    ontvangendeRegio,
    leegIsGeen,
  ),
  onderdelen: rij('onderdelen van de aanbieder die in de regio werken', 'regiomedewerker', lijst, ontvangendeRegio),
  segmenten: rij('segmenten waarin de aanbieder werkt', 'regiomedewerker', lijst, ontvangendeRegio),
  gevolgenZorg: rij(
    'gevolgen voor het zorgaanbod in de regio',
    'regiomedewerker',
    keuze('nog-te-vroeg', 'geen-gevolgen'),
    ontvangendeRegio,
  ),
  vraagtBetrokkenheid: rij('of de regio vraagt om betrokken te worden', 'regiomedewerker', vlag, ontvangendeRegio),
  gemeente: rij('gemeente waarvan de raad de brief krijgt', 'accounthouder', tekst, raden, leegIsGeen),
  /** Of that one gemeente; a letter to all councils of a region says nothing about it. */
  onderdelenInGemeente: rij(
    'onderdelen van de aanbieder die in de gemeente werken',
    'accounthouder',
    lijst,
    raden,
    vanEenGemeente,
  ),
  segmentenInGemeente: rij('soorten hulp in de gemeente', 'accounthouder', lijst, raden, vanEenGemeente),
  /** Of the afspraken of that gemeente; only its own college speaks of them. */
  gevolgenInGemeente: rij(
    'gevolgen voor de hulp en de afspraken in de gemeente',
    'gemeente',
    keuze('nog-niet-bekend', 'geen'),
    ['raad-andere-regio'],
    { pasBijBrief: true },
  ),
  portefeuillehouder: rij('portefeuillehouder in de gemeente', 'gemeente', tekst, raden, vanEenGemeente),
} as const;

export const gevolgen = {
  financieel: rij(
    'gevolgen voor de begroting van de gemeente',
    'portefeuillehouder',
    keuze('nog-niet-bekend', 'geen'),
    eigenRaad,
    { gevoelig: 'geld' },
  ),
} as const;

export const kernteam = {
  naam: rij('naam van het kernteam', 'communicatie', tekst, iedereen),
  mail: rij('e-mailadres van het kernteam', 'communicatie', tekst, ['pers', 'medewerkers', 'clienten'], gelijk),
} as const;

export const autoriteit = {
  naam: rij('naam van de landelijke autoriteit', 'beheerder van het register', tekst, iedereen),
  afkorting: rij('afkorting van de landelijke autoriteit', 'beheerder van het register', tekst, iedereen),
  sinds: rij(
    'datum sinds wanneer deze autoriteit de taken heeft',
    'beheerder van het register',
    dag,
    iedereen,
    leegIsGeen,
  ),
  brochure: rij('brochure van de landelijke autoriteit', 'beheerder van het register', tekst, radenEnPers, leegIsGeen),
} as const;
