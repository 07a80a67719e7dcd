/** One page of an accountgesprek on the screen: a new one, or the draft or plan somebody goes on with. */
import { vorigeVan } from '../../app/accountgesprek-inzien';
import { afsprakenVan, standenVan } from '../../app/gesprek-vergelijken';
import { gesprekZaak } from '../../app/accountgesprek-zaak';
import { leesbareAfspraken } from '../../app/gesprek-afspraken';
import type { Sectie } from '../../cards/blad';
import { langsteThematekst } from '../../cards/accountgesprek-formulier';
import { gesprekPaginaKaart } from '../../cards/gesprek-pagina';
import type { Veld } from '../../cards/veld';
import { gesprekNa, leegVerslag } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { beginvelden, gesprekssoort, partijkeuzes, waardenVan } from '../gesprek/begin';
import type { Beginwaarden } from '../gesprek/begin';
import { paginasNaBegin } from '../gesprek/bladzijden';
import { verteldIn } from '../gesprek/verteld';
import { gesprokenMet } from '../gesprek/wie-erbij';
import { metZin } from '../met-zin';
import { inDialoog, toon, weiger } from '../prive';

export const BEGIN = 'begin';

/** What is shown on top of a page, and what stands in its fields instead of what is kept. */
interface Terug {
  readonly meldingen?: readonly Sectie[];
  readonly waarden?: Readonly<Record<string, string>>;
}

/** A draft or plan of one's own that may be written on; null for anything else. */
export async function eigen(beurt: Beurt, wat: string): Promise<Accountgesprek | null> {
  const zaak = await gesprekZaak(beurt, wat);
  const schrijfbaar = zaak && gesprekNa(zaak.gesprek.status, 'bewaren') !== null;
  return schrijfbaar && mag(beurt.actor, 'accountgesprek.bewaren', zaak) ? zaak.gesprek : null;
}

/** One of his own, that is not there yet. */
export const magBeginnen = ({ actor }: Beurt): boolean =>
  mag(actor, 'accountgesprek.bewaren', { ...geenZaak, makerId: actor.persoonId });

