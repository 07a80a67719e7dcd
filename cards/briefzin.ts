/** Sentences of a letter with the facts they rest on, and a way to each fact for who may change it. */
import type { OptioneelFeit } from '../domain/feit';
import { volgtUitBesluit } from '../domain/feitversie';
import { briefgangTekst } from '../texts/briefgang';
import { briefzinTekst as tekst } from '../texts/briefzin';
import { hoofdletter } from '../texts/hoofdletter';
import { inkorten } from '../texts/inkorten';
import { button } from './button';
import type { Kaart } from './expand';
import { nuRegels } from './feit-waarde';
import { lijstKaart } from './lijst';

interface Feitregel {
  readonly id: string;
  readonly omschrijving: string;
  readonly feit: OptioneelFeit<unknown> | null;
}

export interface BriefzinView {
  readonly briefId: string;
  readonly nummer: string;
  readonly versie: number;
  readonly status: string;
  readonly casusId: string;
  readonly zinnen: readonly { readonly tekst: string; readonly feiten: readonly Feitregel[] }[];
  readonly magFeiten: boolean;
  readonly magWijzigen: boolean;
}

interface Zinvraag {
  readonly nietGoed?: boolean;
  readonly over?: string;
}

const meesteZinnen = 3;
const meesteFeiten = 5;
const meesteKnoppen = 3;
const langste = 400;

/** `nietGoed`: he said that what stands there is not so; `over`: what he asked whether it is in it. */
export function briefzinKaart(view: BriefzinView, { nietGoed = false, over }: Zinvraag): Kaart {
  const { briefId: brief, nummer, versie, status } = view;
  const voorbij = status === 'verzonden';
  return lijstKaart({
    kop: over === undefined ? tekst.kop(nummer, versie) : tekst.genoemdKop(over, nummer, versie),
    onderkop: [
      over === undefined ? tekst.onderkop : tekst.genoemd,
      ...(view.magFeiten ? [] : [tekst.zonderFeiten]),
      ...(nietGoed ? [voorbij ? tekst.verzonden : tekst.kanAnders, tekst.nietGewijzigd] : []),
    ].join(' '),
    items: view.zinnen.slice(0, meesteZinnen).map(({ tekst: zin, feiten }) => ({
      titel: `“${inkorten(zin, langste)}”`,
      regels: regels(view, feiten),
      knoppen: view.magWijzigen
        ? feiten
            .filter(({ id }) => !volgtUitBesluit(id))
            .slice(0, meesteKnoppen)
            .map(wijzig(view))
        : [],
    })),
    knoppen: [
      button(briefgangTekst.knop.opmerkingen, 'brief.opmerkingen', { brief }),
      button(briefgangTekst.knop.brief, 'brief.inzien', { brief }),
    ],
    samenvatting: tekst.samenvatting(nummer),
  });
}

const wijzig =
  ({ casusId: casus }: BriefzinView) =>
  ({ id: feit, omschrijving }: Feitregel) =>
    button(inkorten(tekst.knop.wijzig(omschrijving), 80), 'feit.inzien', { casus, feit });

function regels({ magFeiten }: BriefzinView, feiten: readonly Feitregel[]): readonly string[] {
  if (feiten.length === 0) return [tekst.geenFeit];
  const over = feiten.length - meesteFeiten;
  return [
    ...feiten.slice(0, meesteFeiten).map((een) => (magFeiten ? metWaarde(een) : hoofdletter(een.omschrijving))),
    ...(over > 0 ? [tekst.meerFeiten(over)] : []),
  ];
}

function metWaarde({ id, omschrijving, feit }: Feitregel): string {
  if (feit === null) return hoofdletter(omschrijving);
  const waarde = inkorten(nuRegels(id, feit).join('. '), langste);
  const regel = tekst.feit(omschrijving, waarde);
  if (feit.status !== 'bekend') return regel;
  const los = feit.ongecontroleerd ? ` ${tekst.ongecontroleerd}` : '';
  return `${regel.replace(/\.?$/, '.')} ${tekst.herkomst(feit.bron, feit.datum, feit.bevestigdDoor)}${los}`;
}
