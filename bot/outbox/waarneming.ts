/** Word of a stand-in: that somebody begins to stand in, with what for and until when, and that it is over; made when it is sent. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Actor } from '../../domain/actor';
import type { CasusRolhouder } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { dekt, looptDoor, waarnemingLoopt } from '../../domain/waarneming';
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
  const casussen = await casusregels(opmaak, deze, alsWaarnemer(deze, ontvanger));
  return berichtKaart({
    kop: tekst.nuKop(deze),
    alineas: [tekst.uitleg(deze), ...(casussen.length === 0 ? [tekst.geenCasus(deze)] : [])],
    rijen: [...vast, ...(casussen.length === 0 ? [] : [{ label: tekst.label.casussen, waarde: casussen.join('\n') }])],
    knoppen: [button(tekst.knop.casussen, 'werkvoorraad.inzien', { welke: 'mijn' }), knopWaarneming],
  });
};

const knopWaarneming: Knop = button(tekst.knop.waarneming, 'waarneming.inzien', {});

/** What he does instead of whom he stands in for, and for nobody else. */
const alsWaarnemer =
  ({ naam }: Waarneming, { persoonId }: Actor) =>
  (houder: CasusRolhouder): boolean =>
    houder.persoonId === persoonId && houder.voor === naam;

/** The roles that are left to who is away. */
const vanAfwezige =
  ({ persoonId, rol }: Waarneming) =>
  (houder: CasusRolhouder): boolean =>
    houder.persoonId === persoonId && houder.voor === null && (rol === null || rol === houder.rol);

/** A casus he may not see, as of his own aanbieder, is left out. */
async function casusregels(
  { turn, ontvanger, vandaag }: Opmaak,
  { persoonId }: Waarneming,
  telt: (houder: CasusRolhouder) => boolean,
) {
  const ids = new Set((await turn.casus.rollenVan(persoonId)).map(({ casusId }) => casusId));
  const regels: string[] = [];
  for (const casus of (await turn.casus.vindAlle([...ids], vandaag)).values()) {
    const rollen = casus.rolhouders.filter(telt);
    if (casus.status === 'gesloten' || rollen.length === 0 || !mag(ontvanger, 'casus.inzien', casus)) continue;
    const namen = rollen.map(({ rol }) => casusRolNaam(rol));
    regels.push(tekst.casus(casus.aanbiederNaam, casus.nummer, namen));
  }
  const over = regels.length - meesteCasussen;
  return over > 0 ? [...regels.slice(0, meesteCasussen), tekst.meer(over)] : regels;
}

/** To the stand-in, and to who was away when somebody else ended it. What another waarneming of the same two people still gives, is not over. */
const voorbij: Maker = async ({ turn, rij, ontvanger, vandaag }) => {
  const deze = await turn.waarneming.vind(rij.objectId);
  if (deze === null || waarnemingLoopt(deze, vandaag)) return null;
  const door = looptDoor(deze, await turn.waarneming.van(ontvanger.persoonId), vandaag);
  if (dekt(door, deze)) return null;
  const rijen = [
    { label: tekst.label.periode, waarde: tekst.periode(deze) },
    ...door.map((een) => ({ label: tekst.label.blijft, waarde: tekst.blijft(een) })),
  ];
  if (deze.persoonId === ontvanger.persoonId)
    return berichtKaart({
      kop: door.length === 0 ? tekst.terugKop(deze) : tekst.minderVoorUKop(deze),
      alineas: [door.length === 0 ? tekst.terug : tekst.minderVoorU],
      rijen: door.length === 0 ? [] : rijen,
      knoppen: [knopWaarneming],
    });
  return berichtKaart({
    kop: door.length === 0 ? tekst.voorbijKop(deze) : tekst.minderKop(deze),
    alineas: [door.length === 0 ? tekst.voorbij(deze) : tekst.minder(deze)],
    ...{ rijen, knoppen: [knopWaarneming] },
  });
};

/** The stand-in gave the roles back: to who is away, and with their casussen to who leads them now. */
const teruggegeven: Maker = async (opmaak) => {
  const { turn, rij, ontvanger } = opmaak;
  const deze = await turn.waarneming.vind(rij.objectId);
  if (deze === null || deze.beeindigdOp === null) return null;
  const periode = { label: tekst.label.periode, waarde: tekst.periode(deze) };
  if (deze.persoonId === ontvanger.persoonId)
    return berichtKaart({
      ...{ kop: tekst.terugKop(deze), alineas: [tekst.teruggegevenAanU(deze)], rijen: [periode] },
      knoppen: [knopWaarneming],
    });
  const casussen = await casusregels(opmaak, deze, vanAfwezige(deze));
  return berichtKaart({
    ...{ kop: tekst.teruggegevenKop(deze), alineas: [tekst.teruggegeven(deze)] },
    rijen: [
      periode,
      { label: tekst.label.rollen, waarde: tekst.rollen(deze) },
      ...(casussen.length === 0 ? [] : [{ label: tekst.label.casussen, waarde: casussen.join('\n') }]),
    ],
    knoppen: casussen.length === 0 ? [] : [button(tekst.knop.casussen, 'werkvoorraad.inzien', { welke: 'mijn' })],
  });
};

export const waarnemingBerichten = {
  'waarneming-vastgelegd': begonnen,
  'waarneming-begint': begonnen,
  'waarneming-voorbij': voorbij,
  'waarneming-teruggegeven': teruggegeven,
} as const satisfies Readonly<Record<string, Maker>>;
