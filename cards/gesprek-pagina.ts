/** One page of an accountgesprek that is being written, with the conversation before it beside the new one. */
import { zoalsIn } from '../domain/accountgesprek';
import type { Accountgesprek, Gespreksthema } from '../domain/accountgesprek';
import type { Afspraakstand, Gespreksafspraak } from '../domain/gespreksafspraak';
import { afspraakTekst } from '../texts/gesprek-afspraken';
import { afspraakZin, paginaTekst } from '../texts/gesprek-pagina';
import { inkorten } from '../texts/inkorten';
import { afspraakregel } from './accountgesprek';
import { bladKaart } from './blad';
import type { Sectie } from './blad';
import { button, vensterknop } from './button';
import type { Knop, Vensterknop } from './button';
import type { Kaart } from './expand';
import { themaregelsVan, woordenVan } from './gesprek-samen';
import type { Veld } from './veld';

export interface PaginaView {
  readonly gesprek: { readonly id: string; readonly versie: number } | null;
  readonly partijId: string;
  readonly naam: string;
  readonly pagina: string;
  readonly nummer: number;
  /** Null while no themes were chosen: how many pages follow is not known then. */
  readonly totaal: number | null;
  readonly uitleg: string;
  readonly velden: readonly Veld[];
  readonly vorige: Accountgesprek | null;
  /** What became of what was agreed the time before. */
  readonly afspraken: readonly Afspraakstand[];
  /** Open ones from every conversation before this one that do not stand in the last. */
  readonly ouder: readonly Gespreksafspraak[];
  readonly themas: readonly Gespreksthema[];
  readonly meldingen: readonly Sectie[];
  readonly sleutel: string;
  /** The way into a dialog; not when this page stands in one. */
  readonly venster: boolean;
}

/** Longer words of the time before stand in their own report. */
const langsteVorig = 220;
/** All themes stand there. */
const langsteOpBegin = 120;

export function gesprekPaginaKaart(view: PaginaView): Kaart {
  const { kop, deel, bewaard, paginaSamenvatting } = paginaTekst;
  const kaart = bladKaart({
    kop,
    naam: view.naam,
    meldingen: view.meldingen,
    alineas: [deel(view.nummer, view.totaal), view.uitleg, bewaard],
    rijen: [],
    secties: [...vorigeSecties(view), ...ouderSecties(view)],
    velden: view.velden,
    knoppen: knoppen(view),
    samenvatting: paginaSamenvatting(view.nummer, view.totaal),
  });
  return { ...kaart, ...metPartij(view.partijId) };
}

/** Who goes on without a name means the organisation of the talk. */
export const metPartij = (partijId: string): Pick<Kaart, 'gaatOver'> =>
  partijId === '' ? {} : { gaatOver: [{ partijId }] };

function knoppen(view: PaginaView): readonly (Knop | Vensterknop)[] {
  const { gesprek, pagina, nummer, totaal, sleutel } = view;
  const { knop } = paginaTekst;
  const basis = { pagina, sleutel, versie: gesprek?.versie ?? 0, ...(gesprek ? { gesprek: gesprek.id } : {}) };
  const bewaar = (naar: 'volgende' | 'vorige' | 'later' | 'overzicht') => ({ ...basis, naar });
  const laatste = nummer === totaal;
  return [
    button(laatste ? knop.overzicht : knop.volgende, 'accountgesprek.bewaren', bewaar('volgende'), {
      stijl: 'positive',
    }),
    ...(nummer > 1 ? [button(knop.vorige, 'accountgesprek.bewaren', bewaar('vorige'))] : []),
    ...(!laatste ? [button(knop.overzicht, 'accountgesprek.bewaren', bewaar('overzicht'))] : []),
    button(knop.later, 'accountgesprek.bewaren', bewaar('later')),
    ...(view.venster && nummer === 1 ? anders(view) : []),
  ];
}

/** Other ways to write the same: one form for all themes, or these pages in a dialog. */
function anders({ gesprek, partijId, velden }: PaginaView): readonly (Knop | Vensterknop)[] {
  const { knop } = paginaTekst;
  const gezegd = velden.find(({ id }) => id === 'verteld')?.waarde;
  const mee = gezegd === undefined ? {} : { gezegd };
  if (gesprek !== null) return [vensterknop(knop.venster, 'accountgesprek.openen', { gesprek: gesprek.id, ...mee })];
  const bij = { ...(partijId === '' ? {} : { partijId }), ...mee };
  return [
    vensterknop(knop.venster, 'accountgesprek.openen', bij),
    button(knop.formulier, 'accountgesprek.formulier', bij, { zonderInvoer: true }),
  ];
}

/** What was said about these themes the time before; on the first page what was agreed then. */
function vorigeSecties({ vorige, afspraken: taken, themas, nummer }: PaginaView): readonly Sectie[] {
  if (vorige === null) return [];
  const kop = paginaTekst.vorigeKop(vorige.invoer.datum);
  if (themas.length > 0) return [{ kop, regels: themas.map((thema) => vorigThema(vorige, thema)) }];
  if (nummer > 1) return [];
  return [
    { kop, regels: themaregelsVan({ themas: zoalsIn(vorige) }, (tekst) => inkorten(tekst, langsteOpBegin)) },
    { kop: `${kop}: ${paginaTekst.vorigeAfspraken.toLowerCase()}`, regels: afspraken(vorige, taken) },
  ];
}

const ouderSecties = ({ ouder, nummer }: PaginaView): readonly Sectie[] =>
  nummer > 1 || ouder.length === 0
    ? []
    : [
        {
          kop: afspraakTekst.openMetPartij,
          regels: ouder.map(({ wat, wie, termijn, persoonNaam, gesprekNummer }) =>
            afspraakTekst.openRegel(afspraakZin(wat, wie, termijn), persoonNaam, gesprekNummer),
          ),
        },
      ];

function vorigThema({ invoer }: Accountgesprek, thema: Gespreksthema): string {
  const verslag = invoer.themas[thema];
  if (verslag === undefined) return paginaTekst.vorigNietBesproken(thema);
  const tekst = woordenVan(verslag);
  const kort = tekst.length > langsteVorig ? `${tekst.slice(0, langsteVorig).trimEnd()}…` : tekst;
  return paginaTekst.vorigThema(thema, verslag.status, kort);
}

const afspraken = ({ invoer }: Accountgesprek, taken: readonly Afspraakstand[]): readonly string[] => [
  ...invoer.afsprakenlijst.map((een) => afspraakregel(een, taken)),
  ...(invoer.afspraken === null ? [] : [invoer.afspraken]),
];
