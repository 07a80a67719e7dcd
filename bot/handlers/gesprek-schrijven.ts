/** Writing an accountgesprek page by page: what was filled in is kept at every button. */
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { vorigeVan } from '../../app/accountgesprek-inzien';
import { gesprekZaak } from '../../app/accountgesprek-zaak';
import { voerUit } from '../../app/use-case';
import { langsteNaam } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import type { Sectie } from '../../cards/blad';
import { button } from '../../cards/button';
import { gesprekPaginaKaart } from '../../cards/gesprek-pagina';
import type { Veld } from '../../cards/veld';
import { gesprekNa, leegVerslag } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { geenZaak, mag } from '../../domain/policy';
import { gesprekTekst, gesprekVelden } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../formulier';
import type { Formulier } from '../formulier';
import { beginvelden, gesprekssoort, kiesPartij, leesBegin, partijkeuzes, waardenVan } from '../gesprek-begin';
import type { Beginwaarden } from '../gesprek-begin';
import { paginasNaBegin } from '../gesprek-paginas';
import { toon, weiger } from '../prive';
import { elders } from '../verwijzen';
import { toonOverzicht } from './gesprek-verslag';

const BEGIN = 'begin';

/** What is shown on top of a page, and what stands in its fields instead of what is kept. */
interface Terug {
  readonly meldingen?: readonly Sectie[];
  readonly waarden?: Readonly<Record<string, string>>;
}

/** A draft or plan of one's own that may be written on; null for anything else. */
async function eigen(beurt: Beurt, wat: string): Promise<Accountgesprek | null> {
  const zaak = await gesprekZaak(beurt, wat);
  const schrijfbaar = zaak && gesprekNa(zaak.gesprek.status, 'bewaren') !== null;
  return schrijfbaar && mag(beurt.actor, 'accountgesprek.bewaren', zaak) ? zaak.gesprek : null;
}

export async function begin(beurt: Beurt, partijId: string | undefined): Promise<BeurtAntwoord> {
  const eigenZaak = { ...geenZaak, makerId: beurt.actor.persoonId };
  if (!mag(beurt.actor, 'accountgesprek.bewaren', eigenZaak)) return weiger(beurt, { soort: 'geen-toegang' });
  const partij = partijId === undefined ? null : await beurt.eenheid.partij.vind(partijId);
  const soort = (partij && gesprekssoort[partij.soort]) ?? 'aanbieder';
  const invoer = { ...leegVerslag, datum: beurt.vandaag, soort, partijId: partij?.id ?? '' };
  return toonPagina(beurt, null, invoer, BEGIN);
}

export async function ga(beurt: Beurt, gesprek: string, pagina = BEGIN): Promise<BeurtAntwoord> {
  const gevonden = await eigen(beurt, gesprek);
  return gevonden ? toonPagina(beurt, gevonden, gevonden.invoer, pagina) : weiger(beurt, { soort: 'geen-toegang' });
}

async function toonPagina(
  beurt: Beurt,
  gesprek: Accountgesprek | null,
  invoer: AccountgesprekInvoer,
  naam: string,
  { meldingen = [], waarden = {} }: Terug = {},
): Promise<BeurtAntwoord> {
  const na = paginasNaBegin(invoer);
  const pagina = na.find((een) => een.naam === naam) ?? null;
  const velden = pagina ? pagina.velden(invoer) : await veldenVanBegin(beurt, { ...waardenVan(invoer), ...waarden });
  const partij = invoer.partijId === '' ? null : await beurt.eenheid.partij.vind(invoer.partijId);
  const zelf = gesprek ?? nieuwGesprek(beurt, invoer);
  return toon(
    beurt,
    gesprekPaginaKaart({
      ...{ gesprek, naam: partij?.naam ?? '', pagina: pagina?.naam ?? BEGIN, meldingen },
      ...{ nummer: pagina ? na.indexOf(pagina) + 2 : 1, totaal: na.length + 1 },
      uitleg: pagina?.uitleg ?? paginaTekst.begin,
      velden: velden.map((veld): Veld => ({ ...veld, waarde: waarden[veld.id] ?? veld.waarde ?? '' })),
      vorige: invoer.partijId === '' ? null : await vorigeVan(beurt, zelf),
      themas: pagina?.themas ?? [],
      sleutel: beurt.nieuweSleutel(),
    }),
  );
}

const veldenVanBegin = async (beurt: Beurt, waarden: Beginwaarden): Promise<readonly Veld[]> =>
  beginvelden(await partijkeuzes(beurt, waarden['partijId'] ?? ''), waarden);

/** Not kept yet: only to look for the conversation before it. */
const nieuwGesprek = ({ actor, nu }: Beurt, invoer: AccountgesprekInvoer): Accountgesprek => ({
  ...{ id: '', nummer: '', invoer, partijNaam: '', status: 'concept', makerId: actor.persoonId, vastgelegdOp: nu },
  ...{ versie: 0, vervangt: null, vervangenDoorId: null },
});

