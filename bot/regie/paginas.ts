/** Pages about one casus that are asked for in a sentence: who decided, who read it, when the next message is due, who takes over. */
import { voerUit } from '../../app/use-case';
import { tredeOpvragen } from '../../app/trede-opvragen';
import { casusTekst } from '../../texts/casus';
import { tredeTekst } from '../../texts/trede';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { handlers } from '../handlers';
import { kiesRolUitZin } from '../handlers/casus-rollen';
import { ritmeAntwoord } from '../handlers/ritme';
import { wachtendBesluit } from '../handlers/tredebepaling';
import { nieuweTaakUitZin } from '../handlers/taak-zin';
import { metZin } from '../met-zin';
import type { PaginaOver } from '../paginas/pagina';
import { wieWeetHet } from './vervolg';
import { ditBericht, verbeterBericht, wieLas } from './bericht-gelezen';
import { GETAL } from '../begrip/getal';
import { eenVan } from '../invoer/zinnen';

const ROL = '(?:regievoerder|regisseur|plaatsvervanger|adviseur|accounthouder|woordvoerder)';
const INGELICHTE = "(?:raad|raden|gemeenteraad|gemeenteraden|pers|aanbieder|regio's|gemeenten)";

const BESLOTEN = '(?:besloten|beslist|vastgesteld|bepaald)';
/** What else is decided or laid down about a casus has an answer of its own. */
const GEEN_TREDE =
  '(?!.*(?:brief|brieven|bericht|melding|vrijg|plan|rol|regievoerder|ritme|termijn|taak|deadline|gesprek|draaiboek|tekst)(?![a-z]))';

const ANDERS_UIT_TE_STELLEN =
  '(?<![a-z])(?:taak|taken|actie|mijlpaal|termijn|deadline|brief|brieven|raadsinformatiebrief|persbericht|overleg|bezoek|gesprek|accountgesprek|besluit|trede|melding|vraag)(?![a-z])';

/** "Was iedereen", "zijn alle partijen": asks who agreed. */
const partijenDie = (werkwoord: string): string =>
  `^(?:en |maar )?(?:${werkwoord}) (?:iedereen|iemand|niemand|ze|zij|men|(?:wel |echt )?(?:alle|beide|de|die|onze|andere) (?:andere )?(?:partijen|regio.s|gemeenten|betrokkenen|deelnemers|leden)|(?:de )?(?:regio|jeugdautoriteit|accounthouder|gemeente)(?: [a-z]+)?)`;

