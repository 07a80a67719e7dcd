/** What a reader would take for a mistake of the machine, found in a document. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document, Zin } from '../../../domain/document';
import type { Dossier } from '../../../domain/dossier';
import { feit } from '../../../reports/controle/strijdig';

const patronen: Readonly<Record<string, RegExp>> = {
  'lege haken': /\(\s*\)|\[\s*\]|“\s*”/u,
  'dubbele spatie': / {2}/u,
  'spatie voor leesteken': / [.,;:?](?=\s|$)/u,
  'dubbel leesteken': /\.\.|,[.,;:]|[;:][.,;:]|[.,;:]\?/u,
  'waarde van de machine': /\b(undefined|null|NaN|true|false)\b|\[object|\$\{/u,
  'getal en woord':
    /\b(1|één) (gemeenten|weken|segmenten|onderwerpen)\b|\b(twee|drie|\d{2,}) (gemeente|week|onderwerp)\b/u,
  'enkel- en meervoud':
    /\bheeft [^.]*\ben\b[^.]* samen vastgesteld|\bhebben de (Raad van Bestuur|JA|NZa) (samen )?vastgesteld/u,
  'twee keer hetzelfde woord': /\b(de|het|een|van|in|op|en|is|heeft|bij|zijn|met|voor|door|dat) \1\b/iu,
  'komma of haak los': / ,|\( | \)|,,|\ben,|,\s+en\s*\./u,
  'woord dat op iets wacht':
    /(?<![\p{L}-])((de|het|een|van|bij|met|namens|naar)\s*[.,:;?]|(en|of|dat|tot)\s*[.:;?])(\s|$)/u,
  'aanhalingsteken van de schrijfmachine': /['"]/u,
  'woord van de machine':
    /continuiteitsplan|nog-niet-bekend|in-voorbereiding|in-uitvoering|wordt-aangesteld|gaat-door|stopt-bij|wordt-betaald|geen-gevolgen|nog-te-vroeg/u,
};

/** One pass over a sound sentence; which pattern it was is asked only of a sentence that has something. */
const ietsMis = new RegExp(
  Object.values(patronen)
    .filter(({ flags }) => !flags.includes('i'))
    .map(({ source }) => source)
    .join('|'),
  'u',
);
const herhaling = patronen['twee keer hetzelfde woord'];

/** Most sentences come back in most dossiers: each text is looked at once. */
const gezien = new Map<string, readonly string[]>();

export function gebreken(document: Document): readonly string[] {
  return [...losseNoten(document), ...dubbeleMarkers(document), ...alleZinnen(document).flatMap(zinGebreken)];
}

function zinGebreken(zin: Zin): readonly string[] {
  const tekst = zinTekst(zin);
  const sleutel = `${zin.id}\n${tekst}`;
  const eerder = gezien.get(sleutel);
  if (eerder !== undefined) return eerder;
  const gevonden = zoek(zin.id, tekst).map((gebrek) => `${gebrek}: ${zin.id}: ${tekst}`);
  gezien.set(sleutel, gevonden);
  return gevonden;
}

function zoek(id: string, tekst: string): readonly string[] {
  const gevonden: string[] = [];
  if (ietsMis.test(tekst) || herhaling?.test(tekst) === true) {
    gevonden.push(...Object.entries(patronen).flatMap(([naam, patroon]) => (patroon.test(tekst) ? [naam] : [])));
  }
  if (tekst.trim() !== tekst || tekst === '') gevonden.push('lege of losse rand');
  if (!haakjesKloppen(tekst)) gevonden.push('los haakje');
  if (/^\p{Ll}/u.test(tekst) && !magKlein(id)) gevonden.push('begint klein');
  if (tekst.endsWith(',') && !magOpKomma(id)) gevonden.push('komma aan het eind');
  if (isVolzin(id) && !/[.?:,”\]]$/u.test(tekst)) gevonden.push('geen slot');
  return gevonden;
}

