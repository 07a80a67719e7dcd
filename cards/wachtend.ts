/** One list of what waits for a person: decisions, messages to confirm, letters to set. */
import type { CasusRol } from '../domain/actor';
import { wachtendTekst as tekst } from '../texts/wachtend';
import { button } from './button';
import type { Knop } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

interface Waarover {
  readonly nummer: string;
  readonly aanbiederNaam: string;
}

export interface WachtendView {
  readonly bepalingen: readonly {
    readonly id: string;
    readonly trede: number;
    readonly vanaf: string;
    readonly vraagt: keyof typeof tekst.vraagt;
    readonly casus: Waarover;
  }[];
  readonly voorstellen: readonly {
    readonly voorstelId: string;
    readonly op: string;
    readonly vraagt: keyof typeof tekst.voorstel;
    readonly casus: Waarover;
  }[];
  readonly berichten: readonly {
    readonly gebeurtenisId: string;
    readonly rol: CasusRol | null;
    readonly op: string;
    readonly casus: Waarover & { readonly id: string };
  }[];
  readonly brieven: readonly {
    readonly id: string;
    readonly naam: string;
    readonly nummer: string;
    readonly vraagt: 'vaststellen' | 'toestaan';
    readonly casus: Waarover;
  }[];
  readonly taken: number;
}

export const terugneemKnop = (voorstel: string): Knop =>
  button(tekst.knop.terugnemen, 'voorstel.terugnemen', { voorstel });

const waarheen = { vaststellen: 'brief.inzien', toestaan: 'brief.vrijgave' } as const;

/** What fits on a phone. */
const meeste = 12;

export function wachtendKaart({ bepalingen, voorstellen, berichten, brieven, taken }: WachtendView): Kaart {
  const items = [
    ...bepalingen.map(({ id, trede, vanaf, vraagt, casus }) => ({
      titel: casus.aanbiederNaam,
      regels: [tekst.waarover(casus.nummer), tekst.bepaling(trede, vanaf), tekst.vraagt[vraagt]],
      knoppen: [button(tekst.knop.bekijken, 'tredebepaling.inzien', { bepaling: id })],
    })),
    ...voorstellen.map(({ voorstelId: voorstel, op, vraagt, casus }) => ({
      titel: casus.aanbiederNaam,
      regels: [tekst.waarover(casus.nummer), tekst.voorstel[vraagt](op)],
      knoppen: [
        vraagt === 'eigen' ? terugneemKnop(voorstel) : button(tekst.knop.bekijken, 'voorstel.inzien', { voorstel }),
      ],
    })),
    ...berichten.map(({ gebeurtenisId, rol, op, casus }) => ({
      titel: casus.aanbiederNaam,
      regels: [tekst.waarover(casus.nummer), rol === null ? tekst.bericht(op) : tekst.rol(rol, op)],
      knoppen: [
        // What was handed over stands with the roles, and so does the button.
        rol === null
          ? button(tekst.knop.bekijken, 'gebeurtenis.inzien', { gebeurtenis: gebeurtenisId })
          : button(tekst.knop.bekijken, 'casusrollen.inzien', { casus: casus.id }),
      ],
    })),
    ...brieven.map(({ id, naam, nummer, vraagt, casus }) => ({
      titel: casus.aanbiederNaam,
      regels: [tekst.waarover(casus.nummer), tekst.brief[vraagt](naam, nummer)],
      knoppen: [button(tekst.knop.bekijken, waarheen[vraagt], { brief: id })],
    })),
  ];
  const opHem = items.length - [...bepalingen, ...voorstellen].filter(({ vraagt }) => vraagt === 'eigen').length;
  const ookTaken = taken > 0 ? [tekst.taken(taken, opHem > 0)] : [];
  const eerst = opHem > 0 ? [tekst.stand(opHem)] : taken > 0 || items.length > 0 ? [] : [tekst.leeg];
  return lijstKaart({
    kop: tekst.kop,
    onderkop: [...eerst, ...ookTaken].join(' '),
    items: items.slice(0, meeste),
    knoppen: taken > 0 ? [button(tekst.knop.taken, 'taken.inzien', { welke: 'mijn' })] : [],
    samenvatting: tekst.kop,
  });
}
