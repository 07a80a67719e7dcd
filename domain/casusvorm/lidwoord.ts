/** The article that a note leaves out and a sentence needs. Where no row says which one, none is added: a wrong one is worse than none. */

/** Head nouns by which a party is called. */
const partijwoorden: Readonly<Record<'de' | 'het', RegExp>> = {
  het: /(?:bestuur|college|ministerie|verband|team|bureau|lichaam|meldpunt|overleg|platform|consortium)$/iu,
  de: /(?:regio|regio['’]s|gemeenten?|organisaties?|autoriteit|inspectie|raad|raden|groep|dienst|partijen|wethouders?|aanbieders?|instelling|stichting|m?gr|bvo)$/iu,
};

const alVoorzien = /^(?:de|het|een|deze|dit|die|alle|beide|elke|iedere|ons|onze|enkele|dat|om)(?![\p{L}\p{N}])/iu;

/** `samenwerkende jeugdregio's Limburg-Noord`, `dagelijks bestuur van …`; a name of a party by itself stands as it is. */
export function partijMetLidwoord(tekst: string): string {
  if (alVoorzien.test(tekst)) return tekst;
  const voorVan = tekst.split(/ (?:van|voor|in) /u)[0]?.split(' ') ?? [];
  const soort = (['het', 'de'] as const).find((lidwoord) =>
    voorVan.some((woord) => partijwoorden[lidwoord].test(woord)),
  );
  return soort === undefined ? tekst : `${soort} ${tekst}`;
}

/** Nouns that end so are `de` words, whatever stands before the ending. */
const deUitgang = /^(?:\p{L}+)(?:teit|heid|ing|tie)$/iu;

/** A goal is what somebody wants: `continuïteit van …`, and also `behoud van …` or a whole clause. */
export const zinMetLidwoord = (tekst: string): string =>
  deUitgang.test(tekst.split(' ', 1)[0] ?? '') ? `de ${tekst}` : tekst;

const maanden = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** When something happens, as it stands in the middle of a sentence. */
const tijden: readonly (readonly [tijd: RegExp, ervoor: string])[] = [
  [/^(?:eerst)?komende \p{L}+(?:en|s)\b/iu, 'de '],
  [/^(?:eerste|tweede|derde|vierde|laatste) /iu, 'in de '],
  [/^(?:voorjaar|najaar)(?!\p{L})/iu, 'in het '],
  [new RegExp(String.raw`^(?:${maanden})(?!\p{L})`, 'iu'), 'in '],
];

export const momentInZin = (tekst: string): string => `${tijden.find(([tijd]) => tijd.test(tekst))?.[1] ?? ''}${tekst}`;
