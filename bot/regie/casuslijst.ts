/** Which casussen somebody asks for in a sentence: around a place, on a trede, of a period, or those that wait for something. */
import type { Payload } from '../../cards/actions';
import { GETAL, getal } from '../begrip/getal';
import { provincieIn } from '../begrip/provincies';
import type { Register } from '../begrip/register';
import { tredenBijLabel } from '../begrip/treden-bij-label';
import { tredenGevraagd } from '../begrip/treden-gevraagd';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { plaatsId } from '../namen/genoemd';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { keurVelden } from '../../domain/persoonsgegevens/velden';
import { langsteStilte } from '../../domain/werkvoorraad';
import type { Werkvoorraad } from '../../domain/werkvoorraad';
import { leesMaand } from '../../texts/datum';
import { eenVan } from '../invoer/zinnen';

type Lijstvraag = Payload<'casussen.inzien'>;

/** Said of a casus that nobody leads, and of one in which nothing happens. */
const ZONDER_REGIE = 'zonder (?:regie|regievoerder)';
const NIET_BIJGEWERKT = '(?:niet|nooit|niets) (?:meer )?(?:bijgewerkt|ge[uü]pdatet?|gebeurd)';

const werklijsten: readonly (readonly [RegExp, Werkvoorraad])[] = [
  [
    eenVan(
      ZONDER_REGIE,
      'zonder eigenaar',
      '(?:geen|mist een|missen een) (?:regie|regievoerder)',
      '(?:door|van) niemand',
      'niemand (?:doet|leidt|heeft)',
    ),
    'niemand',
  ],
  [
    eenVan(
      '(?:zonder|geen) (?:nieuws|bericht|update)',
      '(?:lang|te lang|dagen|weken) (?:stil|niets|niks)',
      '(?:niets|niks) (?:meer )?(?:gehoord|vernomen)',
      '(?:is|blijft) het (?:al |nu |te |zo |erg |lang )*stil',
      NIET_BIJGEWERKT,
    ),
    'stil',
  ],
  [
    eenVan(
      '(?:termijn|deadline)\\w* (?:nabij|bijna|deze week|nadert|verloopt|binnen|voor)',
      '(?:bijna|te) (?:verlopen|laat)',
    ),
    'termijn',
  ],
  [
    eenVan(
      'waar ik (?:de |het )?(?:regie|regievoerder|accounthouder|adviseur|woordvoerder)',
      'waar ik (?:zelf |ook )?(?:bij|aan|mee|op)(?![a-z])',
      'waar ik een rol',
      '(?:vallen|staan|lopen|liggen) (?:er )?(?:onder|bij|op) (?:mij|mijn naam)(?![a-z])',
      'aan welke .{3,20} (?:werk|doe) ik',
    ),
    'mijn',
  ],
];

/** "Afgesloten casussen", "wat is er gesloten"; of one that is named it is a question about that one. */
const GESLOTEN = eenVan(
  '(?<![a-z])(?:af)?gesloten(?! (?:jeugdhulp|jeugdzorg|groep|groepen|afdeling|plaatsing|instelling)[a-z]*)(?![a-z])',
  '(?<![a-z])(?:beeindigde|afgeronde|oude|closed) (?:casus|dossier|zaken|cases)',
);
export const geslotenInZin = (klein: string): Pick<Lijstvraag, 'gesloten'> =>
  GESLOTEN.test(klein) ? { gesloten: true } : {};

/** A worklist that the sentence describes. */
export const werkvoorraadIn = (tekst: string): Werkvoorraad | null =>
  werklijsten.find(([woorden]) => woorden.test(tekst.toLowerCase()))?.[1] ?? null;

const DAGEN_PER: Readonly<Record<string, number>> = { dag: 1, dagen: 1, week: 7, weken: 7, maand: 30, maanden: 30 };
const HOE_LANG = new RegExp(`(?<![a-z0-9])(${GETAL}) (${Object.keys(DAGEN_PER).join('|')})(?![a-z])`);

/** "Geen update in 30 dagen", "drie weken stil": how long is meant. */
export function stilteIn(klein: string): { readonly dagen?: number } {
  const [, hoeveel = '', wat = ''] = HOE_LANG.exec(klein) ?? [];
  const dagen = Math.round((getal(hoeveel) ?? 0) * (DAGEN_PER[wat] ?? 0));
  return dagen >= 1 && dagen <= langsteStilte ? { dagen } : {};
}

