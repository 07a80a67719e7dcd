/** Recording the answer of a partij that was asked and has nobody here. */
import { namensWie, tredebepalingNamens } from '../../app/tredebepaling-namens';
import { besluitZaak } from '../../app/tredebepaling-zaak';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { langsteNaam, langsteReden, namensFormulier } from '../../cards/tredebepaling-namens';
import { antwoordwijzen } from '../../domain/trede';
import { bepalingTekst } from '../../texts/tredebepaling';
import { namensTekst } from '../../texts/tredebepaling-namens';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesFormulier } from '../invoer/formulier';
import type { Formulier } from '../invoer/formulier';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { bepalingAntwoord } from './tredebepaling';

const { label } = namensTekst;
const leeg = { waarden: {}, fouten: [], gevonden: [] };

async function formulier(
  beurt: Beurt,
  bepalingId: string,
  ingevuld: Pick<Formulier, 'waarden' | 'fouten' | 'gevonden'>,
  sleutel: string,
): Promise<BeurtAntwoord> {
  const zaak = await besluitZaak(beurt, bepalingId);
  const partijen = zaak === null ? [] : await namensWie(beurt, zaak);
  if (zaak === null || partijen.length === 0) return weiger(beurt, { soort: 'geen-toegang' });
  const { aanbiederNaam } = zaak.casus;
  return toon(beurt, namensFormulier({ bepalingId, aanbiederNaam, partijen, sleutel, ...ingevuld }));
}

async function legVast(beurt: Beurt, payload: Payload<'tredebepaling.namens-reageren'>): Promise<BeurtAntwoord> {
  const { bepaling: bepalingId, sleutel } = payload;
  const gelezen = leesFormulier(payload);
  const partijId = gelezen.ruw('partij');
  const naam = gelezen.tekst('naam', label.naam, langsteNaam);
  const hoe = gelezen.keuze('hoe', label.hoe, antwoordwijzen);
  const standpunt = gelezen.keuze('standpunt', label.standpunt, ['eens', 'oneens'] as const);
  const reden = gelezen.tekst('toelichting', label.toelichting, langsteReden);
  if (partijId === '') gelezen.fout(label.partij, 'verplicht');
  if (naam === null && gelezen.waarden['naam'] === '') gelezen.fout(label.naam, 'verplicht');
  if (hoe === null) gelezen.fout(label.hoe, 'verplicht');
  if (standpunt === null) gelezen.fout(label.standpunt, 'verplicht');
  if (standpunt === 'oneens' && reden === null) gelezen.fout(label.toelichting, 'verplicht');
  if (!gelezen.goed() || naam === null || hoe === null || standpunt === null) {
    const waarden = { ...gelezen.waarden, partij: partijId };
    return formulier(beurt, bepalingId, { waarden, fouten: gelezen.fouten, gevonden: gelezen.gevonden }, sleutel);
  }
  const invoer = { bepalingId, partijId, naam, hoe, standpunt, reden };
  const uit = await voerUit(beurt, tredebepalingNamens, invoer, sleutel);
  if (!uit.ok) return weiger(beurt, uit.fout);
  return bepalingAntwoord(beurt, bepalingId, { kop: bepalingTekst.gedaan, regels: [namensTekst.gedaan] });
}

export const namensHandlers = {
  'tredebepaling.namens-formulier': (beurt, { bepaling }) => formulier(beurt, bepaling, leeg, beurt.nieuweSleutel()),
  'tredebepaling.namens-reageren': legVast,
} as const satisfies Partial<Handlers>;
