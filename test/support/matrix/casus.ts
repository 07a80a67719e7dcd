/** Samples of what people do on a casus: its roles, its trede, its messages, its channel, its tasks. */
import { bezorgingInzien } from '../../../app/bezorging-inzien';
import { bezorgingHerhalen } from '../../../app/bezorging-herhalen';
import { bezorgingOpvolgen } from '../../../app/bezorging-opvolgen';
import { casusAfronden } from '../../../app/casus-afronden';
import { casusberichtVoorbereiden } from '../../../app/casus-bijwerken';
import { casusHeropenen } from '../../../app/casus-heropenen';
import { casusInzien } from '../../../app/casus-inzien';
import { casusKoppelen } from '../../../app/casus-koppelen';
import { casusOpenen } from '../../../app/casus-openen';
import { casusSluiten } from '../../../app/casus-sluiten';
import { akkoordenInzien, casusberichtBevestigen } from '../../../app/casusbericht-bevestigen';
import { casusberichtHerinneren } from '../../../app/casusbericht-herinneren';
import { casusberichtIntrekken } from '../../../app/casusbericht-intrekken';
import { casusberichtVrijgeven } from '../../../app/casusbericht-vrijgeven';
import { casusonderwerpAanpassen } from '../../../app/casusonderwerp-aanpassen';
import { ritmeUitstellen } from '../../../app/casusritme';
import { casusrolBeeindigen } from '../../../app/casusrol-beeindigen';
import { casusrolTeruggeven } from '../../../app/casusrol-teruggeven';
import { casusrolToewijzen } from '../../../app/casusrol-toewijzen';
import { evaluatiesInzien } from '../../../app/evaluaties-inzien';
import { kanaalBevestigen } from '../../../app/kanaal-bevestigen';
import { kanaalBijhouden } from '../../../app/kanaal-bijhouden';
import { planWijzigen } from '../../../app/plan-wijzigen';
import { taakAfronden } from '../../../app/taak-afronden';
import { taakBevestigen } from '../../../app/taak-bevestigen';
import { taakInzien } from '../../../app/taak-inzien';
import { taakToewijzen } from '../../../app/taak-toewijzen';
import { taakOpmerken, taakOvernemen, taakToevoegen, taakWijzigen } from '../../../app/taak-wijzigen';
import { takenHerzien } from '../../../app/taken-herzien';
import { tijdlijnInzien } from '../../../app/tijdlijn-inzien';
import { gebeurtenisInzien } from '../../../app/gebeurtenis-inzien';
import { tredeOpvragen } from '../../../app/trede-opvragen';
import { tredebepalingInzien } from '../../../app/tredebepaling-inzien';
import { tredebepalingIntrekken } from '../../../app/tredebepaling-intrekken';
import { tredebepalingNamens } from '../../../app/tredebepaling-namens';
import { tredebepalingReageren } from '../../../app/tredebepaling-reageren';
import { tredebepalingVaststellen } from '../../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../../app/tredebepaling-voorleggen';
import { wachtendInzien } from '../../../app/wachtend-inzien';
import { casusrolOvernemen } from '../../../app/werkvoorraad-inzien';
import type { Handeling } from '../../../domain/policy';
import { tekst } from '../proefregister';
import { losVanZaak, opCasus, vandaag, vanIemand } from './proef';
import type { Poging, Proef } from './proef';

const casusId = ({ delen }: Poging) => ({ casusId: delen.casusId });
const casus = ({ delen }: Poging) => ({ casus: delen.casusId });
const taak = ({ delen }: Poging) => ({ taakId: delen.taakId, versie: 1, reden: tekst('Ziek') });
const alleenRegio = { kring: ['regio'] } as const;

export const voorstel = (id: string, partijIds: readonly string[] = []) => ({
  ...({ casusId: id, trede: 3, ingangsdatum: vandaag, grond: tekst('Grond'), bewijs: null, plan: null } as const),
  ...{ opmerking: null, corrigeert: null },
  partijen: partijIds.map((partijId) => ({ partijId, standpunt: 'gevraagd' as const })),
});

