/** Which tasks somebody asks for in a sentence: those that are late, or due before some day. */
import { plusDagen } from '../begrip/kalender';
import { tijdvakIn } from '../begrip/tijdvak';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';

const TE_LAAT =
  /(?<![a-z])(?:te laat|over tijd|achterstallig\w*|verlopen|verstreken|over de (?:datum|termijn|deadline)|al af (?:had|hadden)|achter(?:loop|lopen|lig\w*)?|overdue|late)(?![a-z])/;

/** What lies ahead runs out too: "welke deadlines verlopen er morgen". */
const VERLOOPT = /(?<![a-z])(?:verlopen|verstrijken)(?![a-z])/g;

/** The last day of what is asked for; nothing when the words name no time. */
export function takenVoor(lezer: Lezer, tekst: string): { readonly voor?: string } {
  const { klein, vandaag } = leesBericht(lezer, tekst);
  const tijdvak = tijdvakIn(klein, vandaag);
  const komt = tijdvak !== null && tijdvak.tot >= vandaag && !TE_LAAT.test(klein.replace(VERLOOPT, ''));
  if (TE_LAAT.test(klein) && !komt) return { voor: plusDagen(vandaag, -1) };
  return tijdvak === null ? {} : { voor: tijdvak.tot };
}
