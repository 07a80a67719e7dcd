/** Family names that many people in the Netherlands bear and that are no word of an organisation: enough to ask whose name it is, and never to say so. */

const lijst = (namen: string): ReadonlySet<string> => new Set(namen.split(' '));

const ALLEEN = lijst(
  'jansen janssen janssens jansma visser smit smits meijer meyer mulder bakker peters hendriks dekker brouwer dijkstra willems vermeulen hoekstra koster huisman postma kuipers veenstra kramer schouten verhoeven jacobs wouters hermans bosman scholten gerritsen martens driessen claessen pietersen pieterse hofman verbeek koning evers timmermans rietveld hoogeveen kuiper blom molenaar vink schipper jonker zijlstra wiersma hofstra boersma terpstra bosma yilmaz kaya demir celik çelik ozturk öztürk sahin şahin aydin yildiz nguyen singh tahiri bouzidi benali bakkali azzouzi chaouch haddad mansouri',
);
/** Words of their own, until a small word stands in front of them. */
const MET_VOORVOEGSEL = lijst(
  'vries jong boer groot wit graaf berg dijk leeuwen meer beek heijden brink bruin bruijn haan ruiter lange linden velde wal ven bosch broek veen horst vliet ham laan jonge rooij koning kok amrani idrissi khattabi ouali hamdaoui morabit',
);
const VOORVOEGSEL = lijst('van de den der ten ter el al ben');
/** Beside these it is the name of a firm. */
const FIRMA = lijst(
  'accountants advies adviseurs advocaten groep bv stichting notarissen partners consultancy zorg makelaars en co',
);

/** Null when there is none. Words as they are written: a name has a capital, or a small word in front of it. */
export function achternaamIn(woorden: readonly string[]): string | null {
  const klein = woorden.map((woord) => woord.toLowerCase());
  const plek = woorden.findIndex((woord, nummer) => {
    const [kaal, voor, na] = [klein[nummer] ?? '', klein[nummer - 1] ?? '', klein[nummer + 1] ?? ''];
    if (!/^\p{Lu}/u.test(woord) || FIRMA.has(na)) return false;
    return ALLEEN.has(kaal) || (MET_VOORVOEGSEL.has(kaal) && VOORVOEGSEL.has(voor));
  });
  return plek < 0 ? null : (woorden[plek] ?? null);
}
