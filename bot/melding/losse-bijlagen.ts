/** Documents that came when no melding is half-way: they wait until it is said to which of the sent ones they belong. */
import { aanvulbareMeldingen } from '../../app/melding-aanvulbaar';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Bijlage, LosseBijlagen } from '../../domain/bijlage';
import type { Melding } from '../../domain/melding';
import { lijstKaart } from '../../cards/lijst';
import { bijlageTekst } from '../../texts/bijlage';
import { inkorten } from '../../texts/inkorten';
import { meldingTekst } from '../../texts/melding';
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

/** What waits, each with its question again: its card may be far up in the chat. */
export async function wachtendeDocumenten(beurt: Beurt): Promise<readonly Kaart[]> {
  const wachtend = await beurt.eenheid.bijlage.losVan(beurt.actor.persoonId);
  const meldingen = wachtend.length === 0 ? [] : await aanvulbareMeldingen(beurt);
  return meldingen.length === 0 ? [] : wachtend.map((losse) => bijWelkeKaart(beurt, losse, meldingen));
}

/** With "Niet bewaren" as many buttons as one card shows; more than these stand one below the other. */
const meesteMeldingen = 5;
const langsteNaam = 60;

function bijWelkeKaart(beurt: Beurt, { id, bijlagen }: LosseBijlagen, meldingen: readonly Melding[]): Kaart {
  const [welke, tweede] = meldingen;
  const enige = tweede === undefined ? welke : undefined;
  const n = bijlagen.length;
  const sleutel = beurt.nieuweSleutel();
  const gooiWeg = button(bijlageTekst.gooiWeg, 'melding.document-weg', { losse: id });
  const titelVan = ({ nummer, invoer: { over } }: Melding): string => `${nummer} · ${inkorten(over.naam, langsteNaam)}`;
  const voegToe = (melding: Melding, plek: number, titel = titelVan(melding)) =>
    button(
      enige ? bijlageTekst.voegToeAan(melding.nummer) : titel,
      'melding.document',
      { losse: id, melding: melding.id, sleutel: `${sleutel}-${String(plek)}` },
      enige ? { stijl: 'positive' } : {},
    );
  if (meldingen.length > meesteMeldingen)
    return lijstKaart({
      kop: bijlageTekst.losKop(n),
      onderkop: `${bijlageTekst.documenten(bijlagen)}. ${bijlageTekst.losUitleg(n)}`,
      items: meldingen.map((melding, plek) => ({
        titel: titelVan(melding),
        regels: [meldingTekst.regel(melding.status, melding.gemeldOp)],
        knoppen: [voegToe(melding, plek, bijlageTekst.hierBij(melding.nummer))],
      })),
      knoppen: [gooiWeg],
    });
  return berichtKaart({
    kop: enige ? bijlageTekst.losEnigeKop(n, enige.nummer) : bijlageTekst.losKop(n),
    alineas: [
      bijlageTekst.documenten(bijlagen),
      ...(enige ? [bijlageTekst.losOver(enige.invoer.over.naam)] : []),
      { tekst: bijlageTekst.losUitleg(n), subtiel: true },
    ],
    knoppen: [...meldingen.map((melding, plek) => voegToe(melding, plek)), gooiWeg],
  });
}
