/** A link that says itself what it is for, for whom and until when: signed, so that nothing of it has to be kept. */
import type { Klok } from '../../domain/ports';
import { gelijkGeheim } from '../gelijk-geheim';

const geldigMs = 15 * 60_000;

export interface Verwijzing {
  /** Id of what it hands over. */
  readonly over: string;
  readonly persoon: string;
  readonly tot: string;
}

type Onderteken = (tekst: string) => string;

const handtekening = (onderteken: Onderteken, soort: string, tekst: string): string =>
  onderteken(`${soort}|${tekst}`)
    .replace(/[^\w-]/g, '')
    .slice(0, 32);

/** `soort`: one word; a link of one kind opens nothing of another. */
export function maakLink(
  onderteken: Onderteken,
  soort: string,
  { over, persoon, nu }: Omit<Verwijzing, 'tot'> & { readonly nu: string },
): { readonly token: string; readonly tot: string } {
  const tot = new Date(Date.parse(nu) + geldigMs).toISOString();
  // Without the names of its parts: an address of `/bestand` has room for 200 characters.
  const tekst = Buffer.from(JSON.stringify([over, persoon, tot])).toString('base64url');
  return { token: `${soort}-${tekst}-${handtekening(onderteken, soort, tekst)}`, tot };
}

/** Null when it is of another kind, too old, or not ours. */
export function leesLink(
  { onderteken, klok }: { readonly onderteken: Onderteken; readonly klok: Klok },
  soort: string,
  token: string,
): Verwijzing | null {
  const [, genoemd, tekst, teken] = /^([a-z]+)-([\w-]+)-([\w-]{32})$/.exec(token) ?? [];
  if (genoemd !== soort || tekst === undefined || teken === undefined) return null;
  if (!gelijkGeheim(teken, handtekening(onderteken, soort, tekst))) return null;
  const [over, persoon, tot] = JSON.parse(Buffer.from(tekst, 'base64url').toString('utf8')) as [string, string, string];
  return tot > klok.nu() ? { over, persoon, tot } : null;
}
