/** The way back for who was given a role on a casus, and word of it to who has it again and to who gave it. */
import { terugNaar } from '../../app/casusrol-teruggeven';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { isLaatsteEigenaar } from '../../domain/casus';
import type { CasusDossier, Rolperiode } from '../../domain/casus';
import { gegevenAan, kanNogTerug } from '../../domain/teruggave';
import { regieTekst } from '../../texts/regie';
import { teruggaveTekst } from '../../texts/rol-teruggave';
import type { Kaart } from '../messages';
import { rolkaart } from './rolkaart';
import type { Moment } from './rolkaart';
import { magZien } from './zichtbaar';

const { bericht } = regieTekst;

/** One for each role that somebody else gave him lately, and that may go. */
export async function terugknoppen(
  { turn, rij, ontvanger, vandaag }: Moment,
  casus: CasusDossier,
  periodes: readonly Rolperiode[],
): Promise<{ readonly zinnen: readonly string[]; readonly knoppen: readonly Knop[] }> {
  // A card names every role he holds: which one goes back has to stand on the button.
  const eigen = casus.rolhouders.filter(({ persoonId }) => persoonId === ontvanger.persoonId).length;
  const kan: { readonly rol: Rolperiode['rol']; readonly naar: string | null }[] = [];
  for (const { persoonId, rol, voor } of casus.rolhouders) {
    if (persoonId !== ontvanger.persoonId || voor !== null || casus.status === 'gesloten') continue;
    const gegeven = gegevenAan(periodes, persoonId, rol);
    if (gegeven === null || !kanNogTerug(gegeven, vandaag)) continue;
    const naar = await terugNaar({ eenheid: turn }, casus, gegeven);
    if (naar !== null || !isLaatsteEigenaar(casus, persoonId, rol)) kan.push({ rol, naar: naar?.naam ?? null });
  }
  return {
    zinnen: [...new Set(kan.map(({ naar }) => teruggaveTekst.terugKan(naar)))],
    knoppen: kan.map(({ rol }) =>
      button(teruggaveTekst.knopTerug(eigen > 1 ? rol : null), 'casusrol.teruggeven', {
        ...{ casus: casus.id, rol, sleutel: `${rij.id}-${rol}` },
      }),
    ),
  };
}

/** Who may not see the casus any more hears nothing of it. */
export async function rolTeruggegeven({ turn, rij, ontvanger, vandaag }: Moment): Promise<Kaart | null> {
  const regel = await turn.gebeurtenis.vind(rij.objectId);
  const casus = regel && (await turn.casus.vind(regel.casusId, vandaag));
  if (!casus || regel.inhoud.soort !== 'rol' || !(await magZien({ turn, ontvanger, vandaag }, casus))) return null;
  const { rol } = regel.inhoud;
  const houder = casus.rolhouders.find((een) => een.rol === rol && een.voor === null);
  const wie =
    houder?.persoonId === ontvanger.persoonId ? teruggaveTekst.bijU : (houder?.naam ?? teruggaveTekst.bijNiemand);
  return rolkaart(
    casus,
    teruggaveTekst.teruggegevenKop,
    teruggaveTekst.teruggegeven(regel.auteurNaam),
    [{ label: bericht.heeftNu(rol), waarde: wie }],
    [button(bericht.knopRollen, 'casusrollen.inzien', { casus: casus.id })],
  );
}
