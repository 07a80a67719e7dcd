/** Our own check of what a tagged PDF promises, over `qpdf --json`: it knows nothing of how our files are made. */
import { keurContrast } from './pdf-contrast';
import { keurKoppelingen } from './pdf-links';
import { alsObj, bladen, elementen, lees, rij, soortVan, woord } from './pdf-stand';
import type { Obj, Plek, Stand } from './pdf-stand';

/** Empty when nothing is wrong. */
export function keurPdf(pad: string): readonly string[] {
  const stand = lees(pad);
  const catalogus = [...stand.objecten.values()].find((een) => een['/Type'] === '/Catalog') ?? {};
  return [
    ...keurCatalogus(stand, catalogus),
    ...keurMetadata(stand, catalogus),
    ...keurLetters(stand),
    ...keurLinks(stand),
    ...keurInhoud(stand, catalogus),
    ...keurBoom(stand, catalogus),
    ...keurContrast(stand),
    ...keurKoppelingen(stand, catalogus),
  ];
}

function keurCatalogus(stand: Stand, catalogus: Obj): readonly string[] {
  const weergave = alsObj(stand, catalogus['/ViewerPreferences']);
  const fouten: string[] = [];
  if (catalogus['/Lang'] !== 'u:nl-NL') fouten.push('taal is niet nl-NL');
  if (alsObj(stand, catalogus['/MarkInfo'])['/Marked'] !== true) fouten.push('niet gemerkt als getagd');
  if (weergave['/DisplayDocTitle'] !== true) fouten.push('toont de titel niet');
  if (catalogus['/StructTreeRoot'] === undefined) fouten.push('geen structuurboom');
  const koppen = elementen(stand, catalogus).filter(({ een }) => /^H[2-6]$/.test(soortVan(een))).length;
  const overzicht = alsObj(stand, catalogus['/Outlines']);
  if (koppen > 0 && overzicht['/First'] === undefined) fouten.push('geen bladwijzers');
  return fouten;
}

function keurMetadata({ stromen }: Stand, catalogus: Obj): readonly string[] {
  const xmp = Buffer.from(stromen.get(String(catalogus['/Metadata'])) ?? '', 'latin1').toString('utf8');
  const eisen: readonly (readonly [string, RegExp])[] = [
    ['PDF/UA-1', /<pdfuaid:part>1</],
    ['PDF/A deel 2', /pdfaid:part>2</],
    ['PDF/A niveau A', /pdfaid:conformance>A</],
    ['titel', /<dc:title>[^]*<rdf:li[^>]*>[^<]+</],
    ['taal', /<dc:language>[^]*nl-NL/],
    ['inhoudshash', /urn:inhoud:[0-9a-f]{64}/],
  ];
  const mist = eisen.filter(([, eis]) => !eis.test(xmp)).map(([naam]) => `metadata mist ${naam}`);
  return /dc:creator|lastModifiedBy|\/Author/.test(xmp) ? [...mist, 'metadata noemt een persoon'] : mist;
}

const keurLetters = ({ objecten }: Stand): readonly string[] =>
  [...objecten.values()].flatMap((een) => {
    if (een['/Type'] === '/FontDescriptor' && een['/FontFile2'] === undefined && een['/FontFile3'] === undefined) {
      return [`lettertype ${String(een['/FontName'])} zit niet in het bestand`];
    }
    if (een['/Type'] === '/Font' && een['/Subtype'] === '/Type0' && een['/ToUnicode'] === undefined) {
      return [`lettertype ${String(een['/BaseFont'])} kan niet worden voorgelezen`];
    }
    return een['/Type'] === '/Font' && een['/Subtype'] === '/Type1' ? ['een lettertype dat niet is ingesloten'] : [];
  });

const keurLinks = ({ objecten }: Stand): readonly string[] =>
  [...objecten.values()].flatMap((een) => {
    if (een['/Subtype'] !== '/Link') return [];
    const tekst = woord(een['/Contents']).replace(/^u:/, '').trim();
    return [
      ...(tekst === '' ? ['een link zonder omschrijving'] : []),
      ...(een['/StructParent'] === undefined ? ['een link buiten de structuur'] : []),
    ];
  });

/** Operators that put ink on paper. */
const inkt = /\b(Tj|TJ|Do|f|S|B)\s*$/;

interface Merken {
  readonly fouten: readonly string[];
  readonly nummers: readonly number[];
}

/** Walks the content of one page: is every mark tagged or an artifact, and is every number used once? */
function merkenVan(inhoud: string): Merken {
  const nummers: number[] = [];
  const fouten: string[] = [];
  let diepte = 0;
  const opEenRegel = inhoud.replace(/<<[^>]*>>\s*BDC/g, (merk) => merk.replace(/\s+/g, ' '));
  for (const regel of opEenRegel.split('\n').map((een) => een.trim())) {
    const begin = /\b(BDC|BMC)$/.test(regel);
    const nummer = /\/MCID (\d+)/.exec(regel)?.[1];
    if (begin) diepte += 1;
    if (begin && nummer !== undefined) nummers.push(Number(nummer));
    if (begin && nummer === undefined && !regel.startsWith('/Artifact')) fouten.push(`merk zonder nummer: ${regel}`);
    if (begin && diepte > 1) fouten.push('merk in een merk');
    if (regel === 'EMC') diepte -= 1;
    if (inkt.test(regel) && diepte < 1) fouten.push(`inkt buiten de structuur: ${regel.slice(0, 40)}`);
  }
  if (diepte !== 0) fouten.push('een merk dat niet wordt gesloten');
  if (new Set(nummers).size !== nummers.length) fouten.push('een merk met een nummer dat er al is');
  return { fouten, nummers };
}

