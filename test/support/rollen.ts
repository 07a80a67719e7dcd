/** The demo world has somebody of every role. */
import type { OrganisatieRol } from '../../domain/actor';

/** Somebody of each role who has to do with the casus that the examples name. */
export const iemandMet: Readonly<Record<OrganisatieRol, string>> = {
  melder: 'Sanne Verhoeven',
  meldpuntmedewerker: 'Marjan de Graaf',
  accountmanager: 'Pieter van Loon',
  adviseur: 'Anouk Wiersma',
  regiomedewerker: 'Femke Dijkstra',
  bestuurder: 'Ingrid Peeters',
  communicatiemedewerker: 'Esther Kuipers',
  beheerder: 'Karel Mulder',
  privacybeheerder: 'Noor Visser',
};
