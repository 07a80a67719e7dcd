/** Right after a melding was linked: what it names of places and jeugdhulp is put before who may lay it down, or it is said who can. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import { opsomming } from '../../texts/lijst';
import { onderwerpMeldingTekst } from '../../texts/onderwerp-melding';
import { bericht } from '../beurt';
import type { Beurt } from '../beurt';
import type { Outbound } from '../messages';
import { meldingenMetOnderwerp } from './onderwerp-uit-melding';

/** Nothing once people laid down who is involved, and nothing about meldingen that name no place and no kind of jeugdhulp. */
export async function onderwerpAanbod(beurt: Beurt, casusId: string): Promise<readonly Outbound[]> {
  const casus = await beurt.eenheid.casus.vind(casusId, beurt.vandaag);
  if (casus === null || casus.betrokkenNamen.length > 0) return [];
  const nummers = (await meldingenMetOnderwerp(beurt, casusId)).map(({ nummer }) => nummer);
  if (nummers.length === 0) return [];
  const genoemd = opsomming(nummers);
  const tekst = onderwerpMeldingTekst;
  const zelf = mag(beurt.actor, 'casusonderwerp.aanpassen', casus);
  const adviseurs = casus.rolhouders.filter(({ rol }) => rol === 'casus-adviseur').map(({ naam }) => naam);
  const kaart = berichtKaart({
    kop: tekst.aanbodKop(casus.nummer),
    onderkop: casus.aanbiederNaam,
    alineas: [
      zelf ? tekst.regel(genoemd) : tekst.vanAdviseur(genoemd, adviseurs.length === 0 ? null : opsomming(adviseurs)),
    ],
    knoppen: zelf ? [button(tekst.knop, 'casusonderwerp.formulier', { casus: casus.id, uitMelding: true })] : [],
    samenvatting: tekst.aanbodKop(casus.nummer),
  });
  return [bericht(kaart)];
}
