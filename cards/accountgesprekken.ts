/** The accountgesprekken with one organisation or of everybody, newest first. */
import { alleGesprekken, themasMetZorg } from '../domain/accountgesprek';
import type { Accountgesprek, Gesprekkeuze } from '../domain/accountgesprek';
import { gesprekTekst, themaNaam } from '../texts/accountgesprek';
import { datumVoluit } from '../texts/datum';
import { paginaTekst } from '../texts/gesprek-pagina';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

interface GesprekkenView {
  readonly open: readonly Accountgesprek[];
  readonly verslagen: readonly Accountgesprek[];
  readonly totaal: number;
}

/** What the words told that led here: it goes along with the button that is pressed. */
interface Meegenomen {
  readonly datum?: string;
  readonly gezegd?: string;
}

/** Plans and drafts of this person come first: they wait for him. */
export function accountgesprekkenKaart(
  { open, verslagen, totaal }: GesprekkenView,
  partijId: string | null,
  keuze: Gesprekkeuze = alleGesprekken,
  mee: Meegenomen = {},
): Kaart {
  const bij = partijId === null ? {} : { partijId };
  const { knop } = paginaTekst;
  const leeg = partijId === null ? gesprekTekst.lijstLeeg : gesprekTekst.lijstLeegMet;
  const gekozen = keuze.van !== null || keuze.tot !== null || keuze.zorg;
  return lijstKaart({
    kop: gesprekTekst.lijstKop,
    onderkop: [
      ...gesprekTekst.lijstKeuze(keuze, totaal, verslagen.length),
      ...(open.length + verslagen.length > 0 || gekozen ? [] : [leeg]),
    ].join(' '),
    items: [...open.map((een) => openItem(een, mee)), ...verslagen.map(verslagItem)],
    knoppen: [
      ...(gekozen ? [button(gesprekTekst.knop.alle, 'accountgesprekken.inzien', bij)] : []),
      button(gesprekTekst.knop.nieuw, 'accountgesprek.openen', { ...bij, ...mee }),
      button(knop.plannen, 'accountgesprek.plan-openen', bij),
      button(knop.planning, 'accountgesprek.planning', {}),
    ],
    samenvatting: gesprekTekst.lijstSamenvatting(open.length + verslagen.length),
  });
}

const openItem = ({ id, nummer, partijNaam, status, invoer }: Accountgesprek, { gezegd }: Meegenomen) => ({
  titel: partijNaam,
  regels: [
    status === 'gepland'
      ? paginaTekst.gepland(invoer.datum, invoer.tijd)
      : paginaTekst.conceptVan(nummer, invoer.datum),
  ],
  knoppen: [
    button(status === 'gepland' ? paginaTekst.knop.begin : paginaTekst.knop.verder, 'accountgesprek.openen', {
      gesprek: id,
      ...(gezegd === undefined ? {} : { gezegd }),
    }),
  ],
});

const verslagItem = (gesprek: Accountgesprek) => ({
  titel: gesprek.partijNaam,
  regels: [gesprekTekst.lijstRegel(gesprek.nummer, datumVoluit(gesprek.invoer.datum)), ...lijstZorg(gesprek)],
  knoppen: [button(gesprekTekst.knop.tonen, 'accountgesprek.inzien', { gesprek: gesprek.id })],
});

const lijstZorg = ({ invoer }: Accountgesprek): readonly string[] => {
  const themas = themasMetZorg(invoer);
  return themas.length === 0 ? [] : [gesprekTekst.lijstZorg(themas.map(themaNaam))];
};
