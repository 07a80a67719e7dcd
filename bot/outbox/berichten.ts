/** What each kind of outbox row says, made at the moment of sending: rights are judged again, and nothing old is sent. */
import { soortenMetMensen } from '../../app/gebruikers-inzien';
import { geenZaak, mag } from '../../domain/policy';
import type { KanaalSoort, OutboxSoort } from '../../domain/ports';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { allePassages } from '../../app/passages';
import { naamVan, passageBericht } from '../../cards/passage';
import { toegangKaart } from '../../cards/toegang';
import { knopTekst } from '../../texts/melding';
import { toegangTekst } from '../../texts/toegang';
import { priveAntwoord } from './prive-antwoord';
import { afsprakenBericht, gesprekHerinnering, gesprekkenBericht } from './gesprekken';
import type { Maker } from './maker';
import { meldingBerichten } from './melding';
import { rechtenBerichten } from './rechten';
import { rolGekregen, rolOvergenomen, rolVacant } from './casusrol';
import { rolTeruggegeven } from './casusrol-terug';
import { overBepaling } from './tredebepaling';
import { leesOpen, verlooptNa } from '../dialoog/concept';
import { verlooptKaart } from '../dialoog/kaart';
import { briefBerichten } from './brief';
import { taakBerichten } from './taken';
import { casusberichtMakers } from './casusberichten';
import { waarnemingBerichten } from './waarneming';

const gevraagd: Maker = async ({ turn, rij, ontvanger, nieuweSleutel }) => {
  const verzoek = await turn.persoon.verzoek(rij.objectId);
  if (verzoek?.status !== 'open' || !mag(ontvanger, 'toegang.verlenen', geenZaak)) return null;
  const partijen = await turn.partij.vanSoort(soortenMetMensen);
  const { id: verzoekId, naam, gevraagdOp } = verzoek;
  return toegangKaart({
    verzoekId,
    naam,
    gevraagdOp,
    sleutel: nieuweSleutel(),
    partijen: partijen.map((partij) => ({ id: partij.id, naam: partij.naam })),
  });
};

const verleend: Maker = () =>
  Promise.resolve(
    berichtKaart({
      kop: toegangTekst.welkomKop,
      alineas: [toegangTekst.welkom],
      knoppen: [button(knopTekst.meldingDoen, 'melding.starten', {})],
    }),
  );

/** Its draft may be sent, thrown away or gone on with since. */
const verloopt: Maker = async ({ turn, rij, ontvanger }) => {
  const [naam = '', over = ''] = rij.objectId.split('|');
  const open = await leesOpen({ eenheid: turn, actor: ontvanger, nu: rij.op }, naam, over);
  return open && verlooptKaart(open, verlooptNa(open.op));
};

export const outboxBerichten: Readonly<Record<Exclude<OutboxSoort, KanaalSoort>, Maker>> = {
  ...casusberichtMakers,
  antwoord: ({ turn, rij, nu }) => priveAntwoord(turn, rij, nu),
  ...meldingBerichten,
  ...briefBerichten,
  'toegang-gevraagd': gevraagd,
  'toegang-verleend': verleend,
  ...rechtenBerichten,
  'standpunt-gevraagd': overBepaling('standpunt-gevraagd'),
  'standpunt-oneens': overBepaling('standpunt-oneens'),
  'bepaling-voorgelegd': overBepaling('bepaling-voorgelegd'),
  'bepaling-plan-anders': overBepaling('bepaling-plan-anders'),
  'bepaling-vastgesteld': overBepaling('bepaling-vastgesteld'),
  'gesprek-gepland': gesprekHerinnering,
  'afspraken-herinnering': afsprakenBericht,
  'gesprekken-aan-de-beurt': gesprekkenBericht,
  'concept-verloopt': verloopt,
  ...taakBerichten,
  'passage-nazien': async ({ turn, rij, ontvanger }) => {
    const passage = (await allePassages({ eenheid: turn, nu: rij.op })).find(({ id }) => id === rij.objectId);
    return passage ? passageBericht(naamVan(passage), mag(ontvanger, 'formulering.wijzigen', geenZaak)) : null;
  },
  'casusrol-gekregen': rolGekregen,
  'casusrol-overgenomen': rolOvergenomen,
  'casusrol-teruggegeven': rolTeruggegeven,
  'casusrol-vacant': rolVacant,
  ...waarnemingBerichten,
};
