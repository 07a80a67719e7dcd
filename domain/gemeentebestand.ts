/** What the file of a casus holds per gemeente: what was given for it, and what else the letter to its council reads. */
import type { Vorigebrief } from './briefreeks';
import type { Schema } from './dossier';
import { leesTekst } from './feit';
import { alleGemeenten, lijstvelden, nogNietBekend, nooitGeen } from './gemeentegegevens';
import type { Gemeentegegevens, Gemeentelogo } from './gemeentegegevens';
import type { Raad } from './ontvangende-raad';
import { maakVrijeTekst } from './persoonsgegevens';
import type { VrijeTekst } from './persoonsgegevens';
import { faal, ok } from './result';
import type { Result } from './result';

/** In a file the picture itself stands where the house keeps its key. */
export type Bestandsgegevens = Omit<Gemeentegegevens, 'logo'> & {
  readonly logo?: Pick<Gemeentelogo, 'base64' | 'alt'> | null;
};
/** By the name of the gemeente in the register; `*` holds for all. */
export type Gemeentebestand = Readonly<Record<string, Bestandsgegevens>>;

/** What register and earlier letters say of one gemeente. */
export interface Raadomgeving extends Pick<Raad, 'regios'> {
  /** The letter that left for this council before, with no more of it than a next one reads. */
  readonly vorige: Vorigebrief | null;
}

const tekst: Schema = { type: 'string', minLength: 1, maxLength: 200 };
const ofGeen = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const namen: Schema = ofGeen({ type: 'array', maxItems: 20, items: tekst });
const vorm = (properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

export const gemeentebestandSchema: Schema = {
  type: 'object',
  additionalProperties: vorm(
    {
      ...{ afzender: tekst, ondertekenaar: tekst, functie: tekst, portefeuille: ofGeen(tekst) },
      ...{ onderdelen: namen, segmenten: namen, gevolgen: ofGeen({ enum: [nogNietBekend] }), rechtzetting: namen },
      logo: ofGeen(vorm({ base64: { type: 'string' }, alt: tekst })),
    },
    [],
  ),
};

export const raadomgevingSchema: Schema = {
  type: 'object',
  additionalProperties: vorm({
    regios: { type: 'array', items: vorm({ naam: tekst, aliassen: { type: 'array', items: { type: 'string' } } }) },
    vorige: ofGeen(
      vorm({
        nummer: tekst,
        soort: tekst,
        blad: { type: 'object', additionalProperties: { type: 'string' } },
      }),
    ),
  }),
};

export type Gegevensfout = 'onbekend-veld' | 'geen-tekst' | 'persoonsgegevens' | 'nooit-geen';
type Waarde = Result<VrijeTekst | readonly VrijeTekst[] | typeof nogNietBekend | null, Gegevensfout>;

const [langste, meeste] = [200, 20];

/** Everything but the picture, through the guard; each mistake with its field. */
export function leesGemeentegegevens(
  ruw: Readonly<Record<string, unknown>>,
): Result<Omit<Gemeentegegevens, 'logo'>, readonly { readonly veld: string; readonly fout: Gegevensfout }[]> {
  const gelezen = Object.entries(ruw).map(([veld, waarde]) => ({ veld, uit: leesWaarde(veld, waarde) }));
  const fouten = gelezen.flatMap(({ veld, uit }) => (uit.ok ? [] : [{ veld, fout: uit.fout }]));
  if (fouten.length > 0) return faal(fouten);
  return ok(Object.fromEntries(gelezen.map(({ veld, uit }) => [veld, uit.ok ? uit.value : null])));
}

const tekstvelden: ReadonlySet<string> = new Set(['afzender', 'ondertekenaar', 'functie', 'portefeuille']);
const lijsten: ReadonlySet<string> = new Set(lijstvelden);

function leesWaarde(veld: string, ruw: unknown): Waarde {
  if (veld === 'gevolgen') return ruw === null || ruw === nogNietBekend ? ok(ruw) : faal('geen-tekst');
  if (!tekstvelden.has(veld) && !lijsten.has(veld)) return faal('onbekend-veld');
  if (ruw === null) return nooitGeen.includes(veld) ? faal('nooit-geen') : ok(null);
  if (tekstvelden.has(veld)) return leesEen(ruw);
  if (!Array.isArray(ruw) || ruw.length > meeste) return faal('geen-tekst');
  const delen: VrijeTekst[] = [];
  for (const een of ruw as readonly unknown[]) {
    const deel = leesEen(een);
    if (!deel.ok) return deel;
    delen.push(deel.value);
  }
  return ok(delen);
}

function leesEen(ruw: unknown): Result<VrijeTekst, Gegevensfout> {
  const schoon = leesTekst(ruw);
  if (schoon === undefined || schoon.length > langste) return faal('geen-tekst');
  const keuring = maakVrijeTekst(schoon);
  return keuring.ok ? ok(keuring.tekst) : faal('persoonsgegevens');
}

/** What holds for one gemeente: its own goes before what holds for all. */
export const gegevensUit = <G extends object>(bestand: Readonly<Record<string, G>>, gemeente: string): G =>
  ({ ...bestand[alleGemeenten], ...bestand[gemeente] }) as G;
