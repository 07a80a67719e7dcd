/** A typed message: reserved words first, then commands, then the dialogue that is open, then a new intent. */
import type { Action } from '../cards/actions';
import { dialoogTekst } from '../texts/dialoog';
import { tabelTekst } from '../texts/tabel';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { briefwoordIn } from './brieven/woorden';
import { kiestAangeboden, langsteAntwoord } from './dialoog/antwoord';
import { leesAlle } from './dialoog/concept';
import type { Open } from './dialoog/concept';
import { openVraag, stapKaart, stapVan } from './dialoog/kaart';
import { naRust } from './dialoog/na-rust';
import { naEenTijd, sluimert } from './dialoog/sluimer';
import { inDialoog } from './dialoog/tekst';
import { metWachtend, opWachtend } from './dialoog/wachtend';
import { gereserveerdeWoorden } from './gereserveerde-woorden';
import { verderMet, wilWeg } from './dialoog/halverwege';
import type { Toegelaten } from './getoond/knoppen';
import { inDraad, onthoudDraad } from './draad';
import { zoalsBedoeld } from './invoer/bedoeld';
import { inWoorden } from './invoer/emoji';
import { zonderGedicteerd } from './invoer/gedicteerd';
import { leesTabel } from './invoer/tabel';
import { zonderOmlijsting } from './invoer/omlijsting';
import { zonderVulwoorden } from './invoer/vulwoorden';
import { nieuwBericht } from './nieuw-bericht';
import { opdrachtIn } from './opdrachten';

export async function verwerkTekst(beurt: Beurt, ruw: string): Promise<BeurtAntwoord> {
  const tekst = zonderVulwoorden(zonderGedicteerd(ruw.trim()));
  if (tekst === '') return zeg(dialoogTekst.leeg);
  if (tekst.length > langsteAntwoord) return zeg(dialoogTekst.teLang(langsteAntwoord));
  const tabel = leesTabel(ruw);
  if (tabel.soort === 'alleen-kop') return { ...zeg(tabelTekst.alleenKop), nietBewaren: true };
  const past = tabel.soort === 'rijen' && tabel.tekst.length <= langsteAntwoord;
  const gelezen = past ? tabel.tekst : tekst;
  if (beurt.inbound.plek !== 'persoonlijk') return verwerk(beurt, gelezen, past);
  return (
    (await opWachtend(beurt, inWoorden(gelezen))) ?? metWachtend(beurt, gelezen, await verwerk(beurt, gelezen, past))
  );
}

/** `cellen`: a row of a table that names somebody asks for no page about him. */
async function verwerk(beurt: Beurt, getypt: string, cellen: boolean): Promise<BeurtAntwoord> {
  const alle = beurt.inbound.plek === 'persoonlijk' ? await leesAlle(beurt) : [];
  const antwoord = alsAntwoord(beurt, alle, cellen ? getypt : zonderOmlijsting(getypt, isOpen(alle)));
  if (cellen) return verwerkMet(beurt, alle, antwoord, cellen);
  const bedoeld = zoalsBedoeld(beurt, antwoord, isOpen(alle));
  if (isOpen(alle)) return verwerkMet(beurt, alle, bedoeld, cellen);
  const tekst = inDraad(beurt, bedoeld);
  return onthoudDraad(beurt, tekst, await verwerkMet(beurt, alle, tekst, cellen));
}

async function verwerkMet(beurt: Beurt, alle: readonly Open[], tekst: string, cellen: boolean): Promise<BeurtAntwoord> {
  const woord = gereserveerdeWoorden[tekst.toLowerCase().replace(/[.!?]+$/, '')];
  if (woord) return woord(beurt, alle);
  const hervat = verderMet(beurt, alle, tekst);
  if (hervat) return hervat;
  const opdracht = opdrachtIn(beurt, tekst) ?? briefwoordIn(beurt, tekst);
  if (opdracht) return opdracht;
  const open = alle.find(({ draft }) => !draft.rust);
  if (!(open && kiestAangeboden(open, tekst)) && beurt.huis.getoond.wachtOpKnop(beurt.inbound, tekst, beurt.nu))
    return { ...zeg(dialoogTekst.kiesKnop), nietBewaren: true };
  const erbij = open ? antwoordtErbij(beurt, tekst) : null;
  if (erbij) return beurt.druk(erbij);
  if (!/[\p{L}\p{N}?]/u.test(tekst)) return zeg(dialoogTekst.geenWoorden, ...(open ? [stapKaart(beurt, open)] : []));
  if (!open) return wilWeg(beurt, alle, tekst) ?? naRust(beurt, alle, tekst, await nieuwBericht(beurt, tekst, cellen));
  return sluimert(beurt, open) ? naEenTijd(beurt, open, tekst) : inDialoog(beurt, open, tekst);
}

/** A sign that means yes or no is that word where something was asked; elsewhere it says nothing. */
function alsAntwoord(beurt: Beurt, alle: readonly Open[], getypt: string): string {
  const woorden = inWoorden(getypt);
  // Whether it is acute is said in words: of a thumb nobody knows what it agrees with.
  if (woorden !== getypt && /^(?:ja|nee)$/.test(woorden) && alle.some(vraagtDringend)) return getypt;
  return isGevraagd(beurt, alle, woorden) ? woorden : getypt;
}

const isOpen = (alle: readonly Open[]): boolean => alle.some(({ draft }) => !draft.rust);

/** A dialogue, a form or a button with these words waits for him. */
const isGevraagd = ({ huis: { getoond }, inbound, nu }: Beurt, alle: readonly Open[], woorden: string): boolean =>
  isOpen(alle) || getoond.vind(inbound, woorden, nu) !== null || getoond.formulier(inbound, nu) !== null;

const vraagtDringend = (open: Open): boolean => {
  const veld = open.draft.rust ? null : openVraag(open);
  return veld !== null && stapVan(open, veld).dringend === true;
};

/** Asked last, whatever is half-way: "ja" answers that. */
const gaatVoor: ReadonlySet<Action> = new Set(['dialoog.gemaskeerd', 'melding.beantwoorden', 'melding.document']);

/** The words of a button where we ask whether what he typed belongs to what is half-way: there "ja" is a button too. */
function antwoordtErbij({ huis: { getoond }, inbound, nu }: Beurt, tekst: string): Toegelaten | null {
  const vraagt = getoond.vind(inbound, 'ja', nu)?.action;
  const bedoeld = getoond.vind(inbound, tekst, nu);
  // "Opnieuw typen" is a button, and no name of an organisation.
  if (bedoeld?.action === 'dialoog.verder') return bedoeld;
  return vraagt !== undefined && gaatVoor.has(vraagt) ? bedoeld : null;
}
