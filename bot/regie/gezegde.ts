/** Whether a text begins with what somebody does: before "levert cijfers" a name is who does it, before "bank geeft krediet" it only says what it is about. */

/** Forms of verbs that do not end as a rule would have it. */
const vormen: ReadonlySet<string> = new Set(
  (
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kon kunnen wil wou wilde willen zal zou zullen mag mocht mogen moet moest ' +
    'moeten gaat ging gingen gaan komt kwam kwamen komen doet deed deden doen staat stond staan ziet zag zien laat liet laten blijft bleef blijven ' +
    'krijgt kreeg kregen geeft gaf gaven neemt nam namen vraagt vroeg vroegen zegt zei zeiden schrijft schreef zoekt zocht zit zat zaten houdt hield ' +
    'ligt lag loopt liep roept riep weet wist denkt dacht brengt bracht belt belde trekt trok spreekt sprak sluit sloot verkoopt verkocht koopt kocht ' +
    'vindt vond begint begon verliest verloor biedt bood hoeft lijkt leek schijnt durft'
  ).split(' '),
);
/** "levert", "betaalt"; "leverde", "stopte": and the words that only look like it. */
const UITGANG = /^\p{L}{3,}(?:t|[dt]e)$/u;
const NAAMWOORD =
  /(?:act|iet|dget|ort|ment|teit|ist|icht|luit|schot|port|cent|dent|tuut|ect|ult|eit|kt|echt|aat|rijt|punt|tent|ent|ant|int|acht|ocht|lijst|post|winst|komst|dienst|markt|tijd|geld|meente|rente|akte|iekte|uimte|diepte|hoogte|noodtoestand|methode|periode|orde|waarde|einde|bende)$/u;

export function doetIets(tekst: string): boolean {
  const [eerste = ''] = tekst.toLowerCase().split(/[^\p{L}]+/u);
  return vormen.has(eerste) || (UITGANG.test(eerste) && !NAAMWOORD.test(eerste));
}
