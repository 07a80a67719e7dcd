/** "Gooi dat embargo er maar weer af": the fact that holds it opens with what takes it away chosen. Nothing changes before its own button. */
import { casusEmbargo } from '../../app/brief-embargo';
import { voerUit } from '../../app/use-case';
import { briefmaatTekst } from '../../texts/briefmaat';
import { feitgangTekst } from '../../texts/feitgang';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { genoemdeCasus } from '../namen/genoemd';

const EMBARGO = /(?<!\p{L})embargo(?!\p{L})/iu;
const ERAF =
  /(?<!\p{L})(?:eraf|er(?: \p{L}+){0,4} (?:af|uit)|weg|weghalen|schrap(?:pen)?|verwijder(?:en)?|vervalt|vervallen|opheffen|hef|intrekken|zonder embargo|geen embargo|(?:hoeft|geldt) niet meer|niet meer nodig)(?!\p{L})/iu;
/** Who asks, or tells that there is none yet, takes nothing away. */
const VRAAGT = /\?|^(?:en |maar )?(?:is|geldt|loopt|staat|wanneer|tot|welk|wat|waarom|hoe|wie|kan|mag)(?!\p{L})/iu;
const LANGSTE = 80;

export async function embargoEraf(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const kaal = tekst.trim();
  if (kaal.length > LANGSTE || !EMBARGO.test(kaal) || !ERAF.test(kaal) || VRAAGT.test(kaal)) return null;
  const casus = genoemdeCasus(beurt.register, leesBericht(beurt, tekst).begrepen.slots) ?? onderwerpVan(beurt).casus;
  const stand = casus === undefined ? null : await voerUit(beurt, casusEmbargo, { casus });
  if (casus === undefined || stand?.ok !== true) return null;
  if (stand.value.tot === null) return zeg(briefmaatTekst.embargo(null, false));
  return openFeit(beurt, casus, 'persbericht.embargo', { grond: 'zwijgen', meldingen: [feitgangTekst.embargoEraf] });
}
