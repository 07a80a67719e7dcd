/** The names the bot can recognise, indexed once: aanbieders, gemeenten and jeugdregio's. */
import { gemeenteAliassen, regioAliassen, samenwerkingsverbanden, voormaligeGemeenten } from './aliassen';
import { maakNaamZoeker } from './naam-in-zin';
import type { NaamZoeker } from './naam-in-zin';
import { schrijfwijze, sleutelsVan, STERKTE } from './naam-sleutels';
import { woorden } from './normaliseer';

export interface AanbiederNaam {
  readonly id: string;
  readonly naam: string;
  readonly aliassen: readonly string[];
}

export interface PlaatsNaam {
  readonly code: string;
  readonly naam: string;
  readonly aliassen: readonly string[];
}

export interface RegisterNamen {
  readonly aanbieders: readonly AanbiederNaam[];
  readonly gemeenten: readonly PlaatsNaam[];
  readonly regios: readonly PlaatsNaam[];
}

/** Make it with `maakRegister`, keep it, and make a new one after an import. */
export interface Register extends RegisterNamen {
  /** Names with a number in them ("Care 4 Kids"): that number counts nothing. Null when nobody has one. */
  readonly cijfernamen: RegExp | null;
  readonly zoekers: { readonly aanbieders: NaamZoeker; readonly gemeenten: NaamZoeker; readonly regios: NaamZoeker };
}

const plaatsSleutels = (naam: string, aliassen: readonly string[]): readonly string[] => [
  naam.replace(/\([^)]*\)/g, ' '),
  ...(/\(/.test(naam) ? [naam.replace(/[()]/g, ' ')] : []),
  ...[...naam.matchAll(/\(([^)]{4,})\)/g)].map((m) => m[1] ?? ''),
  ...aliassen,
];

const plaatsZoeker = (plaatsen: readonly PlaatsNaam[], extra: (plaats: PlaatsNaam) => readonly string[]): NaamZoeker =>
  maakNaamZoeker(
    plaatsen.map((plaats, id) => ({
      id,
      sleutels: plaatsSleutels(plaats.naam, [...plaats.aliassen, ...extra(plaats)]).map((naam) => ({
        woorden: woorden(naam).map(schrijfwijze),
        sterkte: STERKTE.officieel,
      })),
    })),
  );

const cijfernamen = (aanbieders: readonly AanbiederNaam[]): RegExp | null => {
  const namen = aanbieders
    .flatMap(({ naam, aliassen }) => [naam, ...aliassen])
    .filter((naam) => /\d/.test(naam) && /[a-z]{2}/i.test(naam))
    .map((naam) =>
      woorden(naam)
        .map((woord) => woord.replace(/[^a-z0-9]/g, '.'))
        .join('[ -]?'),
    );
  return namen.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${namen.join('|')})(?![a-z0-9])`, 'g');
};

/** Adds the regions that work together under one name, unless the database already has them. */
const metVerbanden = (regios: readonly PlaatsNaam[]): readonly PlaatsNaam[] => [
  ...regios,
  ...samenwerkingsverbanden.filter(
    ({ naam, code }) => !regios.some((regio) => regio.code === code || [regio.naam, ...regio.aliassen].includes(naam)),
  ),
];

export const maakRegister = (gegeven: RegisterNamen): Register => {
  const namen = { ...gegeven, regios: metVerbanden(gegeven.regios) };
  const gemeenteExtra = (g: PlaatsNaam): readonly string[] => [
    ...(gemeenteAliassen[g.naam] ?? []),
    ...(voormaligeGemeenten[g.naam] ?? []),
  ];
  const regioExtra = (r: PlaatsNaam): readonly string[] => regioAliassen[r.code] ?? [];
  const plaatsnamen = new Set(
    [
      ...namen.gemeenten.flatMap((g) => plaatsSleutels(g.naam, [...g.aliassen, ...gemeenteExtra(g)])),
      ...namen.regios.flatMap((r) => plaatsSleutels(r.naam, [...r.aliassen, ...regioExtra(r)])),
      ...['Gelderland', 'Overijssel', 'Noord-Holland', 'Zuid-Holland', 'Brabant', 'Noord-Brabant', 'Limburg'],
      ...['Noord', 'Zuid', 'Oost', 'West', 'Midden', 'Nederland'],
    ].map((naam) => woorden(naam).join('')),
  );
  return {
    ...namen,
    cijfernamen: cijfernamen(namen.aanbieders),
    zoekers: {
      aanbieders: maakNaamZoeker(
        namen.aanbieders.map((a, id) => ({ id, sleutels: sleutelsVan(a.naam, a.aliassen, plaatsnamen) })),
        plaatsnamen,
      ),
      gemeenten: plaatsZoeker(namen.gemeenten, gemeenteExtra),
      regios: plaatsZoeker(namen.regios, regioExtra),
    },
  };
};
