/** What is told while a form of a melding stands there, and is no order: it goes into the field for words of that form, and is not lost. */
import { meldingDossier } from '../../app/melding-dossier';
import type { MeldingDossier } from '../../app/melding-dossier';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { formulierTekst } from '../../texts/formulier';
import { hoofdletter } from '../../texts/hoofdletter';
import { ZEKER } from '../begrip/begrepen';
import type { Intent } from '../begrip/begrepen';
import { ANDERS } from '../begrip/vervolg/lezer';
import { leesMeldingwens } from '../begrip/vervolg/melding';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { isLosseVraag } from '../dialoog/losse-vraag';
import { welkVeld } from '../concept/notitie-erbij';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { elementenOp, isKnop } from '../kaart-delen';
import { metZin } from '../met-zin';
import type { Kaart } from '../messages';
import { toon } from '../prive';

/** The buttons that send such a form; on the one that asks the melder a question belongs in the field, on the others it is asked of us. */
const VRAAGT = 'melding.vragen';
const VERSTUURT: ReadonlySet<unknown> = new Set([
  ...[VRAAGT, 'melding.aanvullen', 'melding.afsluiten', 'melding.doorverwijzen', 'melding.intrekken'],
  'melding.beantwoorden',
]);

/** So likely an order or a question about the melding that it is one. */
const ZEKER_EEN_WENS = 0.8;
/** Fewer words tell nothing: they choose or steer. */
const MINSTENS = 3;

export async function opMeldingformulier(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const doel = kaart === null ? null : doelVan(kaart);
  if (kaart === null || doel === null) return null;
  const bericht = leesBericht(beurt, tekst);
  const veld = welkVeld(
    veldenVan(kaart.inhoud).filter(({ lang }) => lang),
    '',
  );
  if (veld === null || !isVoorHetVeld(bericht, doel.action === VRAAGT)) return null;
  const dossier = await meldingDossier(beurt, doel.melding);
  return dossier !== null && isHierover(dossier, bericht) ? vul(beurt, kaart, veld, tekst) : null;
}

/** The form of a question to the melder stands before him: a question is what belongs on it. */
export function schrijftAanMelder({ huis: { getoond }, inbound, nu }: Beurt): boolean {
  const kaart = getoond.formulier(inbound, nu);
  return kaart !== null && doelVan(kaart)?.action === VRAAGT;
}

function doelVan(kaart: Kaart): { readonly action: string; readonly melding: string } | null {
  const data = elementenOp(kaart.inhoud)
    .filter(isKnop)
    .map((knop) => knop['data'] as { readonly action?: unknown; readonly melding?: unknown } | undefined)
    .find((een) => VERSTUURT.has(een?.action));
  return typeof data?.action === 'string' && typeof data.melding === 'string'
    ? { action: data.action, melding: data.melding }
    : null;
}

/** What is told sounds like these; anything else that is surely meant is no text for the field. */
const VERTELT: ReadonlySet<Intent> = new Set<Intent>(['melding.starten', 'melding.aanvullen', 'onbekend']);

function isVoorHetVeld(bericht: Bericht, vraagtMelder: boolean): boolean {
  const { begrepen, lezing } = bericht;
  const ietsAnders = begrepen.zekerheid >= ZEKER && !VERTELT.has(begrepen.intent);
  if (ietsAnders || begrepen.intent === 'verwijzing' || lezing.woorden.length < MINSTENS) return false;
  if (vraagtMelder) return true;
  const [beste] = leesMeldingwens(lezing);
  const wil = beste !== undefined && beste.soort !== ANDERS && beste.kans >= ZEKER_EEN_WENS;
  return !wil && !isLosseVraag(bericht, true);
}

/** A number, or the name of another organisation, goes on about that one. */
function isHierover({ melding }: MeldingDossier, { begrepen: { slots } }: Bericht): boolean {
  if (slots.kandidaten !== undefined || (slots.meldingsnummer ?? slots.casusnummer) !== undefined) return false;
  return slots.aanbieder === undefined || slots.aanbieder === melding.invoer.over.naam;
}

function vul(beurt: Beurt, kaart: Kaart, veld: Formulierveld, tekst: string): BeurtAntwoord | null {
  const gezegd = hoofdletter(maskeer(tekst).trim());
  const was = veld.waarde.trim();
  const keuring = maakVrijeTekst(was === '' ? gezegd : `${was.replace(/(?<![.!?])$/, '.')} ${gezegd}`);
  if (!keuring.ok) return null;
  return metZin(
    formulierTekst.ingevuld([[veld.label, keuring.tekst.replace(/\.$/, '')]], false),
    toon(beurt, vulIn(kaart, { [veld.id]: keuring.tekst })),
  );
}
