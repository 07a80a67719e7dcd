/** Who read the message about a casus, and what may still be done with it. */
import { akkoordenInzien } from '../../app/casusbericht-bevestigen';
import { gebeurtenisInzien } from '../../app/gebeurtenis-inzien';
import { tijdlijnInzien } from '../../app/tijdlijn-inzien';
import { voerUit } from '../../app/use-case';
import { berichtIntrekkenKaart } from '../../cards/bericht-intrekken';
import type { Fout } from '../../domain/fout';
import { schrijverVan, standVan } from '../../domain/gebeurtenis';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { mag } from '../../domain/policy';
import { faal, ok } from '../../domain/result';
import type { Result } from '../../domain/result';
import { casusberichtTekst } from '../../texts/casusbericht';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { corrigeer, intrekKnop } from '../handlers/casusbericht';
import { metZin } from '../met-zin';
import { toon, weiger, zegTekst } from '../prive';

const BERICHT: ReadonlySet<string> = new Set(['update', 'correctie', 'overgenomen-bericht']);

/** Of older messages nobody says "dat bericht". */
const meeste = 5;

/** The message just on the screen, when it is of this casus: another may be named. */
async function netGezien(beurt: Beurt, casus: string): Promise<string | null> {
  const { gebeurtenis } = onderwerpVan(beurt);
  const gezien = gebeurtenis === undefined ? null : await beurt.eenheid.gebeurtenis.vind(gebeurtenis);
  return gezien?.casusId === casus ? gezien.id : null;
}

/** The newest messages of a casus that stand, as far as this person may read them. */
async function laatsteBerichten(beurt: Beurt, casus: string): Promise<Result<readonly Gebeurtenis[]>> {
  const gevonden = await voerUit(beurt, tijdlijnInzien, { casus });
  if (!gevonden.ok) return gevonden;
  const alle = gevonden.value.gebeurtenissen.map(({ gebeurtenis }) => gebeurtenis);
  return ok(alle.filter((een) => BERICHT.has(een.inhoud.soort) && standVan(een, alle) === 'geldig').slice(0, meeste));
}

/** Who confirmed: of the message that was just on the screen, or else of the newest that asked for it and that he may ask after. */
export async function wieLas(beurt: Beurt, casus: string): Promise<BeurtAntwoord> {
  const gevonden = await gevraagdBericht(beurt, casus);
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  return gevonden.value === null
    ? metZin(casusberichtTekst.nietGevraagd, await handlers['bezorging.inzien'](beurt, { casus }))
    : handlers['akkoorden.inzien'](beurt, { gebeurtenis: gevonden.value });
}

/** With `open` one that still waits for somebody goes before one that does not. */
export async function gevraagdBericht(beurt: Beurt, casus: string, open = false): Promise<Result<string | null>> {
  const gezien = await netGezien(beurt, casus);
  const laatste = await laatsteBerichten(beurt, casus);
  if (!laatste.ok) return laatste;
  const ids = [...new Set([...(gezien === null ? [] : [gezien]), ...laatste.value.map(({ id }) => id)])];
  let eerste: string | null = null;
  let geweigerd: Fout | null = null;
  let leesbaar = ids.length === 0;
  for (const id of ids) {
    const lijst = await voerUit(beurt, akkoordenInzien, { gebeurtenis: id });
    if (!lijst.ok) geweigerd = lijst.fout;
    else leesbaar = true;
    if (!lijst.ok || lijst.value.bevestigingen.length === 0) continue;
    if (!open || lijst.value.bevestigingen.some(({ akkoordOp }) => akkoordOp === null)) return ok(id);
    eerste ??= id;
  }
  return eerste === null && geweigerd !== null && !leesbaar ? faal(geweigerd) : ok(eerste);
}

/** The message that is meant, with what may be done with it: nothing is taken back before a button is pressed. */
export const ditBericht = (beurt: Beurt, casus: string): Promise<BeurtAntwoord> =>
  bijBericht(beurt, casus, (gebeurtenis) => handlers['gebeurtenis.inzien'](beurt, { gebeurtenis }));

/** The same with why, for who may take it back: that is kept where it was. */
export const trekBerichtIn = (beurt: Beurt, casus: string, reden: string): Promise<BeurtAntwoord> =>
  bijBericht(beurt, casus, async (gebeurtenis) => {
    const gelezen = await voerUit(beurt, gebeurtenisInzien, { gebeurtenis });
    const ditIs = gelezen.ok ? gelezen.value : null;
    const zaak = ditIs && { ...ditIs.casus, makerId: schrijverVan(ditIs.gebeurtenis) };
    if (
      ditIs === null ||
      zaak === null ||
      ditIs.stand === 'ingetrokken' ||
      !mag(beurt.actor, 'casusbericht.intrekken', zaak)
    )
      return handlers['gebeurtenis.inzien'](beurt, { gebeurtenis });
    return toon(beurt, berichtIntrekkenKaart(ditIs, reden, intrekKnop(gebeurtenis)));
  });

/** The form of a correction, with the words that were typed as its text. */
export const verbeterBericht = (beurt: Beurt, casus: string, tekst?: string): Promise<BeurtAntwoord> =>
  bijBericht(beurt, casus, (gebeurtenis) => corrigeer(beurt, { gebeurtenis }, tekst));

/** Whether one of the newest messages of this casus is his. */
export async function schreefHij(beurt: Beurt, casus: string): Promise<boolean> {
  const laatste = await laatsteBerichten(beurt, casus);
  return laatste.ok && laatste.value.some((een) => schrijverVan(een) === beurt.actor.persoonId);
}

/** The message just seen, or else the newest of one's own. */
async function bijBericht(
  beurt: Beurt,
  casus: string,
  doe: (gebeurtenis: string) => Promise<BeurtAntwoord>,
): Promise<BeurtAntwoord> {
  const gezien = await netGezien(beurt, casus);
  if (gezien !== null) return doe(gezien);
  const laatste = await laatsteBerichten(beurt, casus);
  if (!laatste.ok) return weiger(beurt, laatste.fout);
  const eigen = laatste.value.find((een) => schrijverVan(een) === beurt.actor.persoonId);
  return eigen ? doe(eigen.id) : zegTekst(beurt, casusberichtTekst.geenEigen);
}
