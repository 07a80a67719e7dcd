/** "Herinner me hier volgende week aan": nobody is reminded of what only he wants to know; what comes nearest is a task with a day, or to choose when he hears. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import { herinneringTekst } from '../../texts/herinnering';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { eenVan } from '../invoer/zinnen';

const MIJ = eenVan(
  '^(?:(?:kun je|kunt u|wil je|wilt u|graag|ok|en|dan)[, ]+)*(?:herinner|waarschuw|seintje|geef) (?:mij|me)(?![a-z]).{0,60}(?<![a-z])(?:aan|seintje|herinnering|reminder|weer)(?![a-z])',
  '^(?:(?:kun je|kunt u|wil je|wilt u|graag|ok|en|dan)[, ]+)*herinner (?:mij|me)(?![a-z])',
  '^(?:zet|maak) (?:een |er een )?(?:herinnering|reminder|wekker) (?:voor (?:mij|me|mezelf)|in|voor)(?![a-z])',
);
const LANGSTE = 100;

export async function herinnerMij(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein } = leesBericht(beurt, tekst);
  if (klein.length > LANGSTE || !MIJ.test(klein)) return null;
  const { casus } = onderwerpVan(beurt);
  const dossier = casus === undefined ? null : await beurt.eenheid.casus.vind(casus, beurt.vandaag);
  const magTaak = dossier !== null && mag(beurt.actor, 'taak.toevoegen', dossier);
  const { kop, uitleg, metTaak, knop } = herinneringTekst.alleenMij;
  return zeg(
    berichtKaart({
      kop,
      alineas: [uitleg, ...(magTaak ? [metTaak] : [])],
      knoppen: [
        ...(magTaak ? [button(knop.taak, 'taak.nieuw', { casus: dossier.id })] : []),
        button(knop.bericht, 'pagina.kiezen', { pagina: 'berichten-instellen', tekst: '' }),
      ],
    }),
  );
}
