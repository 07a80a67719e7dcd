/** Documents that came when no melding is half-way: they wait until it is said to which of the sent ones they belong. */
import { aanvulbareMeldingen } from '../../app/melding-aanvulbaar';
import { button } from '../../cards/button';
import { formulierKaart } from '../../cards/formulier';
import type { Keuzeveld } from '../../cards/formulier';
import type { Bijlage, LosseBijlagen } from '../../domain/bijlage';
import type { Melding } from '../../domain/melding';
import { bijlageTekst } from '../../texts/bijlage';
import { meldingsnummersIn } from '../begrip/nummers';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { Kaart } from '../messages';

/** Those he may add to: the ones that the words beside the documents name, or else all. */
async function meldingenVoor(beurt: Beurt, tekst: string): Promise<readonly Melding[]> {
  const mogelijk = await aanvulbareMeldingen(beurt, meldingsnummersIn(tekst, beurt.nu));
  const { aanbieder } = leesBericht(beurt, tekst).begrepen.slots;
  const genoemd = mogelijk.filter(({ invoer }) => invoer.over.naam === aanbieder);
  return genoemd.length > 0 ? genoemd : mogelijk;
}

/** The number of one he may add to says where a document goes, whatever is half-way. */
export async function noemtMelding(beurt: Beurt, tekst: string): Promise<boolean> {
  const nummers = meldingsnummersIn(tekst, beurt.nu);
  const mogelijk = nummers.length === 0 ? [] : await aanvulbareMeldingen(beurt, nummers);
  return mogelijk.some(({ nummer }) => nummers.includes(nummer));
}

/** Keeps them aside, with the question; null when there is no melding they could go with. */
export async function vraagBijWelke(beurt: Beurt, bijlagen: readonly Bijlage[], tekst: string): Promise<Kaart | null> {
  const meldingen = await meldingenVoor(beurt, tekst);
  if (bijlagen.length === 0 || meldingen.length === 0) return null;
  const { eenheid, actor, nu } = beurt;
  const losse = { id: eenheid.nieuwId(nu), persoonId: actor.persoonId, op: nu, bijlagen };
  await eenheid.bijlage.bewaarLos(losse);
  return bijWelkeKaart(beurt, losse, meldingen);
}

/** The same question again, after an answer that was none. */
export const vraagOpnieuw = async (beurt: Beurt, losse: LosseBijlagen): Promise<Kaart> =>
  bijWelkeKaart(beurt, losse, await aanvulbareMeldingen(beurt));

function bijWelkeKaart(beurt: Beurt, { id, bijlagen }: LosseBijlagen, meldingen: readonly Melding[]): Kaart {
  const [eerste, tweede] = meldingen;
  const welke = tweede === undefined ? eerste : undefined;
  const n = bijlagen.length;
  const data = { losse: id, sleutel: beurt.nieuweSleutel(), ...(welke && { melding: welke.id }) };
  const titel = welke ? bijlageTekst.voegToeAan(welke.nummer) : bijlageTekst.voegToe;
  return formulierKaart({
    kop: welke ? bijlageTekst.losEnigeKop(n, welke.nummer) : bijlageTekst.losKop(n),
    naam: bijlageTekst.documenten(bijlagen),
    alineas: [
      ...(welke ? [bijlageTekst.losOver(welke.invoer.over.naam)] : []),
      { tekst: bijlageTekst.losUitleg(n), subtiel: true },
    ],
    keuzes: welke ? [] : [keuze(meldingen)],
    knoppen: [
      button(titel, 'melding.document', data, { stijl: 'positive' }),
      button(bijlageTekst.gooiWeg, 'melding.document-weg', { losse: id }, { zonderInvoer: true }),
    ],
  });
}

const keuze = (meldingen: readonly Melding[]): Keuzeveld => ({
  ...{ id: 'melding', label: bijlageTekst.losLabel, fout: bijlageTekst.losFout, verplicht: true },
  keuzes: meldingen.map(({ id, nummer, invoer }) => ({ waarde: id, titel: `${nummer} · ${invoer.over.naam}` })),
});
