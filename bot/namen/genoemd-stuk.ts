/** The piece of a text in which the one aanbieder of the register is named, as it was typed. */
import { effen, tokens } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';

export interface GenoemdStuk {
  readonly getypt: string;
  readonly officieel: string;
}

/** Undefined where none is named, or more than one. */
export function genoemdStuk({ tekst, lezing, begrepen }: Bericht): GenoemdStuk | undefined {
  const officieel = begrepen.slots.aanbieder;
  const [vondst, tweede] = lezing.aanbieders;
  if (officieel === undefined || vondst === undefined || tweede !== undefined) return undefined;
  const delen = tokens(effen(tekst)).slice(vondst.begin, vondst.eind);
  const patroon = delen.map(({ ruw }) => ruw.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^\\p{L}\\p{N}]{1,3}');
  const getypt = new RegExp(patroon, 'iu').exec(effen(tekst))?.[0];
  return getypt === undefined ? undefined : { getypt, officieel };
}
