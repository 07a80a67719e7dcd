/** Words to a draft in which danger is only suspected: whom to call stands first, and one press says that they belong to the draft. Nothing of them is kept. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { doorverwijzingOp } from '../../domain/doorverwijzing';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { conceptTekst } from '../../texts/concept';
import { verwijzingTekst } from '../../texts/verwijzing';
import { conceptkansIn, ZEKER_BIJ_VERMOEDEN } from '../begrip/vervolg/concept';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { OpenConcept } from '../getoond/open-concept';

/** What the rules themselves call danger is sure. */
export const ZEKER_GEVAAR = 0.95;

/** Null when the danger is sure, or it is not surely meant for the draft. */
export function vraagOfHetErbijHoort(beurt: Beurt, concept: OpenConcept, gelezen: Bericht): BeurtAntwoord | null {
  const keuring = maakVrijeTekst(gelezen.tekst);
  const kans = conceptkansIn(gelezen.lezing)?.kans ?? 0;
  if (!keuring.ok || gelezen.begrepen.zekerheid >= ZEKER_GEVAAR || kans < ZEKER_BIJ_VERMOEDEN) return null;
  const [nood, thuis] = (['112', 'Veilig Thuis'] as const).map(
    (naar) => doorverwijzingOp(naar, beurt.vandaag)?.telefoon,
  );
  if (!nood) return null;
  const bel = { tekst: verwijzingTekst.vermoeden({ nood, thuis: thuis ?? null }), vet: true };
  const kaart = berichtKaart({
    kop: conceptTekst.twijfel.kop,
    alineas: [bel, conceptTekst.twijfel.uitleg(concept.soort)],
    knoppen: [button(conceptTekst.twijfel.knop, 'concept.verwerken', { tekst: keuring.tekst })],
    samenvatting: conceptTekst.twijfel.kop,
  });
  return { ...zeg(kaart), nietBewaren: true, gokt: true };
}
