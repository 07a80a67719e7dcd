/** The accountgesprekken with one organisation or of everybody, newest first. */
import { themasMetZorg } from '../domain/accountgesprek';
import type { Accountgesprek } from '../domain/accountgesprek';
import { gesprekTekst, themaNaam } from '../texts/accountgesprek';
import { datumVoluit } from '../texts/datum';
import { paginaTekst } from '../texts/gesprek-pagina';
import { button } from './button';
import type { Kaart } from './expand';
import { lijstKaart } from './lijst';

/** Plans and drafts of this person come first: they wait for him. */
export function accountgesprekkenKaart(
  { open, verslagen }: { readonly open: readonly Accountgesprek[]; readonly verslagen: readonly Accountgesprek[] },
  partijId: string | null,
): Kaart {
  const bij = partijId === null ? {} : { partijId };
  const { knop } = paginaTekst;
  return lijstKaart({
    kop: gesprekTekst.lijstKop,
    onderkop: open.length + verslagen.length === 0 ? gesprekTekst.lijstLeeg : '',
    items: [...open.map(openItem), ...verslagen.map(verslagItem)],
    knoppen: [
      button(gesprekTekst.knop.nieuw, 'accountgesprek.openen', bij),
      button(knop.plannen, 'accountgesprek.plan-openen', bij),
      button(knop.planning, 'accountgesprek.planning', {}),
    ],
    samenvatting: gesprekTekst.lijstSamenvatting(open.length + verslagen.length),
  });
}

const openItem = ({ id, nummer, partijNaam, status, invoer }: Accountgesprek) => ({
  titel: partijNaam,
  regels: [status === 'gepland' ? paginaTekst.gepland(invoer.datum) : paginaTekst.conceptVan(nummer, invoer.datum)],
  knoppen: [
    button(status === 'gepland' ? paginaTekst.knop.begin : paginaTekst.knop.verder, 'accountgesprek.openen', {
      gesprek: id,
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
