/** Danger, child abuse and the care of one child: the text stops here, wherever it was typed, and nothing of it is kept. */
import { doorverwijzingOp, magNietBewaardWorden } from '../../domain/doorverwijzing';
import type { Naar } from '../../domain/doorverwijzing';
import { berichtKaart } from '../../cards/bericht';
import { button, link } from '../../cards/button';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { belZin } from '../../texts/contact';
import { dialoogTekst } from '../../texts/dialoog';
import { knopTekst } from '../../texts/melding';
import { verwijzingTekst } from '../../texts/verwijzing';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { Kaart } from '../messages';

/** "Het gaat mij niet om dat kind": what somebody says that it is not about. */
const NIET_OM_HET_KIND =
  /(?:het gaat|gaat het) (?:(?:mij|me|ons|hier|nu|dus|toch|nou|eigenlijk) ){0,3}niet (?:om|over) (?:dat|dit|het|een|mijn|ons|één) (?:ene )?(?:kind|jongere|jongen|meisje|zoon|dochter)(?! (?:dat|die|maar))/i;

/** What is left beside those words is read for itself; 112 is never read twice. */
export function elders(beurt: Beurt, tekst: string): Naar | null {
  const naar = gelezenAls(beurt, tekst);
  if (naar === null || naar === '112' || !NIET_OM_HET_KIND.test(tekst)) return naar;
  return gelezenAls(beurt, tekst.replace(NIET_OM_HET_KIND, ' '));
}

function gelezenAls(beurt: Beurt, tekst: string): Naar | null {
  const { intent, slots } = leesBericht(beurt, tekst).begrepen;
  return intent === 'verwijzing' && slots.naar && magNietBewaardWorden(slots.naar) ? slots.naar : null;
}

/** `toch`: the button carries the text, for "toch melden" may send it back to us. `opnieuw`: a melding begins empty, for this text may not be kept. */
type Verder = 'toch' | 'opnieuw' | null;

/** Only for who may file a melding. */
export const opnieuwMelden = ({ actor }: Beurt): Verder =>
  mag(actor, 'melding.registreren', geenZaak) ? 'opnieuw' : null;

/** Where to go instead, as it holds on that day. `getypt` is what was written; what of it may not be kept is not sent back either, and is named. */
export function verwijzingKaart(naar: Naar, dag: string, getypt: string, verder: Verder = null): Kaart {
  const rij = doorverwijzingOp(naar, dag);
  const keuring = maakVrijeTekst(getypt);
  const gevonden = keuring.ok ? [] : keuring.bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort);
  const tekst = keuring.ok ? keuring.tekst : keuring.gemaskeerd;
  return berichtKaart({
    kop: rij ? verwijzingTekst.kop(naar) : verwijzingTekst.geenAdresKop,
    alineas: [
      rij ? verwijzingTekst.zin(naar) : `${verwijzingTekst.geenAdres} ${belZin()}`,
      ...(rij?.telefoon ? [{ tekst: verwijzingTekst.telefoon(rij.telefoon, rij), vet: true }] : []),
      ...(gevonden.includes('bsn') ? [verwijzingTekst.ookBsn] : []),
      ...(verder === 'toch' ? [verwijzingTekst.tochMelden] : []),
      ...(verder === 'opnieuw' ? [verwijzingTekst.opnieuwMelden] : []),
      ...slot(gevonden.length > 0).map((zin) => ({ tekst: zin, subtiel: true })),
    ],
    rijen: rij ? verwijzingTekst.gegevens(rij) : [],
    knoppen: [
      ...(rij?.url ? [link(verwijzingTekst.openPagina, rij.url)] : []),
      ...(verder === 'toch' ? [button(knopTekst.tochMelden, 'melding.toch', { tekst })] : []),
      ...(verder === 'opnieuw' ? [button(knopTekst.meldingDoen, 'melding.starten', {})] : []),
    ],
    samenvatting: rij ? verwijzingTekst.zin(naar) : verwijzingTekst.geenAdres,
  });
}

const slot = (overPersoon: boolean): readonly string[] =>
  overPersoon ? [verwijzingTekst.nietOpgeslagen, dialoogTekst.verwijderOok] : [verwijzingTekst.nietBewaard];
