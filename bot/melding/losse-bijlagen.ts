/** Documents that came when no melding is half-way: they wait until it is said to which of the sent ones they belong. */
import { aanvulbareMeldingen } from '../../app/melding-aanvulbaar';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Bijlage, LosseBijlagen } from '../../domain/bijlage';
import type { Melding } from '../../domain/melding';
import { bijlageTekst } from '../../texts/bijlage';
import { inkorten } from '../../texts/inkorten';
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

/** With "Niet bewaren" as many buttons as one card shows. */
const meesteMeldingen = 5;
const langsteNaam = 60;

function bijWelkeKaart(beurt: Beurt, { id, bijlagen }: LosseBijlagen, meldingen: readonly Melding[]): Kaart {
  const [welke, tweede] = meldingen;
  const enige = tweede === undefined ? welke : undefined;
  const n = bijlagen.length;
  const sleutel = beurt.nieuweSleutel();
  const voegToe = ({ id: melding, nummer, invoer: { over } }: Melding, plek: number) =>
    button(
      enige ? bijlageTekst.voegToeAan(nummer) : `${nummer} · ${inkorten(over.naam, langsteNaam)}`,
      'melding.document',
      { losse: id, melding, sleutel: `${sleutel}-${String(plek)}` },
      enige ? { stijl: 'positive' } : {},
    );
  return berichtKaart({
    kop: enige ? bijlageTekst.losEnigeKop(n, enige.nummer) : bijlageTekst.losKop(n),
    alineas: [
      bijlageTekst.documenten(bijlagen),
      ...(enige ? [bijlageTekst.losOver(enige.invoer.over.naam)] : []),
      ...(meldingen.length > meesteMeldingen ? [bijlageTekst.losAndere] : []),
      { tekst: bijlageTekst.losUitleg(n), subtiel: true },
    ],
    knoppen: [
      ...meldingen.slice(0, meesteMeldingen).map(voegToe),
      button(bijlageTekst.gooiWeg, 'melding.document-weg', { losse: id }),
    ],
  });
}
