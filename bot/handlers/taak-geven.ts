/** A task for a colleague: the form with who may do it, putting his name on it, and taking that back. */
import { taakInzien } from '../../app/taak-inzien';
import { taakToewijzen } from '../../app/taak-toewijzen';
import { taakOntvangersInzien } from '../../app/taak-ontvangers';
import { voerUit } from '../../app/use-case';
import { taakGegevenKaart, taakGevenKaart } from '../../cards/taak-geven';
import type { Ontvanger } from '../../cards/taak-geven';
import { langsteReden } from '../../cards/taak-formulier';
import { gevenTekst } from '../../texts/taak-geven';
import { taakTekst } from '../../texts/taak';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { metZin } from '../met-zin';
import { toon, weiger } from '../prive';
import { taakAntwoord } from './taak';
import { leesTekst } from './taak-tekst';

/** Whose name somebody wrote, among those whom this task can be given to. */
export type Bedoeld = (mensen: readonly Ontvanger[]) => Ontvanger | null;

/** The form for who may give it; who may only read the task is told how a name gets on it. Null: nobody of that name is meant. */
export async function gevenAntwoord(
  beurt: Beurt,
  taakId: string,
  { naam, bedoeld, zeker }: { readonly naam: string; readonly bedoeld: Bedoeld; readonly zeker: boolean },
): Promise<BeurtAntwoord | null> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  if (!gelezen.ok || gelezen.value.taak.status !== 'open') return null;
  const mogelijk = await voerUit(beurt, taakOntvangersInzien, { taakId });
  if (!mogelijk.ok) return zeker ? metZin(taakTekst.doetCollega(naam), await taakAntwoord(beurt, taakId)) : null;
  const { taak, mensen } = mogelijk.value;
  const wie = bedoeld(mensen);
  if (wie === null && !zeker) return null;
  const kaart = toon(beurt, taakGevenKaart(taak, mensen, wie?.id ?? '', beurt.nieuweSleutel()));
  return wie === null ? metZin(gevenTekst.nietAan(naam), kaart) : kaart;
}

const open: Handlers['taak.geven'] = async (beurt, { taak: taakId, aan = '' }) => {
  const mogelijk = await voerUit(beurt, taakOntvangersInzien, { taakId });
  if (!mogelijk.ok) return weiger(beurt, mogelijk.fout);
  const { taak, mensen } = mogelijk.value;
  const wie = mensen.some(({ id }) => id === aan) ? aan : '';
  return toon(beurt, taakGevenKaart(taak, mensen, wie, beurt.nieuweSleutel()));
};

const geef: Handlers['taak.toewijzen'] = async (beurt, { taak, versie, sleutel, aan, reden }) => {
  const gelezen = leesTekst(reden, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  const wie = aan?.trim() ?? '';
  if (wie === '') return weiger(beurt, { soort: 'veld-ongeldig', veld: gevenTekst.label.aan, uitleg: 'verplicht' });
  const invoer = { taakId: taak, versie, aan: wie, reden: gelezen.tekst };
  const uitkomst = await voerUit(beurt, taakToewijzen, invoer, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  const { taak: nu, eerder } = uitkomst.value;
  return toon(beurt, taakGegevenKaart(nu, eerder, beurt.nieuweSleutel()));
};

export const taakGevenHandlers = {
  'taak.geven': open,
  'taak.toewijzen': geef,
  async 'taak.terugnemen'(beurt, { taak, versie, sleutel, aan = null }) {
    const uitkomst = await voerUit(beurt, taakToewijzen, { taakId: taak, versie, aan, reden: null }, sleutel);
    return uitkomst.ok ? taakAntwoord(beurt, taak) : weiger(beurt, uitkomst.fout);
  },
} as const satisfies Partial<Handlers>;
