/** Letters to be found again: those of a casus with its series, and what waits for who asks. */
import { briefKnop } from '../texts/brief';
import { brievenTekst as tekst } from '../texts/brieven';
import type { Brievenregel, Reeksregel } from '../texts/brieven';
import { bladeren } from './bladeren';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

/** A page stays readable on a telephone. */
export const brievenPerBlad = 8;

export interface CasusbrievenView {
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbieder: string;
  readonly brieven: readonly (Brievenregel & { readonly id: string })[];
  readonly zietAlle: boolean;
  readonly reeksen: readonly (Reeksregel & { readonly id: string })[];
  readonly vanaf: number;
}

export function casusbrievenKaart(view: CasusbrievenView): Kaart {
  const { casusId, casusNummer, aanbieder, brieven, reeksen, vanaf } = view;
  const waar = tekst.over(casusNummer, aanbieder);
  const alles = [...reeksen.map((een) => reeksItem(een, waar)), ...brieven.map((een) => briefItem(een, waar))];
  return lijstKaart({
    kop: tekst.kop(casusNummer),
    onderkop:
      alles.length === 0
        ? tekst[view.zietAlle ? 'leeg' : 'leegVoorU']
        : tekst.stand({ vanaf, totaal: alles.length, perBlad: brievenPerBlad }, reeksen.length),
    items: alles.slice(vanaf, vanaf + brievenPerBlad),
    knoppen: [
      ...bladeren({ vanaf, totaal: alles.length, perBlad: brievenPerBlad }, naarBlad({ casus: casusId })),
      button(tekst.naarCasus, 'casus.inzien', { casus: casusId }),
    ],
  });
}

export interface EigenBrievenView {
  readonly brieven: readonly (Brievenregel & { readonly id: string; readonly casusNummer: string })[];
  readonly vanaf: number;
}

export function eigenBrievenKaart({ brieven, vanaf }: EigenBrievenView): Kaart {
  return lijstKaart({
    kop: tekst.eigenKop,
    onderkop:
      brieven.length === 0
        ? tekst.eigenLeeg
        : tekst.eigenStand({ vanaf, totaal: brieven.length, perBlad: brievenPerBlad }),
    items: brieven
      .slice(vanaf, vanaf + brievenPerBlad)
      .map((een) => briefItem(een, tekst.over(een.casusNummer, een.aanbieder))),
    knoppen: bladeren({ vanaf, totaal: brieven.length, perBlad: brievenPerBlad }, naarBlad({})),
  });
}

/** `waar`: which casus it is of. A name is text of others and stands in no heading. */
const briefItem = (brief: Brievenregel & { readonly id: string }, waar: string) => ({
  titel: `${briefKnop(brief.soort, brief.publiek)} ${brief.nummer}`,
  regels: [waar, ...tekst.regels(brief)],
  knoppen: [button(tekst.openen, 'brief.inzien', { brief: brief.id })],
});

const reeksItem = (reeks: Reeksregel & { readonly id: string }, waar: string) => ({
  titel: tekst.reeks(reeks.totaal),
  regels: [waar, ...tekst.reeksregels(reeks)],
  knoppen: [button(tekst.openen, 'briefreeks.inzien', { reeks: reeks.id })],
});

const naarBlad =
  (over: { readonly casus?: string }) =>
  (titel: string, vanaf: number): Knop =>
    button(titel, 'brieven.inzien', { ...over, vanaf });