/** Which numbers the tag tree holds, by page. */
function boomMerken(stand: Stand, catalogus: Obj): ReadonlyMap<string, readonly number[]> {
  const merken = elementen(stand, catalogus).flatMap(({ een }) =>
    rij(een['/K']).flatMap((kind) => merkVan(stand, een, kind)),
  );
  const perPagina = new Map<string, number[]>();
  for (const { pagina, nummer } of merken) perPagina.set(pagina, [...(perPagina.get(pagina) ?? []), nummer]);
  return perPagina;
}

function merkVan(
  stand: Stand,
  ouder: Obj,
  kind: unknown,
): readonly { readonly pagina: string; readonly nummer: number }[] {
  const los = typeof kind === 'number' ? { '/MCID': kind } : alsObj(stand, kind);
  const nummer = los['/MCID'];
  return typeof nummer === 'number' ? [{ pagina: woord(alsObj(stand, kind)['/Pg'] ?? ouder['/Pg']), nummer }] : [];
}

function keurInhoud(stand: Stand, catalogus: Obj): readonly string[] {
  const inBoom = boomMerken(stand, catalogus);
  return bladen(stand).flatMap(({ naam, blad: pagina, inhoud }) => {
    const { fouten, nummers } = merkenVan(inhoud);
    const boom = [...(inBoom.get(naam) ?? [])].sort((a, b) => a - b);
    const zelfde = String(boom) === String([...nummers].sort((a, b) => a - b));
    return [
      ...fouten,
      ...(zelfde ? [] : [`merken op ${naam} staan niet één keer in de boom`]),
      ...(pagina['/Tabs'] === '/S' ? [] : ['de tab-volgorde volgt de structuur niet']),
      ...(pagina['/StructParents'] === undefined ? ['een pagina buiten de structuur'] : []),
    ];
  });
}

function keurBoom(stand: Stand, catalogus: Obj): readonly string[] {
  const boom = elementen(stand, catalogus);
  return [...keurKoppen(boom), ...boom.flatMap((plek) => keurElement(stand, plek))];
}

/** One title, and no level that is skipped. */
function keurKoppen(boom: readonly Plek[]): readonly string[] {
  const niveaus = boom
    .map(({ een }) => /^H([1-6])$/.exec(soortVan(een))?.[1])
    .filter((een) => een !== undefined)
    .map(Number);
  const fouten = niveaus.filter((niveau) => niveau === 1).length === 1 ? [] : ['niet precies één titel'];
  const sprong = niveaus.some((niveau, plaats) => niveau > (niveaus[plaats - 1] ?? 0) + 1);
  return sprong ? [...fouten, 'een kop slaat een niveau over'] : fouten;
}

const hoortIn: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'Figure'],
};

/** What holds nothing but these: a bullet that is no label is read aloud as a word of the sentence. */
const houdtAlleen: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TR: ['TH', 'TD'],
};

function keurElement(stand: Stand, { een, ouders }: Plek): readonly string[] {
  const soort = soortVan(een);
  const kinderen = rij(een['/K']);
  const fouten: string[] = [];
  const mag = hoortIn[soort];
  if (mag !== undefined && !mag.includes(ouders.at(-1) ?? ''))
    fouten.push(`${soort} staat in ${ouders.at(-1) ?? 'niets'}`);
  const vreemd = kindsoorten(stand, een).filter((kind) => houdtAlleen[soort]?.includes(kind) === false);
  fouten.push(...vreemd.map((kind) => `${kind} staat los in ${soort}`));
  if (soort === 'LI' && !kindsoorten(stand, een).includes('LBody')) fouten.push('een punt van een lijst zonder tekst');
  if (kinderen.length === 0 && soort !== 'TD') fouten.push(`een leeg element ${soort}`);
  if (soort === 'Figure' && !/^u:.+/.test(woord(een['/Alt']))) fouten.push('een beeld zonder tekst');
  if (soort === 'Note' && een['/ID'] === undefined) fouten.push('een voetnoot zonder naam');
  const opmaak = JSON.stringify(rij(een['/A']).map((deel) => alsObj(stand, deel)));
  if (soort === 'TH' && !opmaak.includes('"/Scope"')) fouten.push('een kolomkop zonder bereik');
  if (soort === 'Table' && !JSON.stringify(nakomelingen(stand, een)).includes('TH'))
    fouten.push('een tabel zonder kop');
  if (soort === 'Link' && !kinderen.some((kind) => alsObj(stand, kind)['/Type'] === '/OBJR'))
    fouten.push('een link zonder doel');
  return fouten;
}

const kindsoorten = (stand: Stand, een: Obj): readonly string[] =>
  rij(een['/K']).flatMap((kind) => {
    const obj = alsObj(stand, kind);
    return obj['/S'] === undefined ? [] : [soortVan(obj)];
  });

function nakomelingen(stand: Stand, een: Obj): readonly string[] {
  return rij(een['/K']).flatMap((kind) => {
    const obj = alsObj(stand, kind);
    return obj['/S'] === undefined ? [] : [soortVan(obj), ...nakomelingen(stand, obj)];
  });
}
