/** Every list and answer asked in a house with much work in it, and what of an answer is wrong. */
import { Spreker } from './gesprek';
import type { Proefhuis } from './proefhuis';

/** What Teams takes of one message. */
const meesteBytes = 28 * 1024;
/** Not how fast, but that it stays an answer and does not grow into minutes; the speed is measured by the bench. */
const langsteMs = 10_000;

interface Antwoord {
  readonly vraag: string;
  readonly ms: number;
  readonly bytes: number;
  readonly gezegd: string;
}

/** The adviseur of the authority sees all of them, who works for that regio sees as many, and the others some. */
const vragen: Readonly<Record<string, readonly string[]>> = {
  'Anouk Wiersma': [
    ...['trede Vuurbaak', 'alle treden', 'trede regio Zuid-Limburg', 'mijn casussen', 'alle casussen', 'casussen 2025'],
    ...['casussen met proefhuis', 'mijn taken', 'werkvoorraad', 'casus Vuurbaak', 'feiten Vuurbaak', 'taken Vuurbaak'],
    ...['bijpraten Vuurbaak', 'tijdlijn Vuurbaak', 'raadsinformatiebrief Vuurbaak', 'regio Proefhuis 4711 Jeugdhulp'],
    ...['casus C-2025-14711', 'gesloten casussen', 'update Vuurbaak er is overleg geweest', 'rollen Vuurbaak'],
    ...['welke casussen hebben een deadline deze week', 'welke casussen liggen stil', 'casussen zonder regievoerder'],
  ],
  'Rob Janssen': [
    ...['mijn casussen', 'mijn taken', 'werkvoorraad', 'alle treden', 'tijdlijn Vuurbaak', 'bijpraten Vuurbaak'],
    ...['trede Vuurbaak', 'casus C-2025-14711', 'taken Vuurbaak'],
  ],
  'Marjan de Graaf': ['werklijst', 'mijn casussen'],
  'Pieter van Loon': ['accountgesprekken', 'planning', 'wie heb ik lang niet gesproken'],
  'Sanne Verhoeven': ['hulp', 'melding over Vuurbaak', 'stop', 'trede Vuurbaak'],
  'Karel Mulder': ['gebruikers', 'draaiboek'],
};

async function stel(wie: Spreker, vraag: string): Promise<Antwoord> {
  const begin = performance.now();
  const gezegd = await wie.zeg(vraag);
  const ms = performance.now() - begin;
  const bytes = Math.max(0, ...wie.neemKaarten().map((kaart) => Buffer.byteLength(JSON.stringify(kaart))));
  return { vraag: `${wie.naam}: ${vraag}`, ms, bytes, gezegd };
}

export async function stelAlles(huis: Proefhuis): Promise<readonly Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (const [naam, zinnen] of Object.entries(vragen)) {
    const wie = new Spreker(huis, naam);
    for (const zin of zinnen) antwoorden.push(await stel(wie, zin));
  }
  return antwoorden;
}

export const mis = ({ ms, bytes, gezegd }: Antwoord): boolean =>
  ms > langsteMs || bytes > meesteBytes || gezegd.trim() === '' || /ging iets mis/.test(gezegd);