function losseNoten(document: Document): readonly string[] {
  const verwezen = alleZinnen(document).flatMap((zin) =>
    zin.stukken.flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : [])),
  );
  const noten = document.voetnoten.filter((noot) => noot.zinnen.length > 0).map((noot) => noot.nummer);
  return String(verwezen) === String(noten) ? [] : [`voetnoten: ${String(verwezen)} en ${String(noten)}`];
}

/** Whom to ask is said once, and for every fact that is missed it is said. */
function dubbeleMarkers(document: Document): readonly string[] {
  const heel = new Map<string, number>();
  for (const stuk of alleZinnen(document).flatMap(({ stukken }) => stukken)) {
    if (stuk.soort !== 'ontbreekt') continue;
    heel.set(stuk.feit, (heel.get(stuk.feit) ?? 0) + (stuk.tekst.startsWith('[ONTBREEKT: ') ? 1 : 0));
  }
  return [...heel].flatMap(([id, aantal]) => (aantal === 1 ? [] : [`${String(aantal)} hele markers: ${id}`]));
}

/** Address lines and signatures are no sentences. */
const magKlein = (id: string): boolean => id.startsWith('kopblok.') || id.startsWith('ondertekening.');

/** A greeting, and on whose behalf somebody signs. */
const magOpKomma = (id: string): boolean => /^(aanhef|slot|ondertekening)\./u.test(id);

/** Headings, labels and the place and date above a press release have no full stop. */
const isVolzin = (id: string): boolean =>
  !magKlein(id) && !id.endsWith('.kop') && !/^(label|embargo|plaats)\.|^slot\.einde$/u.test(id);

function haakjesKloppen(tekst: string): boolean {
  const tel = (teken: string): number => tekst.split(teken).length;
  return tel('(') === tel(')') && tel('[') === tel(']');
}

interface Getalregel {
  readonly feit: string;
  readonly een: RegExp;
  readonly meer: RegExp;
}

/** Words beside a fact that follow its number: with one of them the first has to stand there, with more the second. */
const getalregels: readonly Getalregel[] = [
  { feit: 'ontvanger.segmenten', een: /het segment /u, meer: /de segmenten /u },
  {
    feit: 'voorgeschiedenis.zorgen',
    een: /zorgen? maa?kt? over (?!.*onderwerpen:)|zorgen maken over (?!.*onderwerpen:)/u,
    meer: /onderwerpen: /u,
  },
  { feit: 'ontvanger.onderdelenInGemeente', een: /werkt /u, meer: /werken /u },
  {
    feit: 'igj.rapportNaWeken',
    een: /een week /u,
    meer: /(?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) weken /u,
  },
  { feit: 'werkgebied.aantalGemeenten', een: /één gemeente /u, meer: / gemeenten /u },
  { feit: 'rvb.omvang', een: /eenhoofdige /u, meer: /(?<!een)hoofdige /u },
];

const aantalVan = (waarde: unknown): number => (Array.isArray(waarde) ? waarde.length : Number(waarde));

/** Singular and plural, held against what the dossier says and not only against what looks odd. */
export function verkeerdGetal(document: Document, dossier: Dossier): readonly string[] {
  return alleZinnen(document).flatMap((zin) =>
    getalregels.flatMap(({ feit: id, een, meer }) => {
      const gedrukt = zin.stukken.some((stuk) => stuk.soort === 'feit' && stuk.feit === id);
      const bron = gedrukt ? feit(dossier, id) : undefined;
      if (bron?.status !== 'bekend') return [];
      const [goed, fout] = aantalVan(bron.waarde) === 1 ? [een, meer] : [meer, een];
      const tekst = zinTekst(zin);
      return goed.test(tekst) && !fout.test(tekst) ? [] : [`getal van ${id}: ${zin.id}: ${tekst}`];
    }),
  );
}
