/** Field for field: what stands in a casus file, and which facts of the dossier it is. */
import { autoriteitRijen } from '../dossier';
import {
  als,
  alsDatZo,
  alsOfGeen,
  alleenZicht,
  inZinVorm,
  isRuw,
  naarWoord,
  naarWoorden,
  overgeslagen,
  teksten,
} from './omzetting';
import type { Omzetting } from './omzetting';
import { afzender, planVan } from './partijen';
import { zinMetLidwoord, partijMetLidwoord, momentInZin } from './lidwoord';
import { tijdlijn } from './tijdlijn';

/** The letters need what somebody does, not what it is about. Bron: the tasks as the letter of the reference case has them. */
const regietaken: readonly (readonly [RegExp, string])[] = [
  [
    /^proces aanbieder\s*-\s*accounthoudende regio$/i,
    'begeleidt het proces tussen de aanbieder en de accounthoudende regio',
  ],
  [/^overige regio['’]s aangehaakt houden$/i, "houdt de andere regio's op de hoogte"],
];

const taken: Omzetting = (waarde) => ({
  'organisatie.regievoerderTaken': teksten(waarde).map(
    (taak) => regietaken.find(([woorden]) => woorden.test(taak))?.[1] ?? taak,
  ),
});

const kernteammail: Omzetting = (mail) => ({
  'kernteam.mail': mail,
  'organisatie.vragenadres': true,
});

const aantalGemeenten: Omzetting = (waarde, heel) => {
  const vlag = isRuw(heel['footprint']) ? heel['footprint']['flag'] : undefined;
  if (vlag !== 'unverified_count') return { 'werkgebied.aantalGemeenten': waarde };
  return { 'werkgebied.aantalGemeenten': { waarde, ongecontroleerd: true } };
};

/** Two ways to say how many there are: when they differ, somebody has to look. Without one name the letter asks for them. */
const evenveel: Omzetting = (waarde, heel) => {
  const regio = isRuw(heel['accounthoudende_regio']) ? heel['accounthoudende_regio'] : {};
  const namen = teksten(regio['gemeenten']).length;
  return namen === 0 || waarde === namen ? {} : `er staan ${String(namen)} namen van gemeenten in de lijst.`;
};

/** Nobody leads a region of one gemeente. */
const gemeenten: Omzetting = (waarde, heel) => {
  const regio = isRuw(heel['accounthoudende_regio']) ? heel['accounthoudende_regio'] : {};
  const alleen = teksten(waarde).length === 1 && (regio['centrumgemeente'] ?? null) === null;
  const namen = als('accounthouder.gemeenten')(waarde, heel);
  return alleen && typeof namen !== 'string' ? { ...namen, 'accounthouder.centrumgemeente': [] } : namen;
};

const rapport: Omzetting = (waarde) => {
  const weken = /(?<!\d)(\d{1,3}) we(?:ken|ek)/i.exec(teksten(waarde)[0] ?? '')?.[1];
  return weken === undefined ? 'noem het aantal weken na het bezoek.' : { 'igj.rapportNaWeken': Number(weken) };
};

/** The brochure of the authority follows from the day of the letter. */
const bijlagen: Omzetting = (waarde) => {
  const eigen = teksten(waarde).filter((bijlage) => !/^brochure /i.test(bijlage));
  return { 'rib.bijlagen': eigen.length === 0 ? null : eigen };
};

/** One related casus fits in a letter. */
const verwant: Omzetting = (waarde) => {
  const rijen = Array.isArray(waarde) ? (waarde as readonly unknown[]) : [];
  if (rijen.length > 1) return 'een brief noemt hooguit één verwante casus.';
  const [een] = rijen;
  if (!isRuw(een)) return {};
  return {
    'verwant.naam': een['naam'],
    'verwant.ontwikkeling': zin(een['feit'], /^mogelijke (.+) van de baan$/i, 'de mogelijke $1 is van de baan'),
    'verwant.vervolg': zin(
      zin(een['vervolg'], /^(bestuurlijk monitoringoverleg bestuurder .+? - delegatie )([A-Z]+\d+)$/, '$1de $2'),
      /^bestuurlijk monitoringoverleg bestuurder (.+?) - delegatie (.+)$/i,
      'een bestuurlijk monitoringoverleg tussen de bestuurder van $1 en een delegatie van $2',
    ),
  };
};

const zin = (ruw: unknown, kort: RegExp, heel: string): unknown =>
  typeof ruw === 'string' ? ruw.replace(kort, heel) : ruw;

const trede: Omzetting = (waarde) => {
  const jeugdregios = teksten(waarde).find((wie) => /jeugdregio/i.test(wie));
  const wie = naarWoorden('trede.vastgesteldDoor', [
    [/jeugdregio|regio/i, 'jeugdregios'],
    [/raad van bestuur|rvb/i, 'raad-van-bestuur'],
    [/autoriteit|\b(ja|nza)\b/i, 'autoriteit'],
  ])(waarde, {});
  if (typeof wie === 'string' || jeugdregios === undefined) return wie;
  return { ...wie, 'trede.jeugdregios': partijMetLidwoord(jeugdregios) };
};

const autoriteit: Omzetting = (waarde) => {
  const rij = autoriteitRijen.find(({ naam, afkorting }) => waarde === naam || waarde === afkorting);
  if (rij === undefined) return `kies uit: ${autoriteitRijen.map(({ afkorting }) => afkorting).join(', ')}.`;
  const { naam, afkorting, van, brochure } = rij;
  return {
    'autoriteit.naam': naam,
    'autoriteit.afkorting': afkorting,
    'autoriteit.sinds': van,
    'autoriteit.brochure': brochure,
  };
};

const geenCitaat: Omzetting = () => 'een persbericht heeft hier geen citaat.';

export const omzettingen: Readonly<Record<string, Omzetting>> = {
  case_id: overgeslagen,
  autoriteit,
  'aanbieder.naam': als('aanbieder.naam'),
  'aanbieder.soort': naarWoord('aanbieder.soort', [
    [/^concern$/i, 'concern'],
    [/^stichting$/i, 'stichting'],
    [/^(gi|gecertificeerde.instelling)$/i, 'gi'],
    [
      /^(b\.?v\.?|n\.?v\.?|besloten vennootschap|vof|maatschap|eenmanszaak|vereniging|co[oö]peratie|andere.rechtsvorm)$/i,
      'andere-rechtsvorm',
    ],
  ]),
  'aanbieder.gevestigd_in': als('aanbieder.gevestigdIn'),
  'aanbieder.kvk': overgeslagen,
  'aanbieder.agb': overgeslagen,
  'aanbieder.vis': alleenZicht('pers'),
  'deelnemingen.in_bron_s3': overgeslagen,
  'deelnemingen.lijst_voetnoot': als('deelnemingen.namen'),
  'deelnemingen.public_extra': overgeslagen,
  'deelnemingen.vis': alleenZicht('raad'),
  'footprint.aantal_gemeenten': aantalGemeenten,
  'footprint.flag': overgeslagen,
  'footprint.provincies': als('werkgebied.provincies'),
  'footprint.vooral': als('werkgebied.vooral'),
  'footprint.via_deelnemingen': als('werkgebied.viaDeelnemingen'),
  'accounthoudende_regio.naam': als('accounthouder.regio'),
  'accounthoudende_regio.andere_namen': overgeslagen,
  'accounthoudende_regio.rechtsvorm': als('accounthouder.organisatie'),
  'accounthoudende_regio.afkorting': overgeslagen,
  'accounthoudende_regio.centrumgemeente': als('accounthouder.centrumgemeente'),
  'accounthoudende_regio.aantal_gemeenten': evenveel,
  'accounthoudende_regio.gemeenten': gemeenten,
  'accounthoudende_regio.cbs_jeugdregios': overgeslagen,
  'accounthoudende_regio.taken_mgr': als('accounthouder.taken'),
  'accounthoudende_regio.domeinen_mgr': als('accounthouder.domeinen'),
  'accounthoudende_regio.website': als('accounthouder.website'),
  'accounthoudende_regio.vis': alleenZicht('pers'),
  'ontvangende_regio.naam': als('ontvanger.regio'),
  'ontvangende_regio.aanduiding': als('ontvanger.aanduiding'),
  'ontvangende_regio.entiteiten': als('ontvanger.onderdelen'),
  'ontvangende_regio.segmenten': als('ontvanger.segmenten'),
  'ontvangende_regio.gevolgen_zorgaanbod': naarWoord('ontvanger.gevolgenZorg', [
    [/te vroeg/i, 'nog-te-vroeg'],
    [/geen/i, 'geen-gevolgen'],
  ]),
  'ontvangende_regio.verzoek': alsDatZo('ontvanger.vraagtBetrokkenheid'),
  'ontvangende_regio.ondertekenaar.naam': als('aanbiedingsbrief.ondertekenaar'),
  'ontvangende_regio.ondertekenaar.functie': als('aanbiedingsbrief.functie'),
  'ontvangende_regio.ondertekenaar.gemeente': overgeslagen,
  tijdlijn,
  zorgen: als('voorgeschiedenis.zorgen'),
  'trede.nummer': als('trede.nummer'),
  'trede.label': als('trede.label'),
  'trede.vastgesteld_door': trede,
  'trede.vis_nummer': alleenZicht('raad'),
  'trede.vis_label': alleenZicht('pers'),
  'plan.soort': alsOfGeen('plan.soort'),
  'plan.reikwijdte': naarWoorden('plan.reikwijdte', [
    [/deelneming/i, 'deelnemingen'],
    [/stichting|aanbieder|concern|instelling/i, 'aanbieder'],
  ]),
  'plan.status': naarWoord('plan.status', [
    [/voorbereid/i, 'in-voorbereiding'],
    [/uitvoer|\bloopt\b|\blopend|gestart/i, 'in-uitvoering'],
    [/vastgesteld/i, 'vastgesteld'],
  ]),
  'plan.opdrachtgever': planVan,
  'plan.monitor': naarWoord('plan.bewaker', [
    [/autoriteit|\b(ja|nza)\b/i, 'autoriteit'],
    [/regio/i, 'regio'],
  ]),
  'plan.begeleidend_bureau.bron_s3': als('plan.bureau'),
  'plan.begeleidend_bureau.public': overgeslagen,
  'plan.begeleidend_bureau.src': overgeslagen,
  'plan.toezeggingen_rvb': als('rvb.toezeggingen'),
  'plan.doel': inZinVorm('plan.doel', zinMetLidwoord),
  'organisatie.regie': inZinVorm('organisatie.regie', partijMetLidwoord),
  'organisatie.bestuurlijke_begeleidingsgroep': als('organisatie.begeleidingsgroep'),
  'organisatie.regievoerder.status': naarWoord('organisatie.regievoerder', [
    [/wordt|nog/i, 'wordt-aangesteld'],
    [/aangesteld/i, 'aangesteld'],
  ]),
  'organisatie.regievoerder.naam': als('organisatie.regievoerderNaam'),
  'organisatie.regievoerder.taken': taken,
  'organisatie.communicatiewerkgroep': als('organisatie.communicatiewerkgroep'),
  'organisatie.communicatiebureau_aanbieder.ingeschakeld': als('organisatie.communicatiebureau'),
  'organisatie.communicatiebureau_aanbieder.doelgroepen': als('organisatie.doelgroepen'),
  'organisatie.kernteam.naam': als('kernteam.naam'),
  'organisatie.kernteam.mail': kernteammail,
  'igj.betrokken': als('igj.betrokken'),
  'igj.verzoek_van': alsDatZo('igj.gevraagdDoorRvb'),
  'igj.planning': inZinVorm('igj.planning', momentInZin),
  'igj.rapport': rapport,
  'igj.vis_rapport': alleenZicht('raad'),
  verwante_casus: verwant,
  'rib.aan': als('rib.aan'),
  'rib.van': afzender,
  'rib.betreft': als('rib.betreft'),
  'rib.datum': als('rib.datum'),
  'rib.kenmerk': als('rib.kenmerk'),
  'rib.ondertekenaar.naam': als('rib.ondertekenaar'),
  'rib.ondertekenaar.functie': als('rib.functie'),
  'rib.bijlagen': bijlagen,
  'persbericht.kop': als('persbericht.kop'),
  'persbericht.plaats': als('persbericht.plaats'),
  'persbericht.datum': als('persbericht.datum'),
  'persbericht.embargo': als('persbericht.embargo'),
  'persbericht.quote': geenCitaat,
};
