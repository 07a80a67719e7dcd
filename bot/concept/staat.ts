/** A draft that stands there: what is filled in on it, and the same draft with something else filled in. Nothing of it is recorded. */
import { leesActie } from '../../cards/actions';
import { laatSleutelVervallen } from '../../app/sleutel-vervallen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Toegelaten } from '../getoond/knoppen';
import type { OpenConcept } from '../getoond/open-concept';
import { formulierIn, veldenVan, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import { zietHetNog } from '../getoond/ziet-nog';
import { laatBinnen } from '../invoer/deur';
import { eigenSleutel } from '../invoer/kaartsleutel';
import type { Kaart } from '../messages';
import { toon } from '../prive';

export type Waarden = Readonly<Record<string, string>>;

export interface Staat {
  readonly concept: OpenConcept;
  readonly velden: readonly Formulierveld[];
  met(waarden: Waarden): Promise<BeurtAntwoord>;
}

/** Null where he may not open it any more. */
export async function staatVan(beurt: Beurt, concept: OpenConcept): Promise<Staat | null> {
  const { action } = concept.data;
  if (!(await zietHetNog(beurt, concept.data))) return null;
  if (action === 'casus.bijwerken') return vanVoorbeeld(beurt, concept);
  const velden = veldenVan(concept.kaart.inhoud);
  return { concept, velden, met: (waarden) => Promise.resolve(toon(beurt, vulIn(concept.kaart, waarden))) };
}

/** Read back with its readers it has no fields: those of its form. Changed, it is read back anew, and the card of before sends nothing any more. */
async function vanVoorbeeld(beurt: Beurt, concept: OpenConcept): Promise<Staat | null> {
  const { action: _, kenmerk: __, sleutel: ___, ...velden } = concept.data;
  const formulier = await drukIngevuld(beurt, { ...velden, action: 'casusbericht.aanpassen' });
  const kaart = formulier === null ? null : formulierIn(kaartenIn(formulier));
  if (kaart === null) return null;
  return {
    concept,
    velden: veldenVan(kaart.inhoud),
    async met(waarden) {
      if (Object.keys(waarden).length > 0) await sluit(beurt, concept);
      const nieuw = { ...velden, ...waarden, action: 'casusbericht.voorbeeld' };
      return (await drukIngevuld(beurt, nieuw)) ?? toon(beurt, concept.kaart);
    },
  };
}

/** Its card does nothing any more: whether it had a key to be closed with. */
export async function sluit(beurt: Beurt, { data }: OpenConcept): Promise<boolean> {
  const { sleutel } = data;
  if (typeof sleutel !== 'string') return false;
  await laatSleutelVervallen(beurt, eigenSleutel(beurt.huis, sleutel));
  return true;
}

/** The voorbeeld of a message, with what stands on its form. */
export const voorbeeldVan = (beurt: Beurt, { concept, velden }: Staat): Promise<BeurtAntwoord | null> =>
  drukIngevuld(beurt, {
    ...concept.data,
    ...Object.fromEntries(velden.map(({ id, waarde }) => [id, waarde])),
    action: 'casusbericht.voorbeeld',
  });

async function drukIngevuld(beurt: Beurt, data: Readonly<Record<string, unknown>>): Promise<BeurtAntwoord | null> {
  const knop = alsKnop(data);
  const antwoord = knop === null ? null : await beurt.druk(knop);
  return antwoord === null || antwoord.geweigerd === true ? null : antwoord;
}

function alsKnop(data: Readonly<Record<string, unknown>>): Toegelaten | null {
  const actie = leesActie(data);
  const binnen = typeof actie === 'string' ? null : laatBinnen(actie);
  return typeof actie === 'string' || binnen?.ok !== true ? null : { action: actie.action, payload: binnen.payload };
}

export const kaartenIn = ({ berichten, invoke }: BeurtAntwoord): readonly Kaart[] => [
  ...(invoke !== null && 'kaart' in invoke ? [invoke.kaart] : []),
  ...berichten.flatMap((een) => (een.soort === 'kaart' ? [een.kaart] : [])),
];
