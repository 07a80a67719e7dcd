/** Danger, child abuse and the care of one child: the text stops here, wherever it was typed, and nothing of it is kept. */
import { doorverwijzingOp, magNietBewaardWorden } from '../domain/doorverwijzing';
import type { Naar } from '../domain/doorverwijzing';
import { berichtKaart } from '../cards/bericht';
import { button, link } from '../cards/button';
import { knopTekst } from '../texts/melding';
import { verwijzingTekst } from '../texts/verwijzing';
import { begrijp } from './begrip/begrijp';
import type { Beurt } from './beurt';
import type { Kaart } from './messages';

export function elders(beurt: Beurt, tekst: string): Naar | null {
  const { intent, slots } = begrijp(tekst, beurt.register, beurt.vandaag);
  return intent === 'verwijzing' && slots.naar && magNietBewaardWorden(slots.naar) ? slots.naar : null;
}

/** Where to go instead. `tekst` is what was written, when "toch melden" may send it back to us: the button carries it. */
export function verwijzingKaart(naar: Naar, dag: string, tekst: string | null): Kaart {
  const rij = doorverwijzingOp(naar, dag);
  const telefoon = rij && verwijzingTekst.telefoon(rij);
  return berichtKaart({
    kop: verwijzingTekst.kop(naar),
    alineas: [
      verwijzingTekst.zin(naar),
      ...(telefoon ? [{ tekst: telefoon, vet: true }] : []),
      ...(tekst === null ? [] : [verwijzingTekst.tochMelden]),
      { tekst: verwijzingTekst.nietBewaard, subtiel: true },
    ],
    knoppen: [
      ...(rij?.url ? [link(verwijzingTekst.openPagina, rij.url)] : []),
      ...(tekst === null ? [] : [button(knopTekst.tochMelden, 'melding.toch', { tekst })]),
    ],
    samenvatting: verwijzingTekst.zin(naar),
  });
}
