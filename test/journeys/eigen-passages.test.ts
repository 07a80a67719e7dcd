/** A beheerder adds a standing text: tried first, checked for its readers, in the next letter, owned, changed, turned back, and taken out of use. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet } from '../support/reeks';
import gebruikers from '../../simulator/users.json';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.wereld.eenheid(maakCompleet);
});
afterEach(() => huis.ruimOp());

const beheerder = (): Spreker => {
  const wie = gebruikers.find(({ rollen }) => (rollen as readonly string[]).includes('beheerder'));
  return new Spreker(huis, wie?.naam ?? '');
};

const tekst = 'Vragen van inwoners over {aanbieder.naam} beantwoordt het sociaal team.';
const invoer = {
  naam: 'Vragen van inwoners',
  brief: 'raadsinformatiebrief/raad-eigen-regio',
  thema: 'communicatie',
  treden: '3,4,5',
  tekst,
  reden: 'raden vragen hier steeds naar',
};

async function voegToe(wie: Spreker, anders: Partial<typeof invoer> = {}): Promise<string> {
  await wie.zeg('vaste teksten');
  await wie.klik('Eigen vaste teksten');
  await wie.klik('Vaste tekst toevoegen');
  return wie.klik('Bekijk hoe het leest', { ...invoer, ...anders });
}

const brieven = () =>
  huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ document: string; hash: string; blad: string }>(
      'select document, hash, blad from brief order by id desc limit 1',
      [],
    ),
  );

async function stelOp(knop = 'Raden in de eigen regio'): Promise<string> {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik(knop);
  return (await brieven())[0]?.document ?? '';
}

it('toevoegen: eerst een voorbeeld, dan pas bewaard, en daarna in de juiste brief op zijn plaats', async () => {
  const beheer = beheerder();
  const proef = await voegToe(beheer);
  expect(proef).toContain('Er is nog niets opgeslagen');
  expect(proef).toMatch(/Vragen van inwoners over [A-Z]\S+.* beantwoordt het sociaal team\./);
  expect(await stelOp()).not.toContain('sociaal team');
  expect(await beheer.klik('Opslaan')).toMatch(/Vragen van inwoners[^]*bij trede 3, 4 en 5[^]*Eigenaar: /);
  const document = JSON.parse(await stelOp()) as {
    blokken: { soort: string; zinnen?: { id: string; stukken: unknown }[]; zin?: { id: string } }[];
  };
  const plek = document.blokken.findIndex((blok) => blok.zinnen?.[0]?.id.startsWith('passage.') === true);
  expect(JSON.stringify(document.blokken[plek])).toMatch(/"feit":"aanbieder.naam".*beantwoordt het sociaal team/);
  const koppen = document.blokken.slice(0, plek).flatMap(({ zin }) => zin?.id ?? []);
  expect(koppen.at(-1)).toBe('communicatie.kop');
  expect(await stelOp('Raden buiten de regio')).not.toContain('sociaal team');
});

it.each([
  [{ tekst: 'Het gaat om {verzonnen.feit}.' }, 'Het feit {verzonnen.feit} bestaat niet.'],
  [{ brief: 'persbericht/pers', tekst: 'Het is trede {trede.nummer}.' }, 'niet voor deze lezers'],
  [{ tekst: 'Zie <b>hier</b>.' }, 'Opmaak en programmacode'],
  [{ tekst: 'Zonder slot' }, 'Sluit de zin af met een punt'],
  [{ naam: '' }, 'Naam'],
  [{ treden: '' }, 'Bij welke treden'],
  [{ brief: 'sprookje/pers' }, 'In welke brief'],
  [{ reden: '' }, 'Schrijf eerst waarom'],
])('wat niet past wordt niet bewaard, en wat getypt is blijft staan: %j', async (anders, zin) => {
  const uit = await voegToe(beheerder(), anders);
  expect(uit).toContain(zin);
  expect(uit).not.toContain('(Opslaan)');
  const [rij] = await huis.wereld.eenheid((turn) =>
    turn.db.rijen<{ n: number }>("select count(*) as n from beheerwijziging where soort = 'eigen-passage'", []),
  );
  expect(Number(rij?.n)).toBe(0);
});

it('wijzigen, terugdraaien en niet meer gebruiken: oude versies blijven wat ze zijn', async () => {
  const beheer = beheerder();
  await voegToe(beheer);
  await beheer.klik('Opslaan');
  const eerste = await stelOp();
  await beheer.zeg('vaste teksten');
  await beheer.klik('Eigen vaste teksten');
  await beheer.klik('Tekst wijzigen');
  await beheer.klik('Bekijk hoe het leest', { ...invoer, tekst: 'Bel de griffie.', reden: 'korter' });
  await beheer.klik('Opslaan');
  expect(await stelOp()).toContain('Bel de griffie.');
  expect(await beheer.klik('Wijzigingen bekijken')).toContain('Nu: “Vragen van inwoners”: Bel de griffie.');
  const [laatste] = await huis.wereld.eenheid((turn) => turn.beheerwijziging.lijst('eigen-passage', null, 1));
  const terug = { soort: 'eigen-passage', wijziging: laatste?.id, sleutel: 'een-sleutel-van-mij' };
  const uit = await beheer.drukRuw('beheer.terugdraaien', { action: 'beheer.terugdraaien', ...terug });
  expect(uit).toContain('Teruggedraaid: korter');
  const { blokken } = JSON.parse(eerste) as { blokken: unknown };
  expect(JSON.parse(await stelOp())).toMatchObject({ blokken });
  await beheer.zeg('vaste teksten');
  await beheer.klik('Eigen vaste teksten');
  await beheer.klik('Tekst wijzigen');
  expect(await beheer.klik('Niet meer gebruiken', { reden: 'staat al op de website' })).toContain(
    'nog geen eigen vaste teksten',
  );
  expect(await stelOp()).not.toContain('sociaal team');
});

it('na een jaar hoort de eigenaar het, en wie de brief nakijkt leest het ook', async () => {
  const beheer = beheerder();
  await voegToe(beheer);
  await beheer.klik('Opslaan');
  const later = '2027-03-12T09:05:00.000Z';
  await huis.zetKlok(later);
  expect(await beheer.wacht(/eigenaar van de vaste tekst “Vragen van inwoners”/)).toContain('nazien');
  await stelOp();
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('raadsinformatiebrief Mutsaersstichting');
  await anouk.klik('Raden in de eigen regio');
  expect(await anouk.klik('Nakijken')).toContain('“Vragen van inwoners” had voor 12 maart 2027 moeten worden nagezien');
  await beheer.zeg('vaste teksten');
  await beheer.klik('Eigen vaste teksten');
  expect(await beheer.klik('Ik heb deze tekst nagezien')).toContain('12 maart 2028');
});

it('wie geen beheerder is ziet ze niet en voegt niets toe', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const velden = { passage: '', gezien: '', sleutel: 'een-sleutel-van-mij', ...invoer };
  for (const [verb, data] of [
    ['passages.eigen', {}],
    ['passage.formulier', {}],
    ['passage.bekijken', velden],
    ['passage.bewaren', velden],
  ] as const) {
    expect(await sanne.drukRuw(verb, { action: verb, ...data })).not.toMatch(/Opslaan|Vragen van inwoners/);
  }
  expect(await stelOp()).not.toContain('sociaal team');
});
