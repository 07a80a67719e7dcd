/** What a text can be to a melding that was filed. */
import { metGezien } from '../invoer/gezien';
import { gezien } from '../nieuw-bericht/regel';
import type { Regel } from '../nieuw-bericht/regel';
import { documentWegIn } from './document-weg';
import { herinnerAan, openVragen } from './open-vragen';
import { nieuwsIn } from './nieuws';
import { nieuweIn, weerOpenIn } from './weer-open';
import { vraagAanMelderIn } from './wensen';

/**
 * What the meldpunt asks on goes to who filed it, whatever the question is about; and "haal het document weg" is about
 * less than the melding it came with, which a button before him may take back.
 */
export const overEenMelding: readonly Regel[] = [
  ...[vraagAanMelderIn, documentWegIn, weerOpenIn, nieuwsIn].map(gezien),
  // A melding has a card of its own for what was found.
  nieuweIn,
];

/** Under the answer stands what the meldpunt still asks of him. */
export const metOpenVragen =
  (regel: Regel): Regel =>
  async (beurt, tekst) => {
    const antwoord = await regel(beurt, tekst);
    return antwoord && herinnerAan(await openVragen(beurt), metGezien(tekst, antwoord), { vraagtZelf: false });
  };
