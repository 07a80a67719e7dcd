/** "Daar staat iets verkeerd, het was niet de bestuurder maar de financieel directeur": a correction of the report that stands there, with his words as its reason. The report itself stays until he finishes the correction. */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { accountgesprekCorrigeren } from '../../app/accountgesprek-corrigeren';
import { gesprekZaak } from '../../app/accountgesprek-zaak';
import { voerUit } from '../../app/use-case';
import { langsteTekst } from '../../cards/accountgesprek-formulier';
import { gesprekNa, themadelen } from '../../domain/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../domain/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { mag } from '../../domain/policy';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { hoofdletter } from '../../texts/lijst';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { netVan } from '../getoond/korte-verbetering';
import { BEGIN, toonPagina } from '../handlers/gesprek-bladzijde';
import { toonVerslag } from '../handlers/gesprek-verslag';
import { metZin } from '../met-zin';
import { gesprekspartner } from '../namen/genoemd';
import { eenVan } from '../invoer/zinnen';
import { weiger, zegTekst } from '../prive';
import { getalHerzegd } from './herzegd';
import { vertrouwelijkIn } from './vertrouwelijk-zin';
import { deelnemersIn } from './wie-erbij';
import { bewaarVerslag, openVerslag } from './open-verslag';
import type { OpenVerslag } from './open-verslag';

const VERKEERD = eenVan(
  '(?<![a-z])(?:staat|zit) (?:er )?(?:nog )?(?:iets|wat|een fout(?:je)?|een vergissing) (?:niet goed|verkeerd|fout|in|niet juist)(?![a-z])',
  '^(?:dat|dit|het|daar|er) (?:verslag )?(?:klopt|klopte) (?:iets )?niet(?![a-z])',
);
/** Asked for in so many words: why, he says on the report itself. */
const VERBETER = eenVan(
  '^(?:(?:ik wil|ik moet|graag|kun je|kan ik|mag ik|wil je)[, ]+)*(?:corrigeer|verbeter|wijzig|herstel) (?:dit|het|dat|mijn) (?:verslag|gespreksverslag)(?: (?:van|met|over) .{2,60})?[.!?]*$',
  '^(?:(?:ik wil|ik moet|graag|kun je|kan ik|mag ik|wil je)[, ]+)*(?:dit|het|dat|mijn) (?:verslag|gespreksverslag)(?: (?:van|met|over) .{2,60})? (?:corrigeren|verbeteren|wijzigen|herstellen|aanpassen)[.!?]*$',
  '^(?:graag )?pas (?:dit|het|dat|mijn) (?:verslag|gespreksverslag)(?: (?:van|met|over) .{2,60})? aan[.!?]*$',
);
const NIET_MAAR =
  /(?<![a-z])niet (?:(?:de|het|een|met de|met het|met|om) )?(?<was>[^,.;]{2,60}?),? maar (?:(?:de|het|een|met de|met het|met|om) )?(?<nieuw>[^,.;]{2,60}?)(?:[.!;]|, | aanwezig| erbij|$)/i;
/** "Niet de reserve, de kredietlijn": only where the first stands in the report. */
const NIET_KOMMA =
  /^(?:(?:nee|sorry|oh?|oeps|foutje)[, ]+)*niet (?:(?:de|het|een) )?(?<was>[^,.;]{2,40}?), (?:wel )?(?:(?:de|het|een) )?(?<nieuw>[^,.;]{2,40}?)[.!]*$/i;
const wisselIn = (tekst: string): Readonly<Record<string, string>> | undefined =>
  (NIET_MAAR.exec(tekst) ?? NIET_KOMMA.exec(tekst))?.groups;
const REDEN = /^(?:omdat|want|de reden is|reden:)(?![a-z])/;
const langsteReden = 300;

export async function verbeterVerslag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein } = leesBericht(beurt, tekst);
  const geheim = vertrouwelijkIn(klein);
  if (geheim !== null) return zetVertrouwelijk(beurt, tekst, geheim);
  const anders = wisselIn(tekst);
  const open = anders === undefined && !REDEN.test(klein) ? null : await openVerslag(beurt);
  if (open?.gesprek != null && open.gesprek.status === 'concept') return inConcept(beurt, open, open.gesprek, tekst);
  if (VERBETER.test(klein)) return vraagWaarom(beurt, tekst);
  if (!VERKEERD.test(klein) && anders === undefined) return null;
  const bedoeld = await bedoeldVerslag(beurt, VERKEERD.test(klein) || NIET_KOMMA.test(tekst));
  const zaak = bedoeld === null ? null : await gesprekZaak(beurt, bedoeld);
  const kan = zaak !== null && gesprekNa(zaak.gesprek.status, 'vervangen') !== null;
  if (kan && !VERKEERD.test(klein) && isLos(tekst, zaak.gesprek.invoer)) return null;
  if (kan && mag(beurt.actor, 'accountgesprek.corrigeren', zaak)) return begin(beurt, zaak.gesprek, tekst);
  // He reads it, and it is of somebody else: that is said, and begins no melding.
  return kan && VERKEERD.test(klein) ? zeg(gezegdTekst.nietVanU) : null;
}

