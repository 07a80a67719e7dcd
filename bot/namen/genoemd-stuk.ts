/** The piece of a text in which one aanbieder, casus or place of the register is named, as it was typed. */
import { effen, tokens } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import { zoalsGetypt } from './genoemde-naam';

export interface GenoemdStuk {
  readonly getypt: string;
  readonly officieel: string;
  readonly soort: 'aanbieder' | 'casus' | 'plaats';
}

/** Undefined where nobody is named, or more than one. */
export function genoemdStuk(bericht: Bericht): GenoemdStuk | undefined {
  const { aanbieder, gemeente, regio } = bericht.begrepen.slots;
  const { aanbieders, gemeenten, regios } = bericht.lezing;
  const alle = [...aanbieders, ...gemeenten, ...regios];
  const [vondst, tweede] = alle;
  const officieel = aanbieder ?? gemeente ?? regio;
  if (officieel === undefined || vondst === undefined || tweede !== undefined) return undefined;
  const zin = effen(bericht.tekst);
  const getypt = zoalsGetypt(zin, tokens(zin).slice(vondst.begin, vondst.eind));
  return getypt === null || getypt === ''
    ? undefined
    : { getypt, officieel, soort: aanbieder === undefined ? 'plaats' : 'aanbieder' };
}

/** Also by the number of a casus. */
export function stukVan(bericht: Bericht): GenoemdStuk | undefined {
  const nummer = /(?<![a-z0-9])c[- ]?\d{4}[- ]?\d{1,6}(?!\d)/i.exec(bericht.tekst)?.[0];
  return bericht.begrepen.slots.casusnummer === undefined || nummer === undefined
    ? genoemdStuk(bericht)
    : { getypt: nummer, officieel: bericht.begrepen.slots.casusnummer, soort: 'casus' };
}