const evaluatie = { datum: vandaag, goed: tekst('a'), beter: tekst('b'), lessen: tekst('c') };

const casusgang = {
  'casus.openen': losVanZaak(casusOpenen, () => ({
    ...{ aanbiederId: 'noorderlicht', geopendOp: vandaag, betrokkenIds: [], meldingIds: [] },
    aanleiding: 'eigen-signaal' as const,
  })),
  'casus.inzien': opCasus(casusInzien, casus),
  'casusrol.toewijzen': opCasus(
    casusrolToewijzen,
    (poging) => ({ ...casusId(poging), persoonId: 'p2', rol: 'woordvoerder' as const, van: vandaag }),
    alleenRegio,
  ),
  'casusrol.beeindigen': opCasus(
    casusrolBeeindigen,
    (poging) => ({ ...casusId(poging), persoonId: 'p2', rol: 'woordvoerder' as const }),
    alleenRegio,
  ),
  'casusrol.teruggeven': vanIemand(casusrolTeruggeven, async ({ werk, delen, maker }) => {
    await werk.eenheid.casus.wijsToe(delen.casusId, maker.persoonId, 'woordvoerder', vandaag);
    return { casusId: delen.casusId, rol: 'woordvoerder' as const };
  }),
  'casusrol.overnemen': opCasus(
    casusrolOvernemen,
    (poging) => ({ ...casusId(poging), reden: tekst('Ziek') }),
    alleenRegio,
  ),
  'casus.afronden': opCasus(casusAfronden, (poging) => ({ ...casusId(poging), stap: 'afronden' as const })),
  'casus.sluiten': opCasus(casusSluiten, (poging) => ({ ...casusId(poging), evaluatie })),
  'casus.heropenen': opCasus(casusHeropenen, (poging) => ({ ...casusId(poging), reden: null })),
  'casusonderwerp.aanpassen': opCasus(casusonderwerpAanpassen, (poging) => ({
    ...casusId(poging),
    delen: [],
    betrokkenIds: [],
  })),
  'evaluatie.inzien': losVanZaak(evaluatiesInzien, () => null),
} as const satisfies Partial<Record<Handeling, Proef>>;

const tredegang = {
  'trede.opvragen': opCasus(tredeOpvragen, ({ delen }) => ({ over: delen.casusId }), { onderwerp: true }),
  'tredebepaling.voorleggen': opCasus(tredebepalingVoorleggen, ({ delen }) => voorstel(delen.casusId)),
  'tredebepaling.inzien': opCasus(tredebepalingInzien, ({ delen }) => ({ bepalingId: delen.bepalingId }), {
    ...{ kring: ['regio', 'nza'], onderwerp: true },
  }),
  'tredebepaling.reageren': opCasus(
    tredebepalingReageren,
    ({ delen }) => ({ bepalingId: delen.bepalingId, standpunt: 'oneens' as const, reden: null }),
    { kring: ['nza'], onderwerp: true },
  ),
  'tredebepaling.namens-reageren': opCasus(tredebepalingNamens, ({ delen }) => ({
    ...{ bepalingId: delen.bepalingId, partijId: 'geen', standpunt: 'eens' as const, reden: null },
    ...{ naam: tekst('J. de Wit'), hoe: 'brief' as const },
  })),
  'plan.wijzigen': opCasus(planWijzigen, (poging) => ({
    ...{ ...casusId(poging), plan: 'continuiteitsplan' as const, reden: tekst('Herstel lukt niet.') },
  })),
  'tredebepaling.vaststellen': opCasus(tredebepalingVaststellen, ({ delen }) => ({ bepalingId: delen.bepalingId })),
  'tredebepaling.intrekken': opCasus(tredebepalingIntrekken, ({ delen }) => ({
    bepalingId: delen.bepalingId,
    reden: null,
  })),
} as const satisfies Partial<Record<Handeling, Proef>>;

