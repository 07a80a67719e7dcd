/** What a reader would take for a mistake of the machine, found in a document. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document, Zin } from '../../../domain/document';

const patronen: Readonly<Record<string, RegExp>> = {
  'lege haken': /\(\s*\)|\[\s*\]/,
  'dubbele spatie': / {2}/,
  'spatie voor leesteken': / [.,;:?](?=\s|$)/,
  'dubbel leesteken': /\.\.|,[.,;:]|[;:][.,;:]/,
  'waarde van de machine': /\b(undefined|null|NaN|true|false)\b|\[object|\$\{/,
  'getal en woord':
    /\b(1|één) (gemeenten|weken|segmenten|onderwerpen)\b|\b(twee|drie|\d{2,}) (gemeente|week|onderwerp)\b/,
  'enkel- en meervoud':
    /\bheeft [^.]*\ben\b[^.]* samen vastgesteld|\bhebben de (Raad van Bestuur|JA|NZa) (samen )?vastgesteld/,
  'twee keer hetzelfde woord': /\b(de|het|een|van|in|op|en|is|heeft|bij) \1\b/i,
  'komma of haak los': / ,|\( | \)|,,/,
  'woord van de machine':
    /continuiteitsplan|nog-niet-bekend|in-voorbereiding|in-uitvoering|wordt-aangesteld|gaat-door|wordt-betaald|geen-gevolgen|nog-te-vroeg/,
};

export function gebreken(document: Document): readonly string[] {
  return [...losseNoten(document), ...alleZinnen(document).flatMap(zinGebreken)];
}

function zinGebreken(zin: Zin): readonly string[] {
  const tekst = zinTekst(zin);
  const gevonden = Object.entries(patronen).flatMap(([naam, patroon]) => (patroon.test(tekst) ? [naam] : []));
  if (tekst.trim() !== tekst || tekst === '') gevonden.push('lege of losse rand');
  if (!haakjesKloppen(tekst)) gevonden.push('los haakje');
  if (/^\p{Ll}/u.test(tekst) && !magKlein(zin.id)) gevonden.push('begint klein');
  return gevonden.map((gebrek) => `${gebrek}: ${zin.id}: ${tekst}`);
}

function losseNoten(document: Document): readonly string[] {
  const verwezen = alleZinnen(document).flatMap((zin) =>
    zin.stukken.flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : [])),
  );
  const noten = document.voetnoten.filter((noot) => noot.zinnen.length > 0).map((noot) => noot.nummer);
  return String(verwezen) === String(noten) ? [] : [`voetnoten: ${String(verwezen)} en ${String(noten)}`];
}

/** Address lines and signatures are no sentences. */
const magKlein = (id: string): boolean => id.startsWith('kopblok.') || id.startsWith('ondertekening.');

function haakjesKloppen(tekst: string): boolean {
  const tel = (teken: string): number => tekst.split(teken).length;
  return tel('(') === tel(')') && tel('[') === tel(']');
}
