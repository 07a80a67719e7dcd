/** "Volgende stap: overleg met de bank", "de bank geeft uitstel tot 1 april" with a casus before him: a message with that filled in, as if he had typed "update" in front. */
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { noemtVolgendeStap } from './stap-in-zin';

/** What others give is news; what he wants himself is about the reminders of this casus. */
const GEEFT_UITSTEL =
  /^(?:(?:ja|en|net|nieuws)[: ,]+)*(?:ze|zij|hij|men|(?:de|het|hun) \p{L}+(?: \p{L}+)?) (?:geeft|geven|gaf|gaven|verleent|verlenen|krijgt|krijgen|kreeg|kregen)(?: \p{L}+){0,2} uitstel(?!\p{L})/iu;

/** Beside a form it may belong on that. */
export function volgendeStapUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { huis, inbound, nu } = beurt;
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten) !== undefined;
  if (genoemd || onderwerpVan(beurt).casus === undefined || huis.getoond.formulier(inbound, nu) !== null) return null;
  const nieuws = noemtVolgendeStap(tekst) || (!tekst.includes('?') && GEEFT_UITSTEL.test(tekst));
  return nieuws ? beurt.volg('casus.bijwerken', `update ${tekst}`) : null;
}
