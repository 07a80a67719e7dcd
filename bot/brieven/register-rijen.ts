/** Who of the list of a casus is named in a sentence: one by one, a circle at once ("alle raden"), and whoever is left out of it ("behalve Weert"). */
import { sleutelVan } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { clienten } from '../../domain/informeren';
import type { TeInformeren } from '../../domain/informeren';
import type { Kring } from '../../domain/kring';
import { woorden } from '../begrip/normaliseer';

/** As people call who is on the list: "Venlo" for Gemeente Venlo. */
export const roepnaam = ({ wie }: Pick<TeInformeren, 'wie'>): string =>
  woorden(wie)
    .join(' ')
    .replace(/^(?:gemeente|jeugdregio|regio) /, '');

/** Other words for who is on every list. */
const ookGenoemd: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:clienten|client|ouders|ouder|gezinnen|jongeren|jeugdigen|verzorgers)(?![a-z])/, clienten],
  [/(?<![a-z])(?:personeel|werknemers|medewerker|het team|de teams)(?![a-z])/, 'medewerkers'],
  [/(?<![a-z])(?:krant|kranten|media|journalist|journalisten|redactie|redacties)(?![a-z])/, 'pers'],
];

/** All of a circle; "iedereen" and "de rest" are of all circles. One council without a name is nobody. */
const kringenGenoemd: readonly (readonly [RegExp, Kring | null])[] = [
  [
    /(?<![a-z])(?:(?:alle|al|de|overige|andere) )+(?:gemeenteraden|raden|griffies|gemeenten|gemeentes)(?![a-z])|^(?:en )?(?:gemeenteraden|raden|griffies)(?![a-z])|(?<![a-z])(?:iedere|elke) (?:gemeenteraad|raad|griffie|gemeente)(?![a-z])/,
    'raad',
  ],
  [
    /(?<![a-z])(?:(?:alle|al|de|overige|andere) )+(?:jeugdregios|regios)(?![a-z])|^(?:en )?(?:jeugdregios|regios)(?![a-z])|(?<![a-z])(?:iedere|elke) (?:jeugd)?regio(?![a-z])/,
    'regio',
  ],
  [/(?<![a-z])(?:iedereen|alle partijen|de rest|alle anderen|de anderen)(?![a-z])/, null],
];

const UITZONDERING =
  /(?<![a-z])(?:(?:behalve|uitgezonderd|met uitzondering van|zonder|niet|alleen niet) (?<na>.{2,80}?)(?= (?:is|zijn|heb|heeft|hebben|werd|werden|weet|weten|ik|we|wij) |$)|op (?<op>.{2,60}?) na(?![a-z])|(?:maar|alleen) (?<maar>.{2,60}?) (?:nog )?niet(?![a-z])|(?<=(?:gemaild|gebeld|ingelicht|geinformeerd|gehad|gekregen|verwittigd|hoogte) )(?<eind>.{2,60}?) (?:nog )?niet$)/;

const noemt = (zin: string, naam: string): boolean => naam !== '' && ` ${zin} `.includes(` ${naam} `);
const isGenoemd = (zin: string, rij: TeInformeren): boolean =>
  noemt(zin, roepnaam(rij)) || ookGenoemd.some(([woord, wie]) => wie === rij.wie && woord.test(zin));

/** What may stand around the names, the day and the way of who was told: with any other word it tells of something that happened in the casus. */
export const OMHEEN: ReadonlySet<string> = new Set(
  'de het een en ook bericht nieuws is zijn werd werden heb heeft hebben ik wij we al inmiddels net zojuist vandaag gisteren eergisteren vanmorgen vanochtend vanmiddag vanavond afgelopen vorige op in om rond per via met door over van aan die deze dat zij ze er nu graag kun je kunt u wil zet maar als gemeente gemeenten raad raden gemeenteraad griffie griffies casus geinformeerd ingelicht verwittigd hoogte gebracht gesteld vink af afvinken afgevinkt gebeld opgebeld nagebeld belde belden telefonisch telefoon telefoontje mail email e mailtje gemaild mailde mailden gesproken sprak spraken overleg gesprek bezocht langsgeweest bijgepraat brief raadsbrief raadsinformatiebrief persbericht gehad gekregen ontvangen hem weet weten maandag dinsdag woensdag donderdag vrijdag week'.split(
    ' ',
  ),
);

/** What is said of somebody's name without adding anything to it. */
const OOK = new Set(
  'clienten client ouders ouder gezinnen jongeren jeugdigen verzorgers personeel werknemers medewerker team teams krant kranten media journalist journalisten redactie redacties alle al onze de iedere elke overige andere anderen gemeenteraden raden griffies gemeenten gemeentes raad gemeenteraad griffie gemeente jeugdregios jeugdregio regios regio iedereen partijen rest allemaal behalve uitgezonderd uitzondering zonder alleen nog niet na op maar'.split(
    ' ',
  ),
);

export interface Rijen {
  readonly rijen: readonly TeInformeren[];
  /** Left out by name: "alle raden behalve Weert". */
  readonly niet: readonly TeInformeren[];
  /** The sentence without who is left out. */
  readonly zonderNiet: string;
  /** Whether a word only helps to name somebody. */
  readonly hoortBijNaam: (woord: string) => boolean;
}

export function rijenIn({ moeten, ontbreekt }: Pick<Informeeroverzicht, 'moeten' | 'ontbreekt'>, klein: string): Rijen {
  const zin = woorden(klein).join(' ');
  const weg = Object.values(UITZONDERING.exec(zin)?.groups ?? {}).find((deel) => deel !== undefined);
  const niet = weg === undefined ? [] : moeten.filter((rij) => isGenoemd(weg, rij));
  // Without anybody in it "niet" leaves nobody out.
  const zonderNiet = niet.length === 0 ? zin : zin.replace(UITZONDERING, ' ').replace(/\s+/g, ' ').trim();
  const los = moeten.filter((rij) => isGenoemd(zonderNiet, rij));
  const sleutels = new Set([...los, ...uitKringen(zonderNiet, ontbreekt, los)].map(sleutelVan));
  niet.forEach((rij) => sleutels.delete(sleutelVan(rij)));
  const namen = new Set([...los, ...niet].flatMap((rij) => roepnaam(rij).split(' ')));
  return {
    rijen: moeten.filter((rij) => sleutels.has(sleutelVan(rij))),
    niet,
    zonderNiet,
    hoortBijNaam: (woord) => namen.has(woord) || OOK.has(woord),
  };
}

/** Who of these circles still has to hear it. Where one of a circle is named, only he is meant: "de gemeenten Venlo en Venray". */
function uitKringen(
  zin: string,
  ontbreekt: readonly TeInformeren[],
  los: readonly TeInformeren[],
): readonly TeInformeren[] {
  const genoemd = kringenGenoemd.filter(([woord]) => woord.test(zin)).map(([, kring]) => kring);
  return ontbreekt.filter(({ groep }) =>
    genoemd.some((kring) => kring === null || (kring === groep && !los.some((rij) => rij.groep === kring))),
  );
}