/** `2023`, `in februari 2026`: a year, or one month of it. */
export function periodeInZin(tekst: string): Pick<Lijstvraag, 'van' | 'tot'> {
  const gevonden = /(?:(\p{L}+) )?(?<![-\d])(20\d{2})(?![-\d])/u.exec(tekst.toLowerCase());
  if (!gevonden) return {};
  const [, woord = '', jaar = ''] = gevonden;
  const maand = leesMaand(woord);
  if (maand === null) return { van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
  const dag = (nummer: number): string =>
    new Date(Date.UTC(Number(jaar), maand - 1, nummer)).toISOString().slice(0, 10);
  const dagen = new Date(Date.UTC(Number(jaar), maand, 0)).getUTCDate();
  return { van: dag(1), tot: dag(dagen) };
}

/** Eight digits are a KvK-nummer. */
export function kvkInZin(tekst: string): { readonly woord?: VrijeTekst } {
  const kvk = /(?<![-\d])\d{8}(?![-\d])/.exec(tekst)?.[0];
  const woord = kvk === undefined ? undefined : keurVelden([['kvk', kvk]]).get('kvk')?.tekst;
  return woord === undefined ? {} : { woord };
}

/** Words in the names of several regio's that are no name of one part of the country. */
const GEEN_STREEK = new Set(['holland', 'midden', 'noord', 'oost', 'west', 'zuid', 'regio', 'samenwerking']);
const korteStreek = 5;

/** "Limburg" is no regio and the name of several: all of them are meant. */
function streek(register: Register, klein: string): readonly string[] {
  const woordenVan = (tekst: string): readonly string[] => tekst.toLowerCase().split(/[^\p{L}]+/u);
  const gezegd = new Set(woordenVan(klein).filter((woord) => woord.length >= korteStreek && !GEEN_STREEK.has(woord)));
  const rond = (woord: string) => register.regios.filter(({ naam }) => woordenVan(naam).includes(woord));
  const gevonden = [...gezegd].map(rond).find((regios) => regios.length > 1) ?? [];
  return gevonden.map(({ code }) => code);
}

/** The two highest treden are told at once and not in a digest; "urgent" is their word. Bron: product 53. */
const URGENT = /(?<![a-z])(?:urgent\w*|dringend\w*|spoed|zwaarste|ernstigste|hoogste trede)(?![a-z])/;
const URGENTE_TREDEN = [4, 5] as const;

const PROVINCIE = /(?<![a-z])provincie(?![a-z])/;

const EIGEN_REGIO = /(?<![a-z])(?:onze|mijn|ons|eigen) (?:eigen )?(?:(?:jeugd(?:hulp)?)?regio|gebied)(?![a-z])/;
const EIGEN_GEMEENTE = /(?<![a-z])(?:onze|mijn|eigen) (?:eigen )?(?:gemeente|stad)(?![a-z])/;
/** "In onze regio": the regio somebody works for. Of a gemeente, the authority and an aanbieder it is all that they can see. */
function eigenPlaats({ register, actor }: Vrager, klein: string): string | undefined {
  const plaatsen = [
    ...(EIGEN_REGIO.test(klein) ? register.regios : []),
    ...(EIGEN_GEMEENTE.test(klein) ? register.gemeenten : []),
  ];
  return plaatsen.find(({ code }) => code === actor.partijId)?.code;
}

type Vrager = Lezer & Pick<Beurt, 'actor'>;

/** Where, and on which trede: what narrows any list of casussen. */
export function selectieIn(lezer: Vrager, tekst: string): Pick<Lijstvraag, 'partijId' | 'plaatsen' | 'treden'> {
  const bericht = leesBericht(lezer, tekst);
  const { begrepen, klein } = bericht;
  const provincie = provincieIn(klein, lezer.register)?.plaatsen ?? null;
  // "Provincie Utrecht" holds the name of a gemeente.
  const partijId =
    provincie && PROVINCIE.test(klein)
      ? undefined
      : (plaatsId(lezer.register, begrepen.slots) ?? eigenPlaats(lezer, klein));
  const plaatsen = partijId === undefined ? (provincie ?? streek(lezer.register, klein)) : [];
  const treden =
    tredenGevraagd(klein, begrepen.intent === 'trede.overzicht') ??
    tredenBijLabel(klein) ??
    (URGENT.test(klein) ? URGENTE_TREDEN : null);
  return {
    ...(partijId === undefined ? {} : { partijId }),
    ...(plaatsen.length === 0 ? {} : { plaatsen: [...plaatsen] }),
    ...(treden === null ? {} : { treden: [...treden] }),
  };
}

const VAN_MEER =
  /(?<![a-z])(?:casussen|aanbieders|instellingen|organisaties|welke|wie|alle|alles|allemaal|lijst|overzicht|hoeveel|wat (?:staat|zit|loopt|speelt))(?![a-z])/;

/** All that one has, and not which of them. */
const VAN_MIJ =
  /(?<![a-z])(?:mijn|onze|al(?:le)? (?:mijn|onze)) (?:lopende |open )?(?:casussen|zaken|dossiers)(?![a-z])/;

/** Whether it asks for several, and says where, on which trede or of whom. */
export function vraagtLijst(lezer: Vrager, tekst: string): boolean {
  const { partijId, plaatsen, treden } = selectieIn(lezer, tekst);
  const waar = partijId !== undefined || plaatsen !== undefined;
  const { klein } = leesBericht(lezer, tekst);
  return waar || VAN_MIJ.test(klein) || (treden !== undefined && VAN_MEER.test(klein));
}
