/** Word of a stand-in: that somebody begins to stand in, with what for and until when, and that it is over; made when it is sent. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { mag } from '../../domain/policy';
import { waarnemingLoopt } from '../../domain/waarneming';
import type { Waarneming } from '../../domain/waarneming';
import { casusRolNaam } from '../../texts/casus';
import { waarnemingBericht as tekst } from '../../texts/waarneming';
import type { Maker, Opmaak } from './maker';

/** Named on the card; the list behind its button has them all. */
const meesteCasussen = 12;

/** To the stand-in, and to who is away when somebody else arranged it. Which casussen it is about is for who has the roles already. */
const begonnen: Maker = async (opmaak) => {
  const { turn, rij, ontvanger, vandaag } = opmaak;
  const deze = await turn.waarneming.vind(rij.objectId);
  if (deze === null || deze.beeindigdOp !== null || deze.tot < vandaag) return null;
  const vast = [
    { label: tekst.label.periode, waarde: tekst.periode(deze) },
    { label: tekst.label.rollen, waarde: tekst.rollen(deze) },
  ];
  if (deze.persoonId === ontvanger.persoonId)
    return berichtKaart({ kop: tekst.voorUKop(deze), alineas: [tekst.voorU], rijen: vast, knoppen: [knopWaarneming] });
  if (!waarnemingLoopt(deze, vandaag))
    return berichtKaart({
      ...{ kop: tekst.straksKop(deze), rijen: vast, knoppen: [knopWaarneming] },
      alineas: [tekst.uitleg(deze), tekst.straks(deze.van), tekst.kanNiet(deze)],
    });
  const casussen = await casusregels(opmaak, deze);
  return berichtKaart({
    kop: tekst.nuKop(deze),
    alineas: [tekst.uitleg(deze), ...(casussen.length === 0 ? [tekst.geenCasus(deze)] : [])],
    rijen: [...vast, ...(casussen.length === 0 ? [] : [{ label: tekst.label.casussen, waarde: casussen.join('\n') }])],
    knoppen: [button(tekst.knop.casussen, 'werkvoorraad.inzien', { welke: 'mijn' }), knopWaarneming],
  });
};

const knopWaarneming: Knop = button(tekst.knop.waarneming, 'waarneming.inzien', {});

/** Of whom he stands in for and for nobody else; a casus he may not see, as of his own aanbieder, is left out. */
async function casusregels({ turn, ontvanger, vandaag }: Opmaak, { persoonId, naam }: Waarneming) {
  const ids = new Set((await turn.casus.rollenVan(persoonId)).map(({ casusId }) => casusId));
  const regels: string[] = [];
  for (const casus of (await turn.casus.vindAlle([...ids], vandaag)).values()) {
    const rollen = casus.rolhouders.filter((een) => een.persoonId === ontvanger.persoonId && een.voor === naam);
    if (casus.status === 'gesloten' || rollen.length === 0 || !mag(ontvanger, 'casus.inzien', casus)) continue;
    const namen = rollen.map(({ rol }) => casusRolNaam(rol));
    regels.push(tekst.casus(casus.aanbiederNaam, casus.nummer, namen));
  }
  const over = regels.length - meesteCasussen;
  return over > 0 ? [...regels.slice(0, meesteCasussen), tekst.meer(over)] : regels;
}

/** To the stand-in, and to who was away when somebody else ended it. Not while another waarneming of the same two people runs on. */
const voorbij: Maker = async ({ turn, rij, ontvanger, vandaag }) => {
  const deze = await turn.waarneming.vind(rij.objectId);
  if (deze === null || waarnemingLoopt(deze, vandaag)) return null;
  const andere = (await turn.waarneming.van(ontvanger.persoonId)).some(
    (een) => een.persoonId === deze.persoonId && een.waarnemerId === deze.waarnemerId && waarnemingLoopt(een, vandaag),
  );
  if (andere) return null;
  if (deze.persoonId === ontvanger.persoonId)
    return berichtKaart({ kop: tekst.terugKop(deze), alineas: [tekst.terug], knoppen: [knopWaarneming] });
  return berichtKaart({
    kop: tekst.voorbijKop(deze),
    alineas: [tekst.voorbij(deze)],
    rijen: [{ label: tekst.label.periode, waarde: tekst.periode(deze) }],
    knoppen: [knopWaarneming],
  });
};

export const waarnemingBerichten = {
  'waarneming-vastgelegd': begonnen,
  'waarneming-begint': begonnen,
  'waarneming-voorbij': voorbij,
} as const satisfies Readonly<Record<string, Maker>>;