/** Over the text in lower case. */
const zinnen = {
  besluit: eenVan(
    '(?<![a-z])wie (?:heeft|hebben) (?:dat|dit|het|de trede|deze trede|die trede|trede [1-5])(?: er| toen| eigenlijk)? (?:besloten|vastgesteld|bepaald|beslist)',
    // The casus is named by itself: "wie heeft besloten over Wilgenhoeve".
    `^(?:en |maar )?(?:wie|welke (?:mensen|personen)) (?:heeft|hebben|had) ${GEEN_TREDE}(?:.{0,60} )?${BESLOTEN}(?= (?:over|bij|voor|van|op|in|dat|om|tot)(?![a-z])|[ ?.!]*$).{0,60}$`,
    `^(?:en |maar )?wat (?:is|werd|heeft|hebben|had) ${GEEN_TREDE}(?:.{0,60} )?${BESLOTEN}(?= (?:over|bij|voor)(?![a-z])).{0,60}$`,
    `^(?:en |maar )?(?:door wie|wanneer) (?:is|werd|hebben ze|heeft men) ${GEEN_TREDE}(?:.{0,60} )?${BESLOTEN}(?![a-z]).{0,60}$`,
    '(?<![a-z])wie (?:was|waren|is|zijn) het (?:er |hier |daar |toen )*(?:(?:mee )?oneens|niet (?:mee |er mee )?eens)',
    '(?<![a-z])wie (?:was|waren) (?:er )?(?:voor|tegen|bij)(?![a-z])',
    `${partijenDie('was|waren|is|zijn|ging|gingen|gaat|gaan')} (?:het )?(?:.{0,40} )?(?:(?:mee )?(?:on)?eens|akkoord)(?![a-z]).{0,60}$`,
    '^(?:en |maar )?(?:wie|welke partijen|welke regio.s|hoe) (?:heeft|hebben|ging|gingen|is|werd|stemde|stemden) (?:er )?(?:.{0,20} )?(?:ingestemd|akkoord|gestemd|in)(?= (?:met|over) |$).{0,60}$',
  ),
  /** "Correctie van het besluit over Wilgenhoeve". */
  besluitVerbeteren: eenVan(
    `^(?:ik wil |graag |wil je |een )*(?:correctie|rectificatie|verbetering) (?:van |op |voor |in )?(?:het |de |dat |die |dit |deze |laatste )*(?:besluit|tredebepaling|tredebesluit|trede)(?![a-z])`,
    `^(?:ik wil |graag |wil je |kun je )*(?:corrigeer|verbeter|herstel|rectificeer) (?:het |de |dat |die |dit |deze |laatste )*(?:besluit|tredebepaling|tredebesluit|trede)(?![a-z])`,
    '(?<![a-z])(?:besluit|tredebepaling|tredebesluit)(?![a-z]) .{0,60}(?:corrigeren|gecorrigeerd|verbeterd worden|verbeteren|rectificeren)(?![a-z])',
  ),
  /** Of what has yet to be agreed. */
  standpunten: eenVan(
    `${partijenDie('is|zijn|gaat|gaan')} (?:het )?(?:.{0,40} )?(?:(?:mee )?(?:on)?eens|akkoord)(?![a-z]).{0,60}$`,
    '^(?:en |maar )?(?:wie|welke partijen|welke regio.s) (?:moet|moeten) (?:er |nog |allemaal )*(?:akkoord (?:geven|gaan)|instemmen|reageren|ja zeggen)(?![a-z]).{0,60}$',
    '^(?:en |maar )?(?:wie|welke partijen|welke regio.s) (?:heeft|hebben) (?:er |nog |al )*niet (?:gereageerd|ingestemd|geantwoord|akkoord gegeven) (?:op|met|over|bij) (?:.{0,30} )?(?:trede|tredebepaling|besluit)(?![a-z]).{0,60}$',
  ),
  waarom: eenVan(
    '^(?:en |maar )?waarom (?:.{0,50} )?(?:trede|trap)(?![a-z])',
    'op (?:welke|wat voor|basis van welke) grond',
    'wat (?:is|was) (?:de |het )?(?:grond|onderbouwing|reden|argument)',
  ),
  anders: eenVan(
    '^(?:en )?(?:wanneer|hoe) (?:gaat|mag|kan|wordt|komt|verandert) .{0,30}trede(?![a-z]).{0,30}$',
    '(?:mag|kan|moet) (?:de |die |deze )?trede (?:niet )?(?:al )?(?:omlaag|omhoog|lager|hoger|naar)',
  ),
  onze: eenVan(
    '^(?:en )?(?:wat is|hoe hoog is|welke) (?:onze|mijn) trede',
    'wie (?:kan|mag|kunnen|mogen) (?:onze|de|mijn|deze|die) trede (?:zien|inzien|lezen)',
    'op welke trede (?:staan|zitten) (?:wij|we)',
  ),
  gelezen: eenVan(
    '^(?:en |maar )?(?:wie|hoeveel mensen|welke mensen)(?![a-z]).{0,50}(?:gelezen|bevestigd|gezien|akkoord gegeven|akkoord gegaan|gereageerd)(?![a-z]).{0,40}$',
    '^(?:en )?(?:wie|wie dan|wie allemaal) (?:nog )?niet$',
    '^(?:is|heeft|hebben) (?:het|dit|dat|iedereen|ze|zij|men|mijn bericht|mijn laatste bericht|dat bericht)(?: al| nu| iedereen| het| dit| dat)* (?:gelezen|bevestigd|gezien)$',
  ),
  bezorgd: eenVan(
    '^(?:is|zijn|heeft|hebben)(?![a-z]) ?(?!.*(?:melding|brief|persbericht))(?:.{0,40} )?(?:aangekomen|bezorgd|gekregen|ontvangen)(?![a-z]).{0,30}$',
    '^(?:wie|welke mensen) (?:.{0,30} )?(?:niet bereikt|niet gekregen|niet ontvangen)',
  ),
  intrekken: eenVan(
    '^(?:trek|haal) (?:.{0,40})?(?:bericht|update) (?:.{0,40} )?(?:in|terug|weg)$',
    '^(?:trek|haal) (?:dat|dit|die|deze|het|hem) (?:weer )?(?:in|terug|weg)$',
    '^(?:verkeerd|fout) (?:bericht|kanaal|gestuurd|verstuurd)$',
  ),
  verbeteren: eenVan(
    '^(?:correctie|rectificatie|verbetering)\\s*[:,-]',
    '^(?:corrigeer|verbeter|wijzig) (?:dat|dit|het|mijn|die|deze) (?:laatste )?(?:bericht|update)(?![a-z])',
  ),
  klopt: /^(?:nee|oeps|sorry|fout|foutje|klopt niet|dat klopt niet|dit klopt niet|verkeerd)(?![a-z])/,
  ritme: eenVan(
    '^(?:het )?(?:ritme|berichtritme|updateritme)$',
    'hoe (?:vaak|dikwijls) (?:moet|moeten|hoor|horen) (?:ik|we|wij) .{0,40}(?:update|bericht|weten|informeren|bijwerken)',
    'wanneer (?:moet|moeten|is|komt) .{0,40}(?:update|bericht(?! over)|wat laten weten|iets laten weten)',
    '^(?:stel|schuif) (?:.{0,40} )?(?:herinnering|update|bericht|ritme|het|dat|die) (?:.{0,40} )?(?:uit|op)(?![a-z])',
    // How long says that it is the message that waits: a task, a letter or a talk is put off by its own name.
    `^(?:stel|schuif) (?:(?!${ANDERS_UIT_TE_STELLEN})[^,;:]){2,60} (?:nog )?(?:${GETAL}|paar) (?:dag|dagen|week|weken) (?:uit|op)(?![a-z])`,
    '^(?:stel uit|uitstellen|later)$',
    '^herinner (?:me|mij)(?![a-z]).{0,40}$',
  ),
  /** "Benoem Rob als regievoerder", "ik word plaatsvervanger", "draag de casus over". */
  benoemt: eenVan(
    `^(?:ik wil |wil je |kun je |graag )*(?:maak|benoem|wijs|stel|geef) .{2,60} ${ROL}`,
    `(?<![a-z])(?:word|wordt|ben nu|ben voortaan) (?:nu |voortaan |de |een |nieuwe )*${ROL}`,
    '^(?:ik wil |graag )*(?:draag|geef) .{2,60} over(?: aan .{2,40})?$',
    '(?:regie|casus|rol|stokje|alles) .{0,40}(?:overdragen|overgeven|doorgeven)',
    '^ik (?:kan|wil|mag|ga) (?:de |mijn )?(?:regie|casus|rol) (?:.{0,60} )?niet (?:meer|langer) (?:doen|voeren|houden|hebben|aan)(?![a-z])',
    `^ik (?:stop|wil stoppen|ga stoppen|moet stoppen) (?:als|met) (?:de |het )?(?:regie|${ROL})(?![a-z])`,
  ),
  /** "Esther neemt de regie over van Noorderlicht": said of a colleague by who may arrange it. */
  krijgt: eenVan(
    "^(?!(?:ik|wij|we|de|het|een|deze|die|dat|wie|er|hun|onze|gemeente|stichting) |.*(?:niet|geen)(?![a-z]))[a-z' -]{2,40} (?:neemt|krijgt) (?:.{0,30} )?(?:regie|casus|rol|stokje)(?![a-z]).{0,80}$",
  ),
  overnemen: eenVan(
    '^(?:ik )?neem (?:de |het )?(?:regie|casus|stokje) (?:.{0,40} )?over (?:van|bij|voor|op) .{2,80}$',
    '^(?:ik (?:wil|ga|neem) |wij nemen )?(?:neem |de )?(?:casus|regie|het)(?:$| .{0,60})?(?:overnemen|over)$',
    '^(?:ik )?neem (?:.{0,60} )?over$',
    '^ik (?:wil|ga) (?:.{0,60} )?overnemen$',
  ),
  stap: eenVan(
    '^(?:en )?(?:wat is|wat wordt|wanneer is|wat was) (?:de |het |dan )*(?:volgende|eerstvolgende|komende) (?:stap|overleg|bestuurlijk overleg|actie|termijn|deadline)',
    '^(?:hoe nu verder|en nu|wat nu|wat gebeurt er nu)$',
  ),
  /** "Wie is er nog niet geïnformeerd", "zijn de raden al ingelicht", "weet de pers dit al". */
  geinformeerd: eenVan(
    '^(?:en |maar )?(?:wie|welke|zijn|is|weet|weten|heeft|hebben)(?![a-z]).{0,60}(?:geinformeerd|ingelicht|op de hoogte)(?![a-z])',
    `(?<![a-z])(?:weet|weten) (?:de |onze |alle |mijn )*${INGELICHTE}(?: (?:dit|dat|het|al|er|hier|van|over))*(?![a-z]).{0,30}$`,
    '^wie (?:weet|weten) (?:het|dit|dat) (?:al|nog niet)$',
  ),
  taak: eenVan(
    '^(?:extra|nieuwe|eigen) (?:taak|actie|mijlpaal)(?![a-z])',
    '^(?:taak|actie|mijlpaal) (?:toevoegen|erbij|maken|aanmaken)(?![a-z])',
    '^(?:zet|voeg|maak) (?:.{0,60} )?(?:taak|taken|actie|mijlpaal)(?![a-z])(?:.{0,40} )?(?:toe|erbij|op)?',
  ),
} as const;

