/** The door for what people fill in on a card: every text of the form passes the guard before any handler sees it. */
import type { Actie, Action, Ontvangen, Payload } from '../../cards/actions';
import { vrijeInvoer } from '../../cards/actions';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { isSchoon, keurVelden } from '../../domain/persoonsgegevens/velden';
import type { Veldkeuringen } from '../../domain/persoonsgegevens/velden';
import { dialoogTekst } from '../../texts/dialoog';
import { zeg } from '../beurt';
import type { BeurtAntwoord } from '../beurt';

export type Binnengelaten =
  { readonly ok: true; readonly payload: Ontvangen<Action> } | { readonly ok: false; readonly antwoord: BeurtAntwoord };

/** What may not be kept is shown without it, with a button that does the same with those words. Nothing is kept until then. */
export function laatBinnen({ action, payload }: Actie): Binnengelaten {
  const ingevuld: Readonly<Record<string, unknown>> = payload;
  const getypt = vrijeInvoer(action).flatMap((naam) => {
    const tekst = ingevuld[naam];
    return typeof tekst === 'string' ? [[naam, tekst] as const] : [];
  });
  const keuringen = keurVelden(getypt);
  if (isSchoon(keuringen)) return { ok: true, payload: payload as Ontvangen<Action> };
  return { ok: false, antwoord: { ...zeg(gevonden(action, payload, keuringen)), nietBewaren: true } };
}

function gevonden(action: Action, payload: Actie['payload'], keuringen: Veldkeuringen) {
  const weg = [...keuringen.values()].filter((keuring) => keuring.gevonden.length > 0);
  const teksten = [...keuringen].map(([naam, { tekst }]) => [naam, tekst] as const);
  // One payload of all of them: the table of actions pairs each name with its own, and it came in under this name.
  const schoon = { ...payload, ...Object.fromEntries(teksten) } as Payload<typeof action>;
  return berichtKaart({
    kop: dialoogTekst.persoonsgegevensKop,
    alineas: [
      dialoogTekst.persoonsgegevens(weg.flatMap((keuring) => keuring.gevonden)),
      { tekst: dialoogTekst.zonderGegevens, subtiel: true },
      ...weg.map(({ tekst }) => tekst),
      { tekst: dialoogTekst.ofOpnieuw, subtiel: true },
    ],
    knoppen: [button(dialoogTekst.gebruikGemaskeerd, action, schoon)],
  });
}
