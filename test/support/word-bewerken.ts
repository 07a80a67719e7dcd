/** A letter fetched as Word and edited outside, as somebody does who then sends it back in the chat. */
import { zip } from '../../reports/render/docx-zip';
import type { Huis, Spreker } from './gesprek';
import { leesZip } from './zip';

/** What the newest link in somebody's chat hands over. */
export async function haalOp(huis: Huis, wie: Spreker): Promise<Uint8Array> {
  const alles = JSON.stringify(huis.simulator?.connector.messages(wie.plaats.id));
  const pad = [...alles.matchAll(/\/bestand\/[\w-]+/g)].at(-1)?.[0] ?? '';
  const antwoord = await fetch(`${huis.url}${pad}`, { method: 'POST' });
  expect(antwoord.status).toBe(200);
  return new Uint8Array(await antwoord.arrayBuffer());
}

/** The same file with one of its parts changed. */
export const bewerk = (docx: Uint8Array, naam: string, doe: (xml: string) => string): Uint8Array =>
  zip(
    [...leesZip(docx)].map(([deel, inhoud]) => ({ naam: deel, inhoud: deel === naam ? doe(inhoud) : inhoud })),
    [],
  );

const tekstVan = (xml: string): string => xml.replace(/<[^>]+>/g, '');

/** The paragraph with these words says other ones; another paragraph comes behind it. */
export const herschrijf =
  (woorden: string, nieuw: string, erbij: string) =>
  (xml: string): string => {
    const oud = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((een) => tekstVan(een).includes(woorden));
    if (oud === undefined) throw new Error(`no paragraph: ${woorden}`);
    const alinea = (tekst: string): string => `<w:p><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
    return xml.replace(oud, alinea(tekstVan(oud).replace(woorden, nieuw)) + alinea(erbij));
  };
