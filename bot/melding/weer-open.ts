/** "Kan die weer open?" of a melding that was withdrawn: its card, with the button that does so. And what somebody then tells in a new one instead. */
import { mijnMeldingenInzien } from '../../app/mijn-meldingen-inzien';
import { voerUit } from '../../app/use-case';
import type { Melding } from '../../domain/melding';
import { weerOpenTekst } from '../../texts/weer-open';
import { kiesNaam, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { netVan } from '../getoond/korte-verbetering';
import { handlers } from '../handlers';
import { elders } from '../invoer/verwijzen';
import { eenVan } from '../invoer/zinnen';
import { metZin } from '../met-zin';
import { startMelding } from './start';

const WEER_OPEN = eenVan(
  '(?<![a-z])(?:weer|opnieuw|terug) ?(?:open|opengezet|openzetten|openen|openmaken|actief|activeren|aan|aanzetten|laten lopen|in behandeling)(?![a-z])',
  '(?<![a-z])(?:heropen|heropenen|heropend|terugdraaien|terughalen|ongedaan maken|herstellen|terugzetten)(?![a-z])',
);
/** Said of what somebody filed, and not of a group or a location that opens again. */
const VAN_EEN_MELDING = eenVan(
  '(?<![a-z])(?:melding|ingetrokken|intrekking|intrekken|m-\\d{4})',
  '^(?:(?:en|oh?|ja|maar) )*(?:kan|kun je|kunt u|mag|wil je|wilt u|zet|haal|heropen) (?:die|deze|hem|m)(?![a-z])',
);

async function ingetrokken(beurt: Beurt): Promise<readonly Melding[]> {
  const uitkomst = await voerUit(beurt, mijnMeldingenInzien, null);
  return uitkomst.ok ? uitkomst.value.filter(({ status }) => status === 'ingetrokken') : [];
}

const noemt = ({ begrepen: { slots } }: Bericht, { nummer, invoer }: Melding): boolean =>
  slots.meldingsnummer === nummer ||
  [slots.aanbieder, slots.gemeente, slots.regio].some((naam) => naam !== undefined && naam === invoer.over.naam);

/** The one that was named, the one before him, or the only one. */
function welke(beurt: Beurt, bericht: Bericht, alle: readonly Melding[]): Melding | undefined {
  const { meldingsnummer, aanbieder } = bericht.begrepen.slots;
  if (meldingsnummer !== undefined || aanbieder !== undefined) return alle.find((een) => noemt(bericht, een));
  const net = netVan(beurt);
  if (net?.soort === 'melding') return alle.find(({ id }) => id === net.id);
  return alle.length === 1 ? alle[0] : undefined;
}

/** Null when it asks something else, or he withdrew no such melding. */
export async function weerOpenIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const { klein } = bericht;
  if (!WEER_OPEN.test(klein) || !VAN_EEN_MELDING.test(klein) || elders(beurt, tekst) !== null) return null;
  const melding = beurt.inbound.plek === 'persoonlijk' ? welke(beurt, bericht, await ingetrokken(beurt)) : undefined;
  if (melding === undefined) return null;
  return metZin(weerOpenTekst.kan(melding.nummer), await handlers['melding.inzien'](beurt, { melding: melding.id }));
}

/** "Doe dan maar een nieuwe: …": the order, and behind it what is going on. */
const NIEUWE =
  /^(?:(?:ja|nee|ok|oke|oké|nou|goed|dan|prima|jammer)[ ,]+)*(?:(?:doe|maak|begin|start|open|schrijf|zet)(?: (?:dan|maar|er|even|graag|toch|nu|ook))* )?(?:een |nog een )?nieuwe(?: melding)?(?: (?:aan|van|dan|maar|op|klaar|graag))*[:,.] ?(?=\S+ \S+)/i;

/** Null when it orders no new one. The subject of a turn back goes with it where he asked for that himself. */
export async function nieuweIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const rest = tekst.trim().replace(NIEUWE, '');
  if (rest === tekst.trim() || beurt.inbound.plek !== 'persoonlijk') return null;
  const { aanbieder, kandidaten } = leesBericht(beurt, rest).begrepen.slots;
  const over = aanbieder === undefined && kandidaten === undefined ? await netGevraagd(beurt) : null;
  if (over !== null) kiesNaam(beurt, rest, over);
  return startMelding(beurt, rest);
}

/** Of whom the withdrawn melding is that stands before him: no list shows one, only who asked for it has it there. */
async function netGevraagd(beurt: Beurt): Promise<string | null> {
  const [knop] = beurt.huis.getoond.rij(beurt.inbound, beurt.nu, 'melding.herstellen');
  if (knop === undefined) return null;
  return (await ingetrokken(beurt)).find(({ id }) => id === knop['melding'])?.invoer.over.partijId ?? null;
}
