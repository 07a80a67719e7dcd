/** A mail without the greeting it ends with: the places, numbers and functions behind that are those of who signs. */

const GROET =
  /(?<!\p{L})(?:(?:met |de )?(?:vriendelijke|hartelijke|collegiale|beste) groet(?:en)?|groet(?:en|jes)?[,\n]|hoogachtend|m\.?v\.?g\.?(?=[\s,]|$)|kind regards|best regards)/giu;
/** Fewer words than this are no mail, and "groeten uit Venlo" may be all there is. */
const woordenVanEenMail = 8;

/** What stands behind it; empty where there is none. */
export const ondertekening = (tekst: string): string => tekst.slice(zonderOndertekening(tekst).length);

export function zonderOndertekening(tekst: string): string {
  const groet = [...tekst.matchAll(GROET)].at(-1);
  const mail = tekst.slice(0, groet?.index);
  return mail.trim().split(/\s+/).length < woordenVanEenMail ? tekst : mail;
}
