/** The name of a file as it is kept: also that is text of a person, and it may bear the name of a child. */
import { bijlageGrenzen } from './bijlage';
import { maakVrijeTekst } from './persoonsgegevens';
import { achternaamIn } from './persoonsgegevens/achternaam';
import type { VrijeTekst } from './persoonsgegevens';
import { GEEN_NAAM } from './persoonsgegevens/namen';
import { isVoornaam } from './persoonsgegevens/voornaam';

/** What is written of one child: beside a first name it is that child's. */
const OVER_EEN_KIND =
  /(?<!\p{L})(?:(?:behandel|zorg|hulpverlenings|begeleidings|perspectief|gezins|veiligheids)plan|(?:kind|leerling|cli[eë]nt|gezins)?dossier|indicatie|beschikking|diagnose|observatie|intake|screening|diagnostiek|zorgmelding)(?:verslag|formulier|rapport|brief|rapportage)?(?!\p{L})/iu;

const losgeschreven = (naam: string): string =>
  naam
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_+.-]+/g, ' ')
    .trim();

/** "Fam. Pietersen": whose family it is. */
const VAN_EEN_FAMILIE = /(?<!\p{L})(?:fam|familie|gezin|ouders)\s+(?:(?:van|de|den|der|el|al|ten|ter)\s+)*\p{Lu}\p{L}/u;

/** The name in it that may be of a person, first or family name; null when there is none. */
export function persoonsnaamIn(naam: string): string | null {
  const woorden = losgeschreven(naam).match(/\p{L}{2,}/gu) ?? [];
  const voornaam = woorden.find((woord) => isVoornaam(woord) && !GEEN_NAAM.has(woord.toLowerCase()));
  return voornaam ?? achternaamIn(woorden);
}

/** Null for what may not be kept, nor said back. A path shows how somebody's disk is laid out: of it the file is kept. */
export function keurBestandsnaam(naam: string): VrijeTekst | null {
  const bestand = naam.split(/[\\/]/).findLast((deel) => deel.trim() !== '') ?? '';
  const schoon = bestand.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  if (schoon === '' || schoon.length > bijlageGrenzen.naam) return null;
  if (OVER_EEN_KIND.test(losgeschreven(schoon)) && persoonsnaamIn(schoon) !== null) return null;
  if (VAN_EEN_FAMILIE.test(losgeschreven(schoon).replace(/^\p{L}/u, (letter) => letter.toLowerCase()))) return null;
  // Underscores join what the guard would see apart.
  const los = maakVrijeTekst(schoon.replace(/[_-]+/g, ' '));
  const keuring = maakVrijeTekst(schoon);
  return los.ok && keuring.ok ? keuring.tekst : null;
}