const vertrouwelijkWijzig =
  (vertrouwelijk: boolean): Wijzig =>
  (invoer) =>
    invoer.vertrouwelijk === vertrouwelijk
      ? { invoer, zin: '' }
      : { invoer: { ...invoer, vertrouwelijk }, zin: gezegdTekst.nuVertrouwelijk(vertrouwelijk) };

/** In his own draft at once; of what is recorded by a correction, that he finishes himself. */
async function zetVertrouwelijk(beurt: Beurt, tekst: string, vertrouwelijk: boolean): Promise<BeurtAntwoord | null> {
  const wijzig = vertrouwelijkWijzig(vertrouwelijk);
  const open = await openVerslag(beurt);
  if (open?.gesprek?.status === 'concept') return inConcept(beurt, open, open.gesprek, tekst, wijzig);
  const bedoeld = open === null ? await bedoeldVerslag(beurt, true) : null;
  const zaak = bedoeld === null ? null : await gesprekZaak(beurt, bedoeld);
  if (zaak === null || !mag(beurt.actor, 'accountgesprek.corrigeren', zaak)) return null;
  if (zaak.gesprek.invoer.vertrouwelijk === vertrouwelijk)
    return zegTekst(beurt, gezegdTekst.alVertrouwelijk(vertrouwelijk));
  return gesprekNa(zaak.gesprek.status, 'vervangen') === null ? null : begin(beurt, zaak.gesprek, tekst, wijzig);
}

/** Without "maar" it may be said of anything: nothing of it stands in the report. */
const isLos = (tekst: string, invoer: AccountgesprekInvoer): boolean =>
  NIET_MAAR.exec(tekst) === null && metWissel(invoer, tekst).invoer === invoer;

/** The report that is named or before him, with the field in which he says why; a draft that is his own still is simply gone on with. */
async function vraagWaarom(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { begrepen } = leesBericht(beurt, tekst);
  const partijId = await gesprekspartner(beurt, begrepen.slots);
  const id = partijId === undefined ? await bedoeldVerslag(beurt, true) : await nieuwsteMet(beurt, partijId);
  const zaak = id === null ? null : await gesprekZaak(beurt, id);
  if (zaak === null || !mag(beurt.actor, 'accountgesprek.inzien', zaak)) return null;
  const eigen = mag(beurt.actor, 'accountgesprek.corrigeren', zaak);
  const kan = eigen && gesprekNa(zaak.gesprek.status, 'vervangen') !== null;
  if (kan) return metZin(gezegdTekst.zegWaarom, await toonVerslag(beurt, zaak.gesprek.id));
  return eigen ? toonVerslag(beurt, zaak.gesprek.id) : zeg(gezegdTekst.nietVanU);
}

async function nieuwsteMet(beurt: Beurt, partijId: string): Promise<string | null> {
  const gevonden = await voerUit(beurt, accountgesprekkenInzien, { partijId });
  return gevonden.ok ? (gevonden.value.verslagen[0]?.id ?? null) : null;
}

/** The report on the last card; right after finishing it that card only names the organisation, and then it is the newest with that one. */
export async function bedoeldVerslag(beurt: Beurt, ookNieuwste: boolean): Promise<string | null> {
  const net = netVan(beurt);
  if (net !== null) return net.soort === 'gesprek' ? net.id : null;
  const { partijId, casus } = onderwerpVan(beurt);
  if (!ookNieuwste || partijId === undefined || casus !== undefined) return null;
  return nieuwsteMet(beurt, partijId);
}

