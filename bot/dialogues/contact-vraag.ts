/** How somebody can be reached: enough to find him by. Anything else that is said here is asked again, once. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import type { Lezing } from '../dialogue';

const NUMMER_OF_ADRES = /\d{6}|\p{L}[\w.+-]*@[\w-]+\.\w{2,}/u;
/** In this chat, or another place where one is found by name. */
const KANAAL = /(?<!\p{L})(?:ms )?teams(?!\p{L})|(?<!\p{L})(?:deze|onze|dit|in de|via de|per) chat(?!\p{L})/iu;
/** "Via mijn collega Joke", "bel het secretariaat": somebody else takes it up. Without a name or a post it leads nowhere. */
const ANDER =
  /(?<!\p{L})(?:collega|secretariaat|secretaresse|leidinggevende|teamleider|assistente?|receptie|telefooncentrale|servicebalie|klantcontactcentrum|kcc|bestuurssecretaris|managementassistente?|colleague|reception|secretary|assistant)(?!\p{L})/iu;
const LEIDT =
  /(?<!\p{L})(?:via|bij|bel|belt|bellen|mail|mailen|neem contact|contact met|vraag naar|ask for|call|through)(?!\p{L})/iu;
/** Who asks, does not know or puts it off gives none, whatever words he does it with. */
const GEEN =
  /\?\s*$|(?<!\p{L})(?:weet (?:ik )?(?:het |dat )?(?:nog |zo )?niet|geen idee|later|straks|liever niet|don['’]?t know)(?!\p{L})/iu;

/** Whether somebody can be found by it. */
export function isContact(tekst: string): boolean {
  if (NUMMER_OF_ADRES.test(tekst.replace(/(?<=\d)[\s./()-]+(?=\d)/g, ''))) return true;
  return !GEEN.test(tekst) && (KANAAL.test(tekst) || (LEIDT.test(tekst) && ANDER.test(tekst)));
}

/** "Kamer 3.12", "pieper 44": who says so twice knows how he is found. Not who asks or puts it off. */
export function leesContact(tekst: VrijeTekst): Lezing<VrijeTekst> {
  if (isContact(tekst)) return { ok: true, waarde: tekst };
  return { ok: false, zin: dialoogTekst.geenContact, ...(GEEN.test(tekst) ? {} : { alsnog: tekst }) };
}