/** `datum`: the day the words named, when it is not today; `gezegd`: what they told already. */
export async function begin(
  beurt: Beurt,
  partijId: string | undefined,
  datum = beurt.vandaag,
  gezegd?: string,
): Promise<BeurtAntwoord> {
  if (!magBeginnen(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const partij = partijId === undefined ? null : await beurt.eenheid.partij.vind(partijId);
  const soort = (partij && gesprekssoort[partij.soort]) ?? 'aanbieder';
  const invoer = { ...leegVerslag, datum, soort, partijId: partij?.id ?? '' };
  return toonVerteld(beurt, null, invoer, gezegd);
}

/** The first page; what was told already stands on it, and nowhere else until it is kept. */
async function toonVerteld(
  beurt: Beurt,
  gesprek: Accountgesprek | null,
  invoer: AccountgesprekInvoer,
  gezegd: string | undefined,
): Promise<BeurtAntwoord> {
  if (gezegd === undefined) return toonPagina(beurt, gesprek, invoer, BEGIN);
  const verteld = [invoer.verteld ?? '', verteldIn(beurt, gezegd) ?? ''].filter((deel) => deel !== '');
  const { waarden, meldingen } = metVerteld([...new Set(verteld)].join('\n'));
  const wie = invoer.deelnemers === null ? gesprokenMet(maskeer(gezegd)) : null;
  const terug = { meldingen, waarden: { ...waarden, ...(wie === null ? {} : { deelnemers: wie }) } };
  return { ...(await toonPagina(beurt, gesprek, invoer, BEGIN, terug)), nietBewaren: true };
}

/** A text that is too long for its field is not cut off in silence. */
function metVerteld(verteld: string): Required<Terug> {
  const rest = verteld.slice(langsteThematekst);
  const over = { kop: paginaTekst.verteldRest, regels: [rest] };
  return { waarden: { verteld: verteld.slice(0, langsteThematekst) }, meldingen: rest === '' ? [] : [over] };
}

/** `datum`: the day it was held, in the words of who held it: a plan says on which day it was meant to be. */
export async function ga(beurt: Beurt, gesprek: string, gezegd?: string, datum?: string): Promise<BeurtAntwoord> {
  const gevonden = await eigen(beurt, gesprek);
  if (gevonden === null) return weiger(beurt, { soort: 'geen-toegang' });
  const { invoer, status } = gevonden;
  if (status !== 'gepland' || datum === undefined || datum === invoer.datum)
    return toonVerteld(beurt, gevonden, invoer, gezegd);
  const antwoord = await toonVerteld(beurt, gevonden, { ...invoer, datum }, gezegd);
  return metZin(gezegdTekst.andereDag(invoer.datum, datum), antwoord);
}

export async function toonPagina(
  beurt: Beurt,
  gesprek: Accountgesprek | null,
  invoer: AccountgesprekInvoer,
  naam: string,
  { meldingen = [], waarden = {} }: Terug = {},
): Promise<BeurtAntwoord> {
  const na = paginasNaBegin(invoer);
  const pagina = na.find((een) => een.naam === naam) ?? null;
  const partij = invoer.partijId === '' ? null : await beurt.eenheid.partij.vind(invoer.partijId);
  const vorige = await vorigeBij(beurt, gesprek, invoer);
  const velden = pagina
    ? pagina.velden(invoer)
    : await veldenVanBegin(beurt, { ...waardenVan(invoer), ...waarden }, vorige);
  return toon(
    beurt,
    gesprekPaginaKaart({
      ...{ gesprek, naam: partij?.naam ?? '', pagina: pagina?.naam ?? BEGIN, meldingen },
      nummer: pagina ? na.indexOf(pagina) + 2 : 1,
      totaal: Object.keys(invoer.themas).length === 0 && !pagina ? null : na.length + 1,
      ...{ partijId: invoer.partijId, venster: !inDialoog(beurt) },
      uitleg: pagina?.uitleg ?? paginaTekst.begin,
      velden: velden.map((veld): Veld => ({ ...veld, waarde: waardeIn(veld, waarden[veld.id]) })),
      vorige,
      ...(pagina === null ? await afsprakenBij(beurt, invoer.partijId, vorige) : { afspraken: [], ouder: [] }),
      themas: pagina?.themas ?? [],
      sleutel: beurt.nieuweSleutel(),
    }),
  );
}

/** A choice that is no longer among them is chosen anew. */
const waardeIn = (veld: Veld, ingevuld: string | undefined): string => {
  const [eerste = ''] = (ingevuld ?? '').split(',');
  const staatEr = veld.soort !== 'keuze' || eerste === '' || veld.keuzes.some(({ waarde }) => waarde === eerste);
  return (staatEr ? ingevuld : undefined) ?? veld.waarde ?? '';
};

const meesteOuder = 8;

/** What became of the last agreements, and what is still open from before those: nobody asks for it twice. */
async function afsprakenBij(beurt: Beurt, partijId: string, vorige: Accountgesprek | null) {
  const eigen = vorige === null ? [] : await afsprakenVan(beurt, vorige);
  const open = partijId === '' ? [] : await beurt.eenheid.gespreksafspraak.metPartij(partijId, meesteOuder * 3);
  const bekend = new Set(eigen.map(({ id }) => id));
  const ouder = (await leesbareAfspraken(beurt, open)).filter(({ id }) => !bekend.has(id));
  const afspraken = vorige === null ? [] : await standenVan(beurt, vorige);
  return { afspraken, ouder: ouder.slice(0, meesteOuder) };
}

/** The conversation before this one, as it is filled in now; null when nobody knows yet with whom it was. */
export const vorigeBij = async (
  beurt: Beurt,
  gesprek: Accountgesprek | null,
  invoer: AccountgesprekInvoer,
): Promise<Accountgesprek | null> =>
  invoer.partijId === '' ? null : vorigeVan(beurt, { ...(gesprek ?? nieuwGesprek(beurt, invoer)), invoer });

export const veldenVanBegin = async (
  beurt: Beurt,
  waarden: Beginwaarden,
  vorige: Accountgesprek | null,
): Promise<readonly Veld[]> => beginvelden(await partijkeuzes(beurt, waarden['partijId'] ?? ''), waarden, vorige);

/** Not kept yet: only to look for the conversation before it. */
const nieuwGesprek = ({ actor, nu }: Beurt, invoer: AccountgesprekInvoer): Accountgesprek => ({
  ...{ id: '', nummer: '', invoer, partijNaam: '', status: 'concept', makerId: actor.persoonId, vastgelegdOp: nu },
  ...{ versie: 0, vervangt: null, vervangenDoorId: null },
});
