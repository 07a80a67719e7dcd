/** "Van een leerling gehoord dat alle leiding weg is": who told it is not of whom it is told. Only of news about an organisation, in which nobody is spoken of. */
import { noemtGevaar } from './gevaren';
import { compileer, eindVan } from './patronen';
import type { Patroon } from './patronen';

const WIE =
  'leerling|leerlingen|scholier|scholieren|student|stagiair|stagiaire|client|clienten|cliente|jongere|jongeren|jeugdige|jeugdigen|kind|kinderen|bewoner|bewoners|meisje|jongen|meiden|jongens|pupil|pleegkind|pleegzoon|pleegdochter|nichtje|neefje|zoon|dochter|moeder|vader|ouder|ouders|pleegmoeder|pleegvader|pleegouder|pleegouders|oma|opa|buurman|buurvrouw|buren|buurtbewoner|buurtbewoners|kennis|vriend|vriendin|wijkagent|agent|politie|huisarts|mentor|leerkracht|juf|meester|student|collega|voogd|gezinsvoogd|wijkteam|jongerenwerker|kinderrechter|verhuurder|notaris';
const LID = 'een|de|het|mijn|mn|onze|haar|hun|die|deze|twee|drie|sommige';
const VERNAM = 'gehoord|vernomen|begrepen|doorgekregen';
const ZEGT =
  'zegt|zei|zeggen|zeiden|vertelt|vertel|vertelde|vertellen|vertelden|verteld|meldt|meldde|melden|weet|wist|beweert|belde|appt|appte|mailde|schrijft|schreef|gaf';
const WAAR = 'op school|in de klas|uit mijn klas|uit de klas|van ons|bij ons';

/** What stands at the head of the news, up to the news itself. */
const BRONNEN = [
  ...[`van|via ${LID} ${WIE} ${VERNAM} dat`, `van|via ${WIE} ${VERNAM} dat`, `van|via ${LID} ${WIE} ${VERNAM}`],
  ...[`van|via ${WIE} ${VERNAM}`, `${VERNAM} van|via ${LID} ${WIE} dat`, `hoorde van|via ${LID} ${WIE} dat`],
  ...[`hoor|hoorde|hoorden van|via ${LID} ${WIE}`, `hoor|hoorde|hoorden van|via ${WIE} dat`, `hoorde van ${WIE}`],
  ...[`volgens ${LID} ${WIE}`, `volgens ${WIE}`, `aldus ${LID} ${WIE}`],
  ...[
    `${WIE} gaf|geeft aan dat`,
    `${WIE} kwam melden|vertellen|zeggen dat`,
    `${WIE} ${ZEGT} dat`,
    `${WIE} ${ZEGT} ons|me|mij dat`,
  ],
  ...WAAR.split('|').map((waar) => `${WIE} ${waar} ${ZEGT} dat`),
].map(compileer);

const woordenVan = (bron: string): ReadonlySet<string> => new Set(bron.split(/[ |]+/));

/** Of what the news is: the people and places of an organisation. */
const ORGANISATIE = woordenVan(`
  leiding begeleiders begeleiding personeel staf team teams juffen medewerkers behandelaren invaller invallers directeur bestuur bestuurder
  groepsleiding nachtdienst rooster groep groepen locatie locaties woongroep leefgroep woonvorm zorgboerderij logeerhuis gezinshuis dagbehandeling
  pand kantoor gebouw organisatie aanbieder instelling stichting @aanbieder jeugdbeschermers loon lonen salaris administratie`);
const STAF =
  'leiding|begeleiding|begeleiders|personeel|staf|team|juffen|medewerkers|behandelaren|groepsleiding|jeugdbeschermers|directeur|bestuur|bestuurder';
/** What happens to one. */
const GEBEURT = [
  'weg|vertrokken|vertrekt|vertrekken|opgestapt|ontslagen|overgeplaatst|weggelopen|gestopt|stopt|stoppen|dichtgaat|dichtgaan|sluit|sluiten|gesloten',
  'verhuist|verhuizen|failliet|opgeheven|leeg|leeggehaald|inval|doorzoeking|verzegeld|bezuinigd|bezuinigen|verkocht|overgenomen|opgezegd|ontruimd',
  ...[
    'gaat|gaan|is|zijn|moet|moeten dicht',
    'administratie|computers|papieren .. meegenomen',
    'administratie .. ontslagen',
  ],
  ...[
    `geen|zonder|andere|minder ${STAF}`,
    `geen|zonder|minder vaste|eigen|enkele ${STAF}`,
    'staf|team|personeel .. ziek',
  ],
  ...[
    'maar 1|een|twee|2 invaller|invallers',
    'alleen|alleen maar invallers',
    'niemand|niet .. betaald|uitbetaald',
    'salaris|loon|lonen .. niet|geen',
  ],
].map(compileer);
/** What happens to nothing else. */
const STERK = ['inval|binnenval|doorzoeking|verzegeld|failliet|faillissement|surseance|bewindvoerder|curator'].map(
  compileer,
);
/** Somebody is spoken of besides, or where he sleeps: then it is read as it stands. */
const IEMAND = woordenVan(`
  hij ie ze zij hem haar ik mij me hen zich zichzelf elkaar iemand vriend vriendje oom papa mama klein kleine
  straf straffen gestraft strafmaatregel dwingt dwingen gedwongen bang pijn bloed
  meisjes meiden jongens kinderen kids jongeren clienten leerlingen bewoners pupillen peuters kleuters baby babys peuter dochter zoon
  kamer kamers slaapkamer slaapkamers bed bedden douche badkamer foto fotos filmpje filmpjes lichaam slapen slaapt nachts`);
/** Told by somebody about a house, these are danger as well. */
const OOK = ['veiligheidThuis', 'verwaarloosd', 'onveilig'] as const;

/** "Op de groep van haar zoon": which group it is. */
const VAN_WIE = compileer(
  `groep|groepen|locatie|woongroep|school van mijn|haar|zijn|hun|de zoon|dochter|kind|kleinzoon|kleindochter`,
);

const zonderVanWie = (woorden: readonly string[]): readonly string[] => {
  const plek = woorden.findIndex((_, i) => eindVan(VAN_WIE, woorden, i) >= 0);
  return plek < 0 ? woorden : [...woorden.slice(0, plek + 1), ...woorden.slice(plek + 4)];
};

/** The head of these may stand after a greeting or an article. */
const TOT = 4;

const eenVan = (patronen: readonly Patroon[], woorden: readonly string[]): boolean =>
  woorden.some((_, plek) => patronen.some((patroon) => eindVan(patroon, woorden, plek) >= 0));

const isNieuws = (woorden: readonly string[]): boolean => {
  const overOrganisatie = woorden.some((woord) => ORGANISATIE.has(woord)) && eenVan(GEBEURT, woorden);
  if (!overOrganisatie && !eenVan(STERK, woorden)) return false;
  if (woorden.some((woord) => IEMAND.has(woord))) return false;
  return !noemtGevaar(woorden, OOK);
};

/** The news without who brought it; the words as they are where it is about somebody. */
export const zonderBron = (woorden: readonly string[]): readonly string[] => {
  for (let plek = 0; plek < Math.min(TOT, woorden.length); plek++) {
    const eind = Math.max(...BRONNEN.map((bron) => eindVan(bron, woorden, plek)));
    if (eind < 0) continue;
    const nieuws = zonderVanWie(woorden.slice(woorden[eind] === 'dat' ? eind + 1 : eind));
    return isNieuws(nieuws) ? ['gehoord', 'dat', ...nieuws] : woorden;
  }
  return woorden;
};