/** Ground and dissent stand on the card for who may see them; for who may not it is said where to ask. */
export async function waarom(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const kaart = await handlers['trede.opvragen'](beurt, { over });
  const gevraagd = await voerUit(beurt, tredeOpvragen, { over });
  if (!gevraagd.ok || gevraagd.value.trede === null || gevraagd.value.grond !== null) return kaart;
  return metZin(tredeTekst.grondBij(casusTekst.regie(gevraagd.value.regie), gevraagd.value.accounthouder), kaart);
}

export async function besluit(beurt: Beurt, over: string): Promise<BeurtAntwoord> {
  const gevraagd = await voerUit(beurt, tredeOpvragen, { over });
  const geheel = gevraagd.ok && (gevraagd.value.grond !== null || gevraagd.value.standpunten.length > 0);
  return geheel ? handlers['trede.historie'](beurt, { over }) : waarom(beurt, over);
}

const over = (
  patroon: RegExp,
  doe: PaginaOver['doe'],
  meer: Partial<Pick<PaginaOver, 'woorden' | 'volgt' | 'voor'>> = {},
): PaginaOver => ({ woorden: [], over: 'casus', patroon, doe, ...meer });

export const paginasRegie: readonly PaginaOver[] = [
  over(zinnen.besluitVerbeteren, (beurt, casus) => handlers['tredebepaling.openen'](beurt, { casus, correctie: 'ja' })),
  over(zinnen.standpunten, async (beurt, casus) => (await wachtendBesluit(beurt, casus)) ?? besluit(beurt, casus), {
    volgt: 'casus',
  }),
  over(zinnen.besluit, besluit, { volgt: 'casus' }),
  over(zinnen.waarom, waarom),
  over(zinnen.onze, (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }), { volgt: 'casus' }),
  over(zinnen.anders, async (beurt, casus) =>
    metZin(tredeTekst.doorMensen, await handlers['trede.opvragen'](beurt, { over: casus })),
  ),
  over(/(?<![a-z])(?:taak|taken)(?![a-z]).{0,30}(?:niet )?(?:bevestigd|gelezen)/, (beurt, casus) =>
    handlers['casustaken.inzien'](beurt, { casus }),
  ),
  over(zinnen.gelezen, wieLas, { volgt: 'casus' }),
  over(zinnen.bezorgd, (beurt, casus) => handlers['bezorging.inzien'](beurt, { casus }), { volgt: 'casus' }),
  over(zinnen.intrekken, ditBericht, { volgt: 'casus' }),
  over(zinnen.verbeteren, (beurt, casus, tekst) => verbeterBericht(beurt, casus, naDubbelePunt(tekst)), {
    volgt: 'casus',
  }),
  over(zinnen.klopt, ditBericht, { volgt: 'gebeurtenis' }),
  over(zinnen.ritme, ritmeAntwoord),
  over(zinnen.taak, nieuweTaakUitZin),
  over(zinnen.benoemt, kiesRolUitZin, {
    woorden: ['rol toewijzen', 'regievoerder toewijzen', 'regievoerder aanwijzen', 'rol geven'],
  }),
  over(zinnen.krijgt, kiesRolUitZin, { voor: 'casusrol.toewijzen' }),
  over(zinnen.overnemen, (beurt, casus) => handlers['casusrol.overnemen-vragen'](beurt, { casus }), {
    woorden: ['overdracht', 'regie overnemen', 'overnemen'],
  }),
  over(zinnen.geinformeerd, wieWeetHet, {
    woorden: [
      'wie weet het',
      'wie het weet',
      'geinformeerd',
      'register geinformeerd',
      'informeren',
      'is geinformeerd',
      'ingelicht',
    ],
  }),
  over(zinnen.stap, (beurt, casus) => handlers['trede.opvragen'](beurt, { over: casus }), { volgt: 'casus' }),
];

/** "Correctie: plan maandag" says what it becomes; "corrigeer dat bericht" does not. */
const naDubbelePunt = (tekst: string): string | undefined => /^[^:,-]{4,30}\s*[:,-]\s*(\S.*)$/s.exec(tekst)?.[1];
