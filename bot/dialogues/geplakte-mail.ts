/** A pasted mail is of somebody else: his number and what he is are not those of who pastes it. */
import { zonderOndertekening } from './ondertekening';

const KOP = /^(?:>\s*)?(?:van|from|aan|to|verzonden|sent|onderwerp|subject|cc):\s/im;
/** A line above the text that says who wrote to whom, and when. */
const KOPREGEL =
  /^(?:>\s*)?(?:van|from|aan|to|cc|bcc|verzonden|sent|datum|date|beantwoorden aan|reply-to):[^\n]*(?:\n|$)/gim;
const ONDERWERP = /^(?:>\s*)?(?:onderwerp|subject):[ \t]*(?:(?:re|fw|fwd|antw|doorst)[: ]+)*([^\n]*)/gim;
/** "Beste collega," on a line of its own. */
const AANHEF =
  /^(?:>\s*)?(?:beste|geachte|lieve|dag|hallo|hoi|goede(?:morgen|middag|navond|n dag)|dear|hi)(?![a-z])[^\n.!?]{0,60}[,!]?[ \t]*(?:\n|$)/im;

export const isGeplakteMail = (tekst: string): boolean => KOP.test(tekst);

/** What it tells: without who wrote to whom and who signed. The text as it was where it is no mail. */
export function tekstVanMail(tekst: string): string {
  const isMail = isGeplakteMail(tekst);
  if (!isMail && !(AANHEF.test(tekst) && zonderOndertekening(tekst) !== tekst)) return tekst;
  const zonderKop = tekst.replace(KOPREGEL, '').replace(ONDERWERP, '$1').replace(AANHEF, '');
  const over = zonderOndertekening(zonderKop)
    .trim()
    .replace(/\n\s*\n/g, '\n');
  return over === '' ? tekst : over;
}
