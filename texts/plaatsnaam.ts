/**
 * How a place stands in a Dutch sentence: on an island, in a region with an article. A name that is not here has `in` and no article.
 * Bron: usage, of names in the register of gemeenten and jeugdregio's (db/register); names of other areas are no part of that register.
 */
interface Plaats {
  readonly voorzetsel?: 'op';
  readonly lidwoord?: 'de' | 'het';
}

const opEiland = { voorzetsel: 'op' } as const;
const de = { lidwoord: 'de' } as const;
const het = { lidwoord: 'het' } as const;
const opDe = { voorzetsel: 'op', lidwoord: 'de' } as const;

/** Gemeenten and jeugdregio's, as the register writes them. */
export const registerplaatsen: Readonly<Record<string, Plaats>> = {
  ...{ Ameland: opEiland, Schiermonnikoog: opEiland, Terschelling: opEiland, Texel: opEiland, Vlieland: opEiland },
  ...{ Urk: opEiland, Tholen: opEiland, 'Goeree-Overflakkee': opEiland, 'Schouwen-Duiveland': opEiland },
  ...{ 'Noord-Beveland': opEiland, 'Hoeksche Waard': de, Krimpenerwaard: de, Noordoostpolder: de, Westland: het },
  ...{ 'Land van Cuijk': het, Achterhoek: de, 'Kop van Noord-Holland': de, 'Gooi en Vechtstreek': de },
  ...{ 'Rijk van Nijmegen': het, Westerkwartier: het, 'Noord-Veluwe': opDe },
};

/** What people call an area; no gemeente and no jeugdregio is called so. */
export const streken: Readonly<Record<string, Plaats>> = {
  ...{ Walcheren: opEiland, 'Zuid-Beveland': opEiland, 'Voorne-Putten': opEiland, Marken: opEiland },
  ...{ Waddeneilanden: opDe, Wadden: opDe, Veluwe: opDe, Noordkop: de, IJmond: de, Zaanstreek: de, Betuwe: de },
  ...{ Alblasserwaard: de, Bommelerwaard: de, Bollenstreek: de, Drechtsteden: de, Kempen: de, Liemers: de, Peel: de },
  ...{ Randstad: de, Veenkoloniën: de, Gooi: het },
};

const plaatsen: ReadonlyMap<string, Plaats> = new Map(Object.entries({ ...streken, ...registerplaatsen }));

const zonderLidwoord = (naam: string): string => naam.trim().replace(/^(?:de|het) (?=\p{Lu})/u, '');

/** `op` or `in`. */
export const voorzetselVan = (naam: string): 'op' | 'in' => plaatsen.get(zonderLidwoord(naam))?.voorzetsel ?? 'in';

/** `de Achterhoek`, also where somebody typed the article along. */
export function plaatsMetLidwoord(naam: string): string {
  const kaal = zonderLidwoord(naam);
  const lidwoord = plaatsen.get(kaal)?.lidwoord;
  return lidwoord === undefined ? naam.trim() : `${lidwoord} ${kaal}`;
}
