/** A casus as a file: what an export holds beside its facts, so that letters can be made of it without the database. */
import type { EigenAlinea } from './brief-eigen';
import type { Dossierbestand } from './briefwerk';
import { dossierSchema } from './dossier';
import type { Schema } from './dossier';
import { passagethemas } from './eigen-passage';
import type { EigenPassage } from './eigen-passage';
import type { Formuleringen } from './formulering';
import { gemeentebestandSchema, raadomgevingSchema } from './gemeentebestand';
import { momentPatroon } from './persoonsgegevens/plekken';
import type { Raadomgeving } from './gemeentebestand';

export const casusbestandSoort = 'tredewijzer-casus';

/** What letters read: the recorded facts with what decisions, register and plan say of them, and the wording that holds. */
export interface Briefdossiers {
  readonly dossier: Dossierbestand;
  /** By `soort/publiek`: the groups of facts that this letter reads otherwise, such as what the letter before it said. */
  readonly afwijkend: Readonly<Record<string, Dossierbestand>>;
  readonly formuleringen: Formuleringen;
  /** Standing texts that beheerders added and that are in use. */
  readonly passages: readonly EigenPassage[];
  /** Groups as the casus has them, where people named one gemeente and `dossier` has those of its council. */
  readonly raadbasis: Dossierbestand;
  /** By the name of the gemeente: what the letter to its council reads besides, together with `gemeentegegevens`. */
  readonly raden: Readonly<Record<string, Raadomgeving>>;
  /**
   * By `soort/publiek`, and with `/gemeente` behind it for one council: paragraphs that people wrote themselves in the letter
   * that is being worked on.
   */
  readonly eigen: Readonly<Record<string, readonly EigenAlinea[]>>;
}

export const briefSleutel = (soort: string, publiek: string, gemeente = ''): string =>
  [soort, publiek, ...(gemeente === '' ? [] : [gemeente])].join('/');

const tekst: Schema = { type: 'string' };
const ofNiets: Schema = { type: ['string', 'null'] };
const dag: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const moment: Schema = { type: 'string', pattern: momentPatroon };
const lijst = (items: Schema): Schema => ({ type: 'array', items });
/** Without words behind it every property has to be there, and no other. */
const vorm = (properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

const passage: Schema = vorm({
  id: tekst,
  naam: tekst,
  thema: { enum: passagethemas },
  treden: lijst({ type: 'integer', minimum: 1, maximum: 5 }),
  soort: tekst,
  publiek: tekst,
  tekst,
  vervallen: { const: false },
});

const plek: Schema = { type: 'integer', minimum: 0 };

/** `nadruk`: which signs of the text are bold or slanted, or lead to a website or an address for mail. */
const eigenAlinea: Schema = vorm(
  {
    sleutel: tekst,
    soort: { enum: ['vervangt', 'achter', 'weg'] },
    tekst,
    basis: tekst,
    als: { enum: ['punt', 'kop'] },
    nadruk: lijst(
      vorm({ van: plek, tot: plek, vet: { const: true }, cursief: { const: true }, url: tekst }, ['van', 'tot']),
    ),
  },
  ['sleutel', 'soort', 'tekst', 'basis'],
);

const feiten: Schema = { type: 'object', additionalProperties: false, properties: dossierSchema['properties'] };

/** The definitions stand at the root, where the rows of the fact table look for them. */
export const casusbestandSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Export van een casus: wat besloten is, de feiten, en wat brieven daarvan lezen',
  ...vorm(
    {
      soort: { const: casusbestandSoort },
      versie: { const: 1 },
      geexporteerdOp: moment,
      casus: vorm({
        nummer: tekst,
        status: tekst,
        geopendOp: dag,
        bijgewerktOp: moment,
        plan: ofNiets,
        volgendeStap: { type: ['object', 'null'] },
      }),
      aanbieder: vorm({ id: tekst, naam: tekst, kvk: ofNiets }),
      accounthouder: ofNiets,
      betrokken: lijst(tekst),
      betrokkenNamen: lijst(tekst),
      rollen: lijst(vorm({ naam: tekst, rol: tekst })),
      tredebepalingen: lijst(
        vorm(
          {
            trede: { type: 'integer', minimum: 1, maximum: 5 },
            ingangsdatum: dag,
            grond: {},
            plan: {},
            opmerking: {},
            partijen: lijst({ type: 'object' }),
            vastgesteldOp: moment,
          },
          ['trede', 'ingangsdatum', 'partijen', 'vastgesteldOp'],
        ),
      ),
      feiten,
      gemeentegegevens: gemeentebestandSchema,
      brieven: vorm(
        {
          dossier: feiten,
          afwijkend: { type: 'object', additionalProperties: feiten },
          formuleringen: {
            type: 'object',
            additionalProperties: vorm({ basis: tekst, tekst: ofNiets }),
          },
          passages: lijst(passage),
          raadbasis: { $ref: '#/properties/feiten' },
          raden: raadomgevingSchema,
          eigen: { type: 'object', additionalProperties: lijst(eigenAlinea) },
        },
        ['dossier', 'afwijkend', 'formuleringen', 'passages'],
      ),
    },
    ['soort', 'versie', 'geexporteerdOp', 'casus', 'aanbieder', 'betrokken', 'tredebepalingen', 'feiten'],
  ),
  $defs: dossierSchema['$defs'],
};
