/** Writing an accountgesprek page by page: what was filled in is kept at every button. */
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { voerUit } from '../../app/use-case';
import { langsteNaam, langsteTekst } from '../../cards/accountgesprek-formulier';
import type { Payload } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import type { Sectie } from '../../cards/blad';
import { button } from '../../cards/button';
import type { Veld } from '../../cards/veld';
import { leegVerslag, themasZonderOordeel } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { gesprekTekst, gesprekVelden } from '../../texts/accountgesprek';
import { paginaTekst } from '../../texts/gesprek-pagina';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Formulier } from '../invoer/formulier';
import { kiesPartij, leesBegin, waardenVan } from '../gesprek/begin';
import { paginasNaBegin } from '../gesprek/bladzijden';
import { gezegdSleutel } from '../gesprek/gezegd-sleutel';
import { leektUit, leesOverige } from '../gesprek/overige';
import { inDialoog, toon, weiger, zegTekst } from '../prive';
import { elders } from '../invoer/verwijzen';
import { BEGIN, eigen, magBeginnen, toonPagina, veldenVanBegin, vorigeBij } from './gesprek-bladzijde';
import { toonOverzicht } from './gesprek-verslag';

export async function bewaar(beurt: Beurt, payload: Payload<'accountgesprek.bewaren'>): Promise<BeurtAntwoord> {
  const begonnen = payload.gesprek === undefined ? await uitWoorden(beurt, payload.sleutel) : null;
  const gesprek = payload.gesprek === undefined ? begonnen : await eigen(beurt, payload.gesprek);
  const mag = payload.gesprek === undefined ? magBeginnen(beurt) : gesprek !== null;
  if (!mag) return weiger(beurt, { soort: 'geen-toegang' });
  const was = gesprek?.invoer ?? { ...leegVerslag, datum: beurt.vandaag, soort: 'aanbieder' as const, partijId: '' };
  const formulier = leesFormulier(payload);
  const invoer = await lees(beurt, formulier, payload.pagina, was, gesprek);
  const gevaar = gevaarIn(beurt, formulier);
  if (gevaar.length > 0) {
    const terug = { meldingen: [{ kop: gesprekTekst.foutenKop, regels: gevaar }], waarden: zonderTeksten(formulier) };
    return { ...(await toonPagina(beurt, gesprek, was, payload.pagina, terug)), nietBewaren: true };
  }
  if (invoer === null || !formulier.goed())
    return toonPagina(beurt, gesprek, zoIngevuld(was, invoer), payload.pagina, {
      meldingen: fouten(formulier),
      waarden: formulier.waarden,
    });
  const versie = begonnen?.versie ?? payload.versie;
  const samen = begonnen === null ? invoer : naastWoorden(begonnen.invoer, invoer);
  const opdracht = { gesprek: gesprek?.id ?? null, versie, invoer: samen };
  const bewaard = await voerUit(beurt, accountgesprekBewaren, opdracht, sleutelVan(beurt, payload));
  if (bewaard.ok) return verder(beurt, bewaard.value, payload);
  if (bewaard.fout.soort === 'verouderd' && gesprek) return verouderd(beurt, gesprek, payload.pagina, formulier);
  return weiger(beurt, bewaard.fout);
}

/** What was typed to this card began a draft already: a second one is not meant. */
async function uitWoorden(beurt: Beurt, sleutel: string): Promise<Accountgesprek | null> {
  const eerder = await beurt.eenheid.sleutel.vind(gezegdSleutel(sleutel));
  if (eerder === null || eerder.persoonId !== beurt.actor.persoonId || eerder.uitkomst === '') return null;
  const { waarde } = JSON.parse(eerder.uitkomst) as { readonly waarde?: { readonly id?: string } };
  return waarde?.id === undefined ? null : eigen(beurt, waarde.id);
}

/** What was filled in on the card comes beside what was said: of neither anything is lost. */
function naastWoorden(gezegd: AccountgesprekInvoer, kaart: AccountgesprekInvoer): AccountgesprekInvoer {
  const beide = (veld: 'deelnemers' | 'aanleiding'): VrijeTekst | null => {
    const [een, ander] = [gezegd[veld], kaart[veld]];
    if (een === null || ander === null || een === ander) return een ?? ander;
    const keuring = maakVrijeTekst(`${een}, ${ander}`);
    return keuring.ok && keuring.tekst.length <= langsteTekst ? keuring.tekst : een;
  };
  return {
    ...kaart,
    ...{ deelnemers: beide('deelnemers'), aanleiding: beide('aanleiding') },
    themas: { ...kaart.themas, ...gezegd.themas },
    verteld: gezegd.verteld ?? null,
    vertrouwelijk: gezegd.vertrouwelijk || kaart.vertrouwelijk,
  };
}

/** The same card on a telephone and on a desk: what was filled in differently there is not a repeat of what came first. */
const sleutelVan = ({ huis }: Beurt, payload: Payload<'accountgesprek.bewaren'>): string =>
  `${payload.sleutel.slice(0, 60)}-${huis.hash(JSON.stringify({ ...payload, naar: '' })).slice(0, 16)}`;

async function lees(
  beurt: Beurt,
  formulier: Formulier,
  naam: string,
  was: AccountgesprekInvoer,
  gesprek: Accountgesprek | null,
): Promise<AccountgesprekInvoer | null> {
  const pagina = paginasNaBegin(was).find((een) => een.naam === naam);
  if (pagina) return pagina.lees(formulier, was);
  const gekozen = formulier.ruw('partijId');
  const partij = await kiesPartij(beurt, gekozen, formulier.ruw('organisatie'));
  formulier.tekst('organisatie', gesprekVelden.organisatie, langsteNaam);
  const begin = leesBegin(formulier, partij, was, beurt.vandaag);
  if (begin === null) return null;
  const invoer = leesOverige(formulier, begin, await vorigeBij(beurt, gesprek, begin));
  const leekt = await leektUit(invoer, (id) => beurt.eenheid.accountgesprek.vind(id));
  if (leekt) formulier.zin(paginaTekst.overigeVertrouwelijk);
  return invoer;
}

/** With whom and when as they stand now: the conversation before belongs to those. */
const zoIngevuld = (was: AccountgesprekInvoer, nu: AccountgesprekInvoer | null): AccountgesprekInvoer =>
  nu === null ? was : { ...was, partijId: nu.partijId, soort: nu.soort, datum: nu.datum };

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
  if (naar === 'later')
    return inDialoog(beurt) ? zegTekst(beurt, paginaTekst.later) : toon(beurt, bewaardKaart(gesprek));
  const volgende = naar === 'overzicht' ? nogTeVragen(gesprek, namen.slice(plek)) : namen[Math.max(0, plek)];
  return volgende === undefined ? toonOverzicht(beurt, gesprek) : toonPagina(beurt, gesprek, gesprek.invoer, volgende);
}

/** Ticked as talked about: the questions about it come first, on whichever page they stand. */
function nogTeVragen({ invoer }: Accountgesprek, hierna: readonly string[]): string | undefined {
  const zonder = themasZonderOordeel(invoer);
  const open = paginasNaBegin(invoer).filter(({ themas }) => themas.some((thema) => zonder.includes(thema)));
  return open.find(({ naam }) => hierna.includes(naam))?.naam;
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
  const velden =
    pagina?.velden(gesprek.invoer) ??
    (await veldenVanBegin(beurt, waardenVan(gesprek.invoer), await vorigeBij(beurt, gesprek, gesprek.invoer)));
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
