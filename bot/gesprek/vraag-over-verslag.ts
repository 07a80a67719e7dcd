/**
 * "Wie was erbij", "hebben ze getekend", "wat zeiden ze over de financiën" with a report on the last card: that report, where it stands. And "mijn laatste
 * verslag": the newest of those he may read.
 */
import { accountgesprekkenInzien } from '../../app/accountgesprekken-inzien';
import { voerUit } from '../../app/use-case';
import { geenZaak, mag } from '../../domain/policy';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan } from '../getoond/open-formulier';
import { netVan } from '../getoond/korte-verbetering';
import { VRAAGT } from '../invoer/delen';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import { gesprekspartner } from '../namen/genoemd';
import { themasIn } from './themawoorden';

/** What stands in every report. */
const STAAT_ERIN =
  /(?<![a-z])(?:erbij|aanwezig|deelnemers?|aan tafel|zeiden|zei|zeggen|gezegd|verteld|besproken|afgesproken|afspraken?|nagekomen|zorgen?|eens|oneens|akkoord|goedgekeurd|getekend|vastgesteld|definitief|concept|vertrouwelijk|aanleiding|volgend(?:e)? (?:gesprek|keer)|welke datum|wanneer was (?:dit|dat|het))(?![a-z])/;
/** Of all there are, and not of this one. */
const VRAAGT_LIJST = /^(?:en )?welke (?!datum|dag)/;
const WAREN = /^(?:en )?(?:was|waren|werd|werden|had|hadden)(?![a-z])/;
/** In words; a longer question is about more than that. */
const LANGSTE = 12;

export async function vraagOverVerslag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const net = netVan(beurt);
  if (net?.soort !== 'gesprek' || !vraagtErnaar(bericht) || elders(beurt, tekst) !== null) return null;
  if (staatFormulierOpen(beurt)) return null;
  const verslag = await beurt.druk({ action: 'accountgesprek.inzien', payload: { gesprek: net.id } });
  return verslag.geweigerd === true ? null : metZin(gezegdTekst.staatErin, verslag);
}

/** Below a report of his own stands only why he would correct it. */
const staatFormulierOpen = ({ huis, inbound, nu }: Beurt): boolean =>
  veldenVan(huis.getoond.formulier(inbound, nu)?.inhoud).some(({ id }) => id !== 'reden');

function vraagtErnaar({ tekst, klein, lezing, begrepen: { slots } }: Bericht): boolean {
  const noemt =
    (slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten ?? slots.gemeente ?? slots.regio) !== undefined;
  return (
    !noemt &&
    !VRAAGT_LIJST.test(klein) &&
    lezing.woorden.length <= LANGSTE &&
    (VRAAGT.test(tekst) || WAREN.test(klein)) &&
    (STAAT_ERIN.test(klein) || themasIn(klein).length > 0)
  );
}

const LAATSTE =
  /^(?:(?:toon|open|geef|lees|laat|bekijk|mag ik|wil ik|ik wil|graag|even|mij|me) )*(?:mijn |het |ons |hun )?(?:laatste|recentste|nieuwste|meest recente) (?:account|gespreks?)?(?:gesprek|verslag)(?: (?:van|met|over|bij) .{2,60}?)?(?: (?:zien|lezen|openen|graag|even|aub|svp))*[?.!]*$/;

export async function laatsteVerslag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  if (!LAATSTE.test(klein) || !mag(beurt.actor, 'accountgesprek.inzien', geenZaak)) return null;
  const partijId = (await gesprekspartner(beurt, begrepen.slots)) ?? null;
  const noemt = / (?:van|met|over|bij) /.test(klein);
  const gevonden = noemt && partijId === null ? null : await voerUit(beurt, accountgesprekkenInzien, { partijId });
  const [nieuwste] = gevonden?.ok === true ? gevonden.value.verslagen : [];
  return nieuwste === undefined
    ? null
    : beurt.druk({ action: 'accountgesprek.inzien', payload: { gesprek: nieuwste.id } });
}
