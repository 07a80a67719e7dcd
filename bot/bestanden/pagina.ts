/** Pages outside Teams: the one behind a download link, which says what it is and for whom and asks for one press, and plain text. */
import type { Bestandsformaat } from '../../domain/bestandsformaat';
import type { Document } from '../../domain/document';
import { vreemdeTekensIn } from '../../domain/vreemd-teken';
import { bestandTekst } from '../../texts/bestand';
import { foutZin } from '../../texts/fouten';

const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '');

const stijl =
  'body{font:1.125rem/1.5 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}' +
  'button{font:inherit;padding:.6rem 1.2rem;border:2px solid #154273;background:#154273;color:#fff;border-radius:.25rem}' +
  'button:focus-visible{outline:3px solid #f9b000;outline-offset:3px}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}';

const pagina = (titel: string, inhoud: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<meta name="robots" content="noindex"><title>${veilig(titel)}</title><style>${stijl}</style></head>` +
  `<body><main><h1>${veilig(titel)}</h1>${inhoud}</main></body></html>`;

const alinea = (tekst: string): string => `<p>${veilig(tekst)}</p>`;

export const tekstPagina = (titel: string, alineas: readonly string[]): string =>
  pagina(titel, alineas.map(alinea).join(''));

export function bestandPagina(bestand: {
  readonly naam: string;
  readonly voor: string;
  readonly formaat: Bestandsformaat;
}): string {
  const { eenKeer, knop } = bestandTekst.pagina;
  return documentPagina({ naam: bestand.naam, voor: bestand.voor, eenKeer, knop: knop(bestand.formaat) });
}

/** No address in the form: it posts to where it came from, so that the token stands nowhere on the page. */
export function documentPagina(document: {
  readonly naam: string;
  readonly voor: string;
  readonly eenKeer: string;
  readonly knop: string;
}): string {
  const { titel, voor } = bestandTekst.pagina;
  const naam = `<dl><dt>${veilig(bestandTekst.label)}</dt><dd>${veilig(document.naam)}</dd></dl>`;
  const formulier = `<form method="post"><button type="submit">${veilig(document.knop)}</button></form>`;
  return pagina(titel, naam + alinea(voor(document.voor)) + alinea(document.eenKeer) + formulier);
}

/** The same page for a link that never existed, was used, is too old, or is not for this person any more. */
export const verlopenPagina = (): string =>
  pagina(bestandTekst.pagina.verlopenTitel, alinea(foutZin({ soort: 'bestand-verlopen' })));

/** The link still works: the same press tries again. */
export function nietGetekendPagina(formaat: Bestandsformaat, document: Document): string {
  const { kop, uitleg, link, knop } = bestandTekst.nietGetekend;
  const formulier = `<form method="post"><button type="submit">${veilig(knop(formaat))}</button></form>`;
  return pagina(kop, alinea(uitleg(vreemdeTekensIn(document))) + alinea(link) + formulier);
}
