/** The pages on which an accountgesprek is written: at most three themes on each, and which inputs stand there. */
import {
  afspraakhouders,
  gespreksthemas,
  leegThema,
  themaStatussen,
  verslagakkoorden,
} from '../../domain/accountgesprek';
import type { AccountgesprekInvoer, Afspraak, Gespreksthema, Themaverslag } from '../../domain/accountgesprek';
import {
  gesprekTekst,
  gesprekVelden,
  themaDeelLabel,
  themaDelen,
  themaNaam,
  themaStatusNaam,
} from '../../texts/accountgesprek';
import { akkoordNaam, paginaTekst } from '../../texts/gesprek-pagina';
import type { Veld } from '../../cards/veld';
import {
  afspraakVelden,
  deelId,
  langsteAfspraak,
  langsteTekst,
  langsteThematekst,
  meesteAfspraken,
  statusId,
} from '../../cards/accountgesprek-formulier';
import type { Formulier } from '../invoer/formulier';

const perPagina = 3;

export interface Pagina {
  readonly naam: string;
  readonly uitleg: string;
  readonly themas: readonly Gespreksthema[];
  velden(invoer: AccountgesprekInvoer): readonly Veld[];
  /** What the inputs of this page say; mistakes gather in the form. */
  lees(formulier: Formulier, invoer: AccountgesprekInvoer): AccountgesprekInvoer;
}

/** What was judged in one go is not asked about one by one. */
export const zelfGekozen = ({ themas }: AccountgesprekInvoer): readonly Gespreksthema[] =>
  gespreksthemas.filter((thema) => themas[thema] !== undefined && themas[thema].samen === undefined);

/** `begin` asks for the organisation too; its own reader stands in `begin.ts`. */
export function paginasNaBegin(invoer: AccountgesprekInvoer): readonly Pagina[] {
  const alle = zelfGekozen(invoer);
  const groepen = Array.from({ length: Math.ceil(alle.length / perPagina) }, (_, plek) =>
    alle.slice(plek * perPagina, (plek + 1) * perPagina),
  );
  return [...groepen.map((themas, plek) => themapagina(`themas-${String(plek + 1)}`, themas)), vragen, afspraken];
}

const lang = (id: string, label: string, waarde: string | null, max: number): Veld => ({
  ...{ soort: 'tekst', id, label, max },
  waarde: waarde ?? '',
});

const themapagina = (naam: string, themas: readonly Gespreksthema[]): Pagina => ({
  naam,
  uitleg: paginaTekst.themas,
  themas,
  velden: (invoer) => themas.flatMap((thema) => themavelden(thema, invoer.themas[thema] ?? leegThema)),
  lees: (formulier, invoer) => ({
    ...invoer,
    themas: { ...invoer.themas, ...Object.fromEntries(themas.map((thema) => [thema, leesThema(formulier, thema)])) },
  }),
});

/** Whoever ticked a theme talked about it: nothing is chosen for him, and he may leave it so. */
const oordelen = themaStatussen.filter((status) => status !== leegThema.status);

const themavelden = (thema: Gespreksthema, verslag: Themaverslag): readonly Veld[] => [
  {
    ...{ soort: 'keuze', id: statusId(thema), label: gesprekTekst.oordeel(thema) },
    waarde: oordelen.find((oordeel) => oordeel === verslag.status) ?? '',
    keuzes: oordelen.map((oordeel) => ({ waarde: oordeel, titel: themaStatusNaam(oordeel) })),
    open: true,
  },
  ...themaDelen.map((deel) => lang(deelId(thema, deel), themaDeelLabel(thema, deel), verslag[deel], langsteThematekst)),
];

function leesThema(formulier: Formulier, thema: Gespreksthema): Themaverslag {
  const label = gesprekTekst.oordeel(thema);
  const status = formulier.keuze(statusId(thema), label, themaStatussen) ?? 'niet-besproken';
  const [feit = null, beleving = null, duiding = null] = themaDelen.map((deel) =>
    formulier.tekst(deelId(thema, deel), themaDeelLabel(thema, deel), langsteThematekst),
  );
  return { status, feit, beleving, duiding };
}

