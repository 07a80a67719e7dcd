/** Wat de regie belooft, wat iemand ook stuurt: geen sluiting zonder evaluatie, geen antwoord na het besluit, geen uitstel zonder reden, geen akkoord ongevraagd. */
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { accountgesprekVastleggen } from '../../app/accountgesprek-vastleggen';
import { casusAfronden } from '../../app/casus-afronden';
import { casusBijwerken, casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusSluiten } from '../../app/casus-sluiten';
import { casusberichtBevestigen } from '../../app/casusbericht-bevestigen';
import { ritmeUitstellen } from '../../app/casusritme';
import { tredebepalingReageren } from '../../app/tredebepaling-reageren';
import type { OpenWorld } from '../../db/world';
import { leegVerslag } from '../../domain/accountgesprek';
import type { Casusbericht } from '../../domain/casusbericht';
import { uitsteldagen } from '../../domain/ritme';
import { vandaag, voer } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casusId: string;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casusId = (await openCasus(wereld)).id;
  await bepaal(wereld, casusId, 4);
});
afterAll(() => ruimOp());

it('op wat is vastgesteld wordt niet meer gereageerd', async () => {
  const [besluit] = await wereld.eenheid((turn) => turn.tredebepaling.historie(casusId));
  const antwoord = { bepalingId: besluit?.id ?? '', standpunt: 'oneens', reden: tekst('Te vroeg') } as const;
  expect(await voer(wereld, 'adviseur', tredebepalingReageren, antwoord)).toMatchObject({
    fout: { soort: 'kan-niet-in-deze-status', status: 'vastgesteld', stap: 'reageren' },
  });
});

it('het ritme wordt niet uitgesteld zonder reden, en met een reden wel', async () => {
  const uitstel = (reden: string) =>
    voer(wereld, 'adviseur', ritmeUitstellen, { casus: casusId, dagen: uitsteldagen[0], reden: tekst(reden) });
  expect(await uitstel(' ')).toMatchObject({ fout: { soort: 'veld-ongeldig', veld: 'Reden', uitleg: 'verplicht' } });
  expect(await uitstel('Het overleg is morgen')).toMatchObject({ ok: true });
});

it('wie niet om ‘gelezen en akkoord’ is gevraagd, bevestigt niets', async () => {
  const klaar = await voer(wereld, 'adviseur', casusberichtVoorbereiden, { casus: casusId, zicht: 'kernteam' });
  if (!klaar.ok) throw new Error('no preview');
  const bericht: Casusbericht = {
    tekst: tekst('Overleg gehad'),
    stap: null,
    eigenaar: null,
    zicht: 'kernteam',
    akkoord: true,
    corrigeert: null,
  };
  const { kenmerk } = klaar.value.publiek;
  const gestuurd = await voer(wereld, 'adviseur', casusBijwerken, { casus: casusId, bericht, kenmerk });
  if (!gestuurd.ok || gestuurd.value.soort !== 'verstuurd') throw new Error('not sent');
  const gebeurtenis = gestuurd.value.gebeurtenisId;
  expect(await voer(wereld, 'adviseur2', casusberichtBevestigen, { gebeurtenis })).toMatchObject({
    fout: { soort: 'geen-toegang' },
  });
});

it('een definitief verslag wordt niet overschreven, ook niet door wie het maakte', async () => {
  const verslag = { ...leegVerslag, datum: vandaag, soort: 'aanbieder', partijId: 'noorderlicht' } as const;
  const vast = await voer(wereld, 'adviseur', accountgesprekVastleggen, verslag);
  if (!vast.ok) throw new Error(vast.fout.soort);
  const { id, versie } = vast.value;
  const invoer = { ...verslag, aanleiding: tekst('Iets anders') };
  expect(await voer(wereld, 'adviseur', accountgesprekBewaren, { gesprek: id, versie, invoer })).toMatchObject({
    fout: { soort: 'kan-niet-in-deze-status', status: 'definitief', stap: 'bewaren' },
  });
  expect(await wereld.eenheid((turn) => turn.accountgesprek.vind(id))).toMatchObject({ invoer: verslag, versie });
});

describe('in de afronding', () => {
  beforeAll(() => voer(wereld, 'adviseur', casusAfronden, { casusId, stap: 'afronden' }));

  it.each(['goed', 'beter', 'lessen'])('sluit niemand de casus zonder ‘%s’ in de evaluatie', async (leeg) => {
    const woorden = { goed: tekst('Op tijd'), beter: tekst('Sneller bellen'), lessen: tekst('Eerder overleg') };
    const evaluatie = { datum: vandaag, ...woorden, [leeg]: null };
    expect(await voer(wereld, 'adviseur', casusSluiten, { casusId, evaluatie })).toMatchObject({
      fout: { soort: 'reden-ontbreekt', stap: 'sluiten' },
    });
  });
});
