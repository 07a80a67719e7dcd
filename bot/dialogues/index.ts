/** Every kind of dialogue. A new one is a record of questions and a row here; the engine and the reserved words then know it. */
import { dialoog } from './dialoog';
import type { Dialoog, Los } from './dialoog';
import { meldingDialoog } from './melding';
import { meldingNamensDialoog } from './melding-namens';

/** The name is stored with a draft: retired, never renamed. */
export const dialogen = {
  melding: dialoog(meldingDialoog),
  'melding-namens': dialoog(meldingNamensDialoog),
} as const satisfies Readonly<Record<string, Dialoog<Los>>>;

export type DialoogNaam = keyof typeof dialogen;

export const isDialoog = (naam: string): naam is DialoogNaam => Object.hasOwn(dialogen, naam);