const vragen: Pagina = {
  naam: 'vragen',
  uitleg: paginaTekst.vragen,
  themas: [],
  velden: ({ risicoDiscontinuiteit, aanbodInGevaar }) => [
    lang('risicoDiscontinuiteit', gesprekVelden.risicoDiscontinuiteit, risicoDiscontinuiteit, langsteTekst),
    lang('aanbodInGevaar', gesprekVelden.aanbodInGevaar, aanbodInGevaar, langsteTekst),
  ],
  lees: (formulier, invoer) => ({
    ...invoer,
    risicoDiscontinuiteit: formulier.tekst('risicoDiscontinuiteit', gesprekVelden.risicoDiscontinuiteit, langsteTekst),
    aanbodInGevaar: formulier.tekst('aanbodInGevaar', gesprekVelden.aanbodInGevaar, langsteTekst),
  }),
};

const afspraken: Pagina = {
  naam: 'afspraken',
  uitleg: paginaTekst.afspraken,
  themas: [],
  velden: (invoer) => [
    ...Array.from({ length: meesteAfspraken }, (_, plek) =>
      afspraakvelden(plek + 1, invoer.afsprakenlijst[plek]),
    ).flat(),
    lang('afspraken', paginaTekst.overigeAfspraken, invoer.afspraken, langsteTekst),
    { soort: 'datum', id: 'volgendGesprek', label: gesprekVelden.volgendGesprek, waarde: invoer.volgendGesprek ?? '' },
    {
      ...{ soort: 'keuze', id: 'akkoord', label: paginaTekst.akkoord, waarde: invoer.akkoord },
      keuzes: verslagakkoorden.map((akkoord) => ({ waarde: akkoord, titel: akkoordNaam(akkoord) })),
    },
  ],
  lees: (formulier, invoer) => ({
    ...invoer,
    afsprakenlijst: leesAfspraken(formulier),
    afspraken: formulier.tekst('afspraken', paginaTekst.overigeAfspraken, langsteTekst),
    volgendGesprek: formulier.datum('volgendGesprek', gesprekVelden.volgendGesprek),
    akkoord: formulier.keuze('akkoord', paginaTekst.akkoord, verslagakkoorden) ?? 'nog-niet-gevraagd',
  }),
};

const afspraakvelden = (nummer: number, afspraak: Afspraak | undefined): readonly Veld[] =>
  afspraakVelden(nummer, { wat: afspraak?.wat ?? '', wie: afspraak?.wie ?? '', voor: afspraak?.voor ?? '' });

type Lezer = Pick<Formulier, 'tekst' | 'keuze' | 'datum' | 'fout'>;

export const leesAfspraken = (formulier: Lezer): readonly Afspraak[] =>
  Array.from({ length: meesteAfspraken }, (_, plek) => leesAfspraak(formulier, plek + 1)).flatMap(
    (afspraak) => afspraak ?? [],
  );

/** Without words there is no agreement; who does it must be said, for otherwise nobody does. */
function leesAfspraak(formulier: Lezer, nummer: number): Afspraak | null {
  const id = `afspraak-${String(nummer)}`;
  const wat = formulier.tekst(`${id}-wat`, paginaTekst.afspraak(nummer), langsteAfspraak);
  const wie = formulier.keuze(`${id}-wie`, paginaTekst.wie(nummer), afspraakhouders);
  const voor = formulier.datum(`${id}-voor`, paginaTekst.voor(nummer));
  if (wat === null) return null;
  if (wie === null) formulier.fout(paginaTekst.wie(nummer), 'verplicht');
  return { wat, wie: wie ?? 'wij', voor };
}

export const themaTitels = gespreksthemas.map((thema) => ({ waarde: thema, titel: themaNaam(thema) }));