/** In a draft that is his own still nothing has to be explained. */
export async function inConcept(
  beurt: Beurt,
  open: OpenVerslag,
  gesprek: Accountgesprek,
  tekst: string,
  wijzig: Wijzig = metWissel,
): Promise<BeurtAntwoord | null> {
  const { klein } = leesBericht(beurt, tekst);
  if (REDEN.test(klein)) return gesprek.vervangt === null ? null : zeg(gezegdTekst.redenStaat(gesprek.vervangt.reden));
  const { invoer, zin } = wijzig(gesprek.invoer, tekst);
  if (invoer === gesprek.invoer) return null;
  const bewaard = await bewaarVerslag(beurt, open, invoer);
  if (!bewaard.ok) return weiger(beurt, bewaard.fout);
  return metZin(zin, await toonPagina(beurt, bewaard.value, bewaard.value.invoer, BEGIN));
}

/** What his words change in the report; the same report where they change nothing. */
export type Wijzig = (invoer: AccountgesprekInvoer, tekst: string) => Wissel;

export async function begin(
  beurt: Beurt,
  { id }: Accountgesprek,
  tekst: string,
  wijzig: Wijzig = metWissel,
): Promise<BeurtAntwoord | null> {
  const keuring = maakVrijeTekst(hoofdletter(tekst.trim()).slice(0, langsteReden));
  if (!keuring.ok) return null;
  const reden = keuring.tekst;
  const begonnen = await voerUit(beurt, accountgesprekCorrigeren, { gesprek: id, reden }, beurt.nieuweSleutel());
  if (!begonnen.ok) return weiger(beurt, begonnen.fout);
  const gesprek = begonnen.value;
  const { invoer, zin } = wijzig(gesprek.invoer, tekst);
  const open: OpenVerslag = { kaart: null, gesprek, pagina: BEGIN, invoer, sleutel: null };
  const bewaard = invoer === gesprek.invoer ? begonnen : await bewaarVerslag(beurt, open, invoer);
  if (!bewaard.ok) return weiger(beurt, bewaard.fout);
  const kaart = await toonPagina(beurt, bewaard.value, bewaard.value.invoer, BEGIN);
  return metZin([gezegdTekst.verbeterd(reden), zin].filter((deel) => deel !== '').join(' '), kaart);
}

interface Wissel {
  readonly invoer: AccountgesprekInvoer;
  readonly zin: string;
}

/** The one for the other wherever it stands in the report; the same report where it stands nowhere. */
function metWissel(invoer: AccountgesprekInvoer, tekst: string): Wissel {
  const { was = '', nieuw = '' } = wisselIn(tekst) ?? {};
  if (was === '' || nieuw === '') return { invoer, zin: '' };
  // Of a number only the number changes: "niet 11 maar 9%" is not "9%%".
  const getal = /\d/.test(was) && /\d/.test(nieuw) ? getalHerzegd(invoer, tekst) : null;
  if (getal !== null) return getal;
  const wissel = wisselaar(was, nieuw);
  const nu = metTeksten(invoer, wissel);
  if (JSON.stringify(nu) !== JSON.stringify(invoer)) return { invoer: nu, zin: gezegdTekst.vervangen(was, nieuw) };
  const wie = invoer.deelnemers === null && deelnemersIn(was) !== null ? deelnemersIn(nieuw) : null;
  const keuring = maakVrijeTekst(wie ?? '');
  if (wie !== null && keuring.ok)
    return { invoer: { ...invoer, deelnemers: keuring.tekst }, zin: gezegdTekst.deelnemersNu(wie) };
  return { invoer, zin: gezegdTekst.nietGevonden(was) };
}

type Wisselaar = (tekst: VrijeTekst | null) => VrijeTekst | null;

function wisselaar(was: string, nieuw: string): Wisselaar {
  const zoek = new RegExp(`(?<![\\p{L}])${was.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'giu');
  return (tekst) => {
    if (tekst === null || tekst.search(zoek) < 0) return tekst;
    const keuring = maakVrijeTekst(hoofdletter(tekst.replace(zoek, nieuw)));
    return keuring.ok && keuring.tekst.length <= langsteTekst ? keuring.tekst : tekst;
  };
}

function metTeksten(invoer: AccountgesprekInvoer, wissel: Wisselaar): AccountgesprekInvoer {
  const themas = Object.entries(invoer.themas).map(([thema, verslag]) => [
    thema,
    { ...verslag, ...Object.fromEntries(themadelen.map((deel) => [deel, wissel(verslag[deel])])) },
  ]);
  return {
    ...invoer,
    deelnemers: wissel(invoer.deelnemers),
    aanleiding: wissel(invoer.aanleiding),
    afspraken: wissel(invoer.afspraken),
    themas: Object.fromEntries(themas) as AccountgesprekInvoer['themas'],
  };
}
