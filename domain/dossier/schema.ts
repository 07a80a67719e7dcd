/** JSON Schema of a file with facts, made from the fact table: what `parseDossier` reads and nothing else. */
import { publieken } from '../publiek';
import type { FeitRij } from './rij';
import { feitentabel } from './tabel';

export type Schema = Readonly<Record<string, unknown>>;

const woord = { type: 'string', minLength: 1 } as const;

/** A value, an object that tells where it comes from, or an object that tells why there is none. */
const vormVan = (rij: FeitRij<unknown>): Schema => ({
  anyOf: [{ type: 'null' }, rij.soort.schema, metHerkomst(rij), ...afwezig(rij)],
});

/** Facts of one shape share one definition: the name says which kind of value, and whether it may be absent. */
function naamVan({ soort, weglaatbaar, nooitVerborgen }: FeitRij<unknown>): string {
  const waarde = soort.naam.startsWith('keuze')
    ? `${soort.naam}-${soort.verwacht.replace(/^.*: /, '').replaceAll(', ', '-of-')}`
    : soort.naam;
  if (weglaatbaar !== true) return waarde;
  return `${waarde}-${nooitVerborgen === true ? 'of-geen' : 'weglaatbaar'}`;
}

const feitSchema = (rij: FeitRij<unknown>): Schema => ({
  description: rij.omschrijving,
  $ref: `#/$defs/${naamVan(rij)}`,
});

const metHerkomst = (rij: FeitRij<unknown>): Schema => ({
  type: 'object',
  required: ['waarde'],
  additionalProperties: false,
  properties: {
    waarde: rij.soort.schema,
    bron: woord,
    datum: woord,
    bevestigdDoor: woord,
    ongecontroleerd: { type: 'boolean' },
    wooGrond: { $ref: '#/$defs/wooGrond' },
    ...(rij.weglaatbaar === true && rij.nooitVerborgen !== true ? { zicht: { $ref: '#/$defs/zicht' } } : {}),
    ook: { type: 'array', items: lezing(rij) },
  },
});

const lezing = (rij: FeitRij<unknown>): Schema => ({
  type: 'object',
  required: ['waarde', 'bron'],
  properties: { waarde: rij.soort.schema, bron: woord, uitleg: woord },
});

function afwezig({ weglaatbaar, nooitVerborgen }: FeitRij<unknown>): readonly Schema[] {
  if (weglaatbaar !== true) return [{ $ref: '#/$defs/onbekend' }, { $ref: '#/$defs/weggelakt' }];
  const redenen = nooitVerborgen === true ? ['geen'] : ['geen', 'niet-openbaar'];
  const zonder = { type: 'object', required: ['afwezig'], properties: { afwezig: { enum: redenen } } };
  return [{ $ref: '#/$defs/onbekend' }, { $ref: '#/$defs/weggelakt' }, zonder];
}

const groep = (rijen: Readonly<Record<string, FeitRij<unknown>>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(rijen).map(([sleutel, rij]) => [sleutel, feitSchema(rij)])),
});

const vormen: Schema = Object.fromEntries(
  Object.values<Readonly<Record<string, FeitRij<unknown>>>>(feitentabel)
    .flatMap((rijen) => Object.values(rijen))
    .map((rij) => [naamVan(rij), vormVan(rij)]),
);

export const dossierSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Dossier van een casus: de feiten waar brieven op rusten',
  type: 'object',
  additionalProperties: false,
  properties: {
    casus: { type: 'string', description: 'naam van de casus; alleen voor mensen' },
    bron: { type: 'string', description: 'bron van ieder feit dat zelf geen bron noemt' },
    toelichting: { type: 'string' },
    ...Object.fromEntries(Object.entries(feitentabel).map(([naam, rijen]) => [naam, groep(rijen)])),
  },
  $defs: {
    onbekend: {
      type: 'object',
      required: ['afwezig'],
      properties: {
        afwezig: { const: 'onbekend' },
        vragenAan: woord,
        gevraagdAan: woord,
        gevraagdOp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      },
      dependentRequired: { gevraagdAan: ['gevraagdOp'], gevraagdOp: ['gevraagdAan'] },
    },
    weggelakt: {
      type: 'object',
      required: ['afwezig', 'wooGrond'],
      properties: { afwezig: { const: 'weggelakt' }, wooGrond: { $ref: '#/$defs/wooGrond' } },
    },
    wooGrond: { type: 'string', description: 'artikel van de Woo, bijvoorbeeld 5.1.1c', minLength: 1 },
    zicht: { type: 'array', items: { enum: publieken } },
    ...vormen,
  },
};