export async function bewaar(beurt: Beurt, payload: Payload<'accountgesprek.bewaren'>): Promise<BeurtAntwoord> {
  const gesprek = payload.gesprek === undefined ? null : await eigen(beurt, payload.gesprek);
  if (payload.gesprek !== undefined && gesprek === null) return weiger(beurt, { soort: 'geen-toegang' });
  const was = gesprek?.invoer ?? { ...leegVerslag, datum: beurt.vandaag, soort: 'aanbieder' as const, partijId: '' };
  const formulier = leesFormulier(payload);
  const invoer = await lees(beurt, formulier, payload.pagina, was);
  const gevaar = gevaarIn(beurt, formulier);
  if (gevaar.length > 0) {
    const terug = { meldingen: [{ kop: gesprekTekst.foutenKop, regels: gevaar }], waarden: zonderTeksten(formulier) };
    return { ...(await toonPagina(beurt, gesprek, was, payload.pagina, terug)), nietBewaren: true };
  }
  if (invoer === null || !formulier.goed())
    return toonPagina(beurt, gesprek, was, payload.pagina, {
      meldingen: fouten(formulier),
      waarden: formulier.waarden,
    });
  const opdracht = { gesprek: gesprek?.id ?? null, versie: payload.versie, invoer };
  const bewaard = await voerUit(beurt, accountgesprekBewaren, opdracht, sleutelVan(beurt, payload));
  if (bewaard.ok) return verder(beurt, bewaard.value, payload);
  if (bewaard.fout.soort === 'verouderd' && gesprek) return verouderd(beurt, gesprek, payload.pagina, formulier);
  return weiger(beurt, bewaard.fout);
}

/** The same card on a telephone and on a desk: what was filled in differently there is not a repeat of what came first. */
const sleutelVan = ({ huis }: Beurt, payload: Payload<'accountgesprek.bewaren'>): string =>
  `${payload.sleutel.slice(0, 60)}-${huis.hash(JSON.stringify({ ...payload, naar: '' })).slice(0, 16)}`;

async function lees(
  beurt: Beurt,
  formulier: Formulier,
  naam: string,
  was: AccountgesprekInvoer,
): Promise<AccountgesprekInvoer | null> {
  const pagina = paginasNaBegin(was).find((een) => een.naam === naam);
  if (pagina) return pagina.lees(formulier, was);
  const gekozen = formulier.ruw('partijId');
  const partij = await kiesPartij(beurt, gekozen, formulier.ruw('organisatie'));
  formulier.tekst('organisatie', gesprekVelden.organisatie, langsteNaam);
  return leesBegin(formulier, partij, was, beurt.vandaag);
}

/** Acute danger and the care of one child: said at once, and nothing of this page is kept. */
const gevaarIn = (beurt: Beurt, { getypt }: Formulier): readonly string[] =>
  getypt.flatMap(({ label, tekst }) => {
    const naar = tekst === '' ? null : elders(beurt, tekst);
    return naar === null ? [] : [paginaTekst.gevaar(label, naar)];
  });

const zonderTeksten = ({ waarden, getypt }: Formulier): Readonly<Record<string, string>> => ({
  ...waarden,
  ...Object.fromEntries(getypt.map(({ id }) => [id, ''])),
});

const fouten = (formulier: Formulier): readonly Sectie[] => [
  { kop: gesprekTekst.gevondenKop, regels: formulier.gevonden },
  { kop: gesprekTekst.foutenKop, regels: formulier.fouten },
];

async function verder(
  beurt: Beurt,
  gesprek: Accountgesprek,
  { naar, pagina }: Payload<'accountgesprek.bewaren'>,
): Promise<BeurtAntwoord> {
  const namen = [BEGIN, ...paginasNaBegin(gesprek.invoer).map((een) => een.naam)];
  const plek = namen.indexOf(pagina) + (naar === 'vorige' ? -1 : 1);
  if (naar === 'later') return toon(beurt, bewaardKaart(gesprek));
  const volgende = naar === 'overzicht' ? undefined : namen[Math.max(0, plek)];
  return volgende === undefined ? toonOverzicht(beurt, gesprek) : toonPagina(beurt, gesprek, gesprek.invoer, volgende);
}

const bewaardKaart = ({ id, nummer, partijNaam }: Accountgesprek) =>
  berichtKaart({
    kop: gesprekTekst.kop(nummer),
    alineas: [paginaTekst.later],
    rijen: [{ label: paginaTekst.concept, waarde: partijNaam }],
    knoppen: [button(paginaTekst.knop.verder, 'accountgesprek.openen', { gesprek: id })],
  });

/** Somebody else's words, or one's own from another screen, are there now: both are shown and nothing is overwritten. */
async function verouderd(
  beurt: Beurt,
  gesprek: Accountgesprek,
  naam: string,
  { waarden }: Formulier,
): Promise<BeurtAntwoord> {
  const pagina = paginasNaBegin(gesprek.invoer).find((een) => een.naam === naam);
  const velden = pagina?.velden(gesprek.invoer) ?? (await veldenVanBegin(beurt, waardenVan(gesprek.invoer)));
  const anders = velden.filter(({ id, waarde = '' }) => (waarden[id] ?? waarde) !== waarde);
  const regels = anders.map(({ id, label }) => `${label}: ${leesbaar(velden, id, waarden[id] ?? '')}`);
  const meldingen = [
    { kop: paginaTekst.verouderdKop, regels: [paginaTekst.verouderd(anders.map(({ label }) => label))] },
    { kop: paginaTekst.uSchreef, regels },
  ];
  return toonPagina(beurt, gesprek, gesprek.invoer, naam, { meldingen });
}

function leesbaar(velden: readonly Veld[], id: string, waarde: string): string {
  const veld = velden.find((een) => een.id === id);
  if (veld?.soort !== 'keuze') return waarde;
  return veld.keuzes
    .filter((keuze) => waarde.split(',').includes(keuze.waarde))
    .map(({ titel }) => titel)
    .join(', ');
}
