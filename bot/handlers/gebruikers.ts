/** Managing people: who has access, what somebody may do, ending it, and rights that two people give. */
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { gebruikerWijzigen } from '../../app/gebruiker-wijzigen';
import { gebruikerInzien, gebruikersInzien } from '../../app/gebruikers-inzien';
import { voorstelInzien } from '../../app/voorstel-inzien';
import type { Voorstelregel } from '../../app/voorstel-inzien';
import { rechtenAfwijzen, rechtenBevestigen, rechtenIntrekken } from '../../app/rechten-beslissen';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { afscheidKaart, gebruikerKaart, gebruikersKaart, voorstelKaart } from '../../cards/rechten';
import type { VoorstelView } from '../../cards/rechten';
import { geenZaak, mag } from '../../domain/policy';
import { rechtenTekst } from '../../texts/rechten';
import { toegangTekst } from '../../texts/toegang';
import { vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { leesRollen } from './toegang';

type Naam = Extract<keyof Handlers, `gebruiker.${string}` | `gebruikers.${string}` | `rechten.${string}`>;

export const voorstelView = ({ voorstel, naam, partijNaam, doorNaam }: Voorstelregel): VoorstelView => ({
  ...{ id: voorstel.id, naam, partijNaam, rollen: voorstel.rollen, doorNaam, op: voorstel.op },
});

async function lijst(beurt: Beurt, gezocht: string): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, gebruikersInzien, { naam: gezocht });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { gebruikers, meer, voorstellen } = gelezen.value;
  const mensen = gebruikers.map(({ persoon, partijNaam }) => ({ ...persoon, partijNaam }));
  return toon(
    beurt,
    gebruikersKaart({ gebruikers: mensen, meer, gezocht, voorstellen: voorstellen.map(voorstelView) }),
  );
}

async function bekijk(beurt: Beurt, persoonId: string): Promise<BeurtAntwoord> {
  const gelezen = await voerUit(beurt, gebruikerInzien, persoonId);
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { persoon, partijNaam, partijen } = gelezen.value;
  const wijzigt = mag(beurt.actor, 'gebruiker.wijzigen', geenZaak) && persoonId !== beurt.actor.persoonId;
  const sleutel = wijzigt && persoon.identiteiten.length > 0 ? beurt.nieuweSleutel() : null;
  const { id, naam, partijId, rollen } = persoon;
  return toon(beurt, gebruikerKaart({ id, naam, partijId, partijNaam, rollen, partijen, sleutel }));
}

const klaar = (kop: string, alineas: readonly string[]): BeurtAntwoord =>
  vervang(berichtKaart({ kop, alineas, knoppen: [button(rechtenTekst.terugKnop, 'gebruikers.inzien', {})] }));

const besluiten = {
  'rechten.bevestigen': rechtenBevestigen,
  'rechten.afwijzen': rechtenAfwijzen,
  'rechten.intrekken': rechtenIntrekken,
} as const;

const besluit =
  (action: keyof typeof besluiten) =>
  async (beurt: Beurt, { voorstel, sleutel }: { readonly voorstel: string; readonly sleutel: string }) => {
    const uit = await voerUit(beurt, besluiten[action], voorstel, sleutel);
    if (!uit.ok) return weiger(beurt, uit.fout);
    const { naam, voorstel: besloten } = uit.value;
    if (besloten.status === 'open') throw new Error('a decision that leaves the proposal open');
    return klaar(rechtenTekst.beslotenKop, [rechtenTekst.besloten[besloten.status](naam)]);
  };

export const gebruikerHandlers: Pick<Handlers, Naam> = {
  'gebruikers.inzien': (beurt, { naam }) => lijst(beurt, naam ?? ''),
  'gebruiker.inzien': (beurt, { persoon }) =>
    persoon ? bekijk(beurt, persoon) : Promise.resolve(zeg(rechtenTekst.kiesFout)),
  async 'gebruiker.wijzigen'(beurt, { persoon, sleutel, partij, rollen }) {
    const gekozen = leesRollen(rollen);
    if (!partij) return zeg(toegangTekst.partijFout);
    if (gekozen.length === 0) return zeg(rechtenTekst.rollenLeeg);
    const wijziging = { persoonId: persoon, partijId: partij, rollen: gekozen };
    const uit = await voerUit(beurt, gebruikerWijzigen, wijziging, sleutel);
    if (!uit.ok) return weiger(beurt, uit.fout);
    const { naam, uitkomst, aan, casussen } = uit.value;
    if (uitkomst === 'gewijzigd') return klaar(rechtenTekst.gewijzigdKop, [rechtenTekst.gewijzigd(naam, casussen)]);
    return klaar(toegangTekst.voorgelegdKop, [toegangTekst.voorgelegd(naam, aan)]);
  },
  async 'gebruiker.afscheid'(beurt, { persoon }) {
    const gelezen = await voerUit(beurt, gebruikerInzien, persoon);
    if (!gelezen.ok) return weiger(beurt, gelezen.fout);
    return toon(beurt, afscheidKaart({ ...gelezen.value.persoon, sleutel: beurt.nieuweSleutel() }));
  },
  async 'gebruiker.beeindigen'(beurt, { persoon, sleutel }) {
    const uit = await voerUit(beurt, gebruikerBeeindigen, persoon, sleutel);
    if (!uit.ok) return weiger(beurt, uit.fout);
    const { beeindigdKop, beeindigd, beeindigdUitleg } = rechtenTekst;
    return klaar(beeindigdKop, [beeindigd(uit.value.naam), beeindigdUitleg(uit.value.casussen)]);
  },
  async 'rechten.inzien'(beurt, { voorstel: id }) {
    const gelezen = await voerUit(beurt, voorstelInzien, id);
    if (!gelezen.ok) return weiger(beurt, gelezen.fout);
    const { voorstel, naam } = gelezen.value;
    if (voorstel.status !== 'open')
      return klaar(rechtenTekst.beslotenKop, [rechtenTekst.besloten[voorstel.status](naam)]);
    const eigen = voorstel.door === beurt.actor.persoonId;
    return toon(beurt, voorstelKaart(voorstelView(gelezen.value), beurt.nieuweSleutel(), eigen));
  },
  'rechten.bevestigen': besluit('rechten.bevestigen'),
  'rechten.afwijzen': besluit('rechten.afwijzen'),
  'rechten.intrekken': besluit('rechten.intrekken'),
};
