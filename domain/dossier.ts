/** The dossier: every fact a letter may use, read from a file, cut to an audience, and written back. */
export { parseDossier } from './dossier/lees';
export { leesDossierbestand } from './dossier/lees-bestand';
export { regelVan, tabelregels } from './dossier/tabel';
export type { Dossier, TabelRegel } from './dossier/tabel';
export { vraagVoor } from './dossier/vraag';
export { feitUit, maakZicht } from './dossier/zicht';
export type { Zicht } from './dossier/zicht';
export type { Gevoeligheid } from './dossier/rij';
export { autoriteitRijen, heeftVoorganger, metAutoriteit } from './dossier/autoriteit';
export type { AutoriteitRij } from './dossier/autoriteit';
export { labelBij } from './dossier/trede-label';
export { lakDossier } from './dossier/lak';
export { dossierSchema } from './dossier/schema';
export type { Schema } from './dossier/schema';
export { schrijfDossier } from './dossier/schrijf';
