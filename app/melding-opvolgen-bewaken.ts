/** A new melding that nobody takes up: the meldpunt is warned once, and when that helps nothing, once who comes next. */
import type { Melding } from '../domain/melding';
import type { NietOpgepakt } from '../domain/melding-ports';
import { meldpuntTermijnen, naWerkdagen } from '../domain/meldpunt';
import type { Bewaker } from './bewaker';
import { magMeldingLezen } from './melding-inzien';
import { feestdagenRond } from './taak-zaak';
import type { Werk } from './use-case';

type Rol = 'meldpuntmedewerker' | 'adviseur';

/** Between the warning and the term the melder was told; counted from the warning, so that a standstill is no reason to go on at once. */
const werkdagenErna = (): number => meldpuntTermijnen.oppakken.werkdagen - meldpuntTermijnen.nietOpgepakt.werkdagen;

/** People with this role who may read it: nobody of the organisation it is about. */
async function lezers({ eenheid, vandaag }: Werk, rol: Rol, melding: Melding): Promise<readonly string[]> {
  const uit: string[] = [];
  for (const { id } of await eenheid.persoon.metRol(rol, vandaag)) {
    const wie = await eenheid.persoon.actorVanPersoon(id, vandaag);
    if (wie !== null && magMeldingLezen(wie, melding)) uit.push(id);
  }
  return uit;
}

/** An acute one leaves at once; any other comes with the daily overview. */
async function waarschuw(werk: Werk, melding: Melding, soort: Soort, wie: readonly string[]): Promise<void> {
  const { eenheid, nu } = werk;
  const meteen = melding.invoer.acuut === 'ja';
  for (const ontvangerId of wie)
    await eenheid.outbox.voegToe({
      ...{ id: eenheid.nieuwId(nu), soort, objectId: melding.id, ontvangerId, op: nu, meteen },
    });
}

type Soort = 'melding-niet-opgepakt' | 'melding-blijft-liggen';

const bewaker = (
  vraag: (moment: (werkdagenTerug: number) => string) => NietOpgepakt,
  vertel: (werk: Werk, melding: Melding) => Promise<void>,
): Bewaker => ({
  voorwerp: 'melding',
  async vind(werk, grens) {
    const vrij = await feestdagenRond(werk);
    const rijen = await werk.eenheid.melding.nietOpgepakt(
      vraag((terug) => naWerkdagen(werk, -terug, vrij)),
      grens,
    );
    return rijen.map(({ id, gemeldOp }) => ({ objectId: id, datum: gemeldOp }));
  },
  async herinner(werk, { objectId }) {
    const melding = await werk.eenheid.melding.vind(objectId);
    if (melding?.status === 'ontvangen') await vertel(werk, melding);
  },
});

export const opvolgBewakers = {
  'melding-niet-opgepakt': bewaker(
    (moment) => ({ gemeldVoor: moment(meldpuntTermijnen.nietOpgepakt.werkdagen), gewaarschuwdVoor: null }),
    async (werk, melding) => {
      const meldpunt = await lezers(werk, 'meldpuntmedewerker', melding);
      if (meldpunt.length > 0) return waarschuw(werk, melding, 'melding-niet-opgepakt', meldpunt);
      return waarschuw(werk, melding, 'melding-blijft-liggen', await lezers(werk, 'adviseur', melding));
    },
  ),
  'melding-blijft-liggen': bewaker(
    (moment) => ({
      gemeldVoor: moment(meldpuntTermijnen.oppakken.werkdagen),
      gewaarschuwdVoor: moment(werkdagenErna()),
    }),
    async (werk, melding) => {
      const al = await lezers(werk, 'meldpuntmedewerker', melding);
      // Where nobody was at the meldpunt, those who come next have heard it already.
      if (al.length === 0) return;
      const anderen = (await lezers(werk, 'adviseur', melding)).filter((id) => !al.includes(id));
      await waarschuw(werk, melding, 'melding-blijft-liggen', anderen);
    },
  ),
} as const;