const berichten = {
  'casus.koppelen': opCasus(casusKoppelen, (poging) => ({
    ...casus(poging),
    kanaal: { kanaalId: '19:nieuw', teamId: null, naam: tekst('Nieuw'), verwijzing: '{}' },
  })),
  'casus.bijwerken': opCasus(casusberichtVoorbereiden, (poging) => ({ ...casus(poging), zicht: 'betrokken' as const })),
  'casusbericht.vrijgeven': opCasus(casusberichtVrijgeven, ({ delen }) => ({
    voorstel: delen.voorstelId,
    door: false,
  })),
  'casusbericht.intrekken': opCasus(casusberichtIntrekken, ({ delen }) => ({ gebeurtenis: delen.berichtId })),
  'casusbericht.bevestigen': opCasus(casusberichtBevestigen, async ({ delen, werk: { actor, eenheid, nu } }) => {
    // Only who was asked can confirm; asked he was, whoever he is.
    if (actor.persoonId !== 'systeem') await eenheid.casusbericht.vraagAkkoord(delen.berichtId, actor.persoonId, nu);
    return { gebeurtenis: delen.berichtId };
  }),
  'casusbericht.herinneren': opCasus(casusberichtHerinneren, ({ delen }) => ({ gebeurtenis: delen.berichtId })),
  'kernteambericht.inzien': opCasus(gebeurtenisInzien, ({ delen }) => ({ gebeurtenis: delen.kernbericht })),
  'tijdlijn.inzien': opCasus(tijdlijnInzien, casus),
  'bezorging.inzien': opCasus(bezorgingInzien, casus),
  'eigen-bezorging.inzien': opCasus(akkoordenInzien, ({ delen }) => ({ gebeurtenis: delen.berichtId })),
  'bezorging.herhalen': opCasus(bezorgingHerhalen, ({ delen }) => ({ bericht: delen.bezorgId })),
  'bezorging.opvolgen': opCasus(bezorgingOpvolgen, ({ delen }) => ({ bericht: delen.bezorgId, wat: 'Bellen' })),
  'kanaal.bevestigen': opCasus(kanaalBevestigen, ({ delen }) => ({ kanaal: delen.kanaalId, kenmerk: '', door: true })),
  'kanaal.bijhouden': losVanZaak(kanaalBijhouden, () => ({
    wat: 'hernoemd' as const,
    kanaalId: '19:x',
    naam: tekst('Nieuw'),
  })),
  'ritme.uitstellen': opCasus(ritmeUitstellen, (poging) => ({ ...casus(poging), dagen: 3, reden: tekst('Wachten') })),
} as const satisfies Partial<Record<Handeling, Proef>>;

const taken = {
  'wachtend.inzien': losVanZaak(wachtendInzien, () => ({})),
  'taken.inzien': opCasus(taakInzien, ({ delen }) => ({ taakId: delen.taakId }), alleenRegio),
  'taak.afronden': opCasus(taakAfronden, taak, alleenRegio),
  'taak.bevestigen': opCasus(taakBevestigen, ({ delen }) => ({ taakId: delen.groepstaakId }), { kring: ['gm'] }),
  'taak.opmerken': opCasus(
    taakOpmerken,
    ({ delen }) => ({ taakId: delen.taakId, tekst: tekst('Let op') }),
    alleenRegio,
  ),
  'taak.toevoegen': opCasus(taakToevoegen, (poging) => ({
    ...casusId(poging),
    ...({ soort: 'taak', wat: tekst('Bellen'), eigenaar: 'autoriteit', termijn: null } as const),
  })),
  'taak.wijzigen': opCasus(taakWijzigen, taak, alleenRegio),
  'taak.overnemen': opCasus(taakOvernemen, taak, alleenRegio),
  'taak.toewijzen': opCasus(taakToewijzen, (poging) => ({ ...taak(poging), aan: null }), alleenRegio),
  'taken.herzien': opCasus(takenHerzien, (poging) => ({
    ...casusId(poging),
    gevraagd: [],
    vervallen: [],
    reden: null,
  })),
} as const satisfies Partial<Record<Handeling, Proef>>;

export const casusproeven = { ...casusgang, ...tredegang, ...berichten, ...taken };
