/** "Van wie is de tekst over het draaiboek", "welke passages zijn verlopen": who answers for a standing text; with a letter before him of those that stand in it. */
import { briefVasteTeksten } from '../../app/brief-vaste-teksten';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { naamVan } from '../../cards/passage';
import { geenZaak, mag } from '../../domain/policy';
import { briefgangTekst } from '../../texts/briefgang';
import { passageTekst } from '../../texts/passage';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { toon, weiger } from '../prive';
import { kaleZin } from './kale-zin';

const TEKST =
  /(?<![a-z])(?:passages?|(?:vaste|standaard) ?teksten?|standaardteksten?|(?:vaste )?tekst(?:en)? (?:over|van|onder) (?:de|het|onze) [a-z]+)(?![a-z])/;
const GAAT_OVER_EIGENAAR =
  /(?<![a-z])(?:eigenaar|eigenaars|eigenaren|van wie is|van wie zijn|wie (?:beheert|bewaakt|onderhoudt|ziet)|verlopen|over datum|over tijd|na te zien|nagezien|nazien|(?:opnieuw|weer|nog) (?:lezen|gelezen))(?![a-z])/;
/** A longer message tells something else besides. */
const LANGSTE = 90;

/** Null where it is not about who answers for such a text, and for who has no letter before him and does not govern them. */
export function opVasteTekst(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const zin = kaleZin(leesBericht(beurt, tekst).klein);
  if (zin.length > LANGSTE || !TEKST.test(zin) || !GAAT_OVER_EIGENAAR.test(zin)) return null;
  const { brief } = onderwerpVan(beurt);
  if (brief !== undefined) return vanDeBrief(beurt, brief);
  return mag(beurt.actor, 'formuleringen.inzien', geenZaak) ? handlers['passages.inzien'](beurt, {}) : null;
}

async function vanDeBrief(beurt: Beurt, brief: string): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefVasteTeksten, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { nummer, regels } = gevonden.value;
  return toon(
    beurt,
    berichtKaart({
      kop: passageTekst.inBriefKop(nummer),
      alineas: [
        passageTekst.uitleg,
        ...regels.map(({ passage, stand }) => passageTekst.inBrief(naamVan(passage), stand)),
      ],
      knoppen: [button(briefgangTekst.knop.brief, 'brief.inzien', { brief })],
    }),
  );
}
