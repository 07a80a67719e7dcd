/** Wie een bericht vrijgeeft of overneemt, ziet wie het leest, en wat hij zag geldt alleen zolang dat zo blijft. */
import { berichtOvernemen } from '../../app/bericht-overnemen';
import { casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusberichtIntrekken } from '../../app/casusbericht-intrekken';
import { casusberichtVrijgeven, voorstelInzien } from '../../app/casusbericht-vrijgeven';
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import type { OpenWorld } from '../../db/world';
import { druk, nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../support/proefregister';
import { tel } from '../support/tellen';
import { sqliteWereld } from '../support/werelden';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casusId: string;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casusId = (await openCasus(wereld)).id;
});
afterEach(() => ruimOp());

/** A message of adviseur2 that waits for a second person. */
function wachtend(corrigeert: string | null = null): Promise<string> {
  return wereld.eenheid(async (eenheid) => {
    const id = eenheid.nieuwId(nu);
    const leeg = { stap: null, eigenaar: null, akkoord: false, corrigeert };
    const bericht = { tekst: tekst('Nieuws'), zicht: 'betrokken', ...leeg } as const;
    await eenheid.casusbericht.legVoor({ id, casusId, bericht, makerId: 'adviseur2', op: nu });
    return id;
  });
}

async function gezien(voorstel: string): Promise<string> {
  const gelezen = await voer(wereld, 'adviseur', voorstelInzien, { voorstel });
  if (!gelezen.ok) throw new Error(gelezen.fout.soort);
  return gelezen.value.publiek.kenmerk;
}

const erbij = (persoonId: string): Promise<void> =>
  wereld.eenheid((turn) => turn.casus.wijsToe(casusId, persoonId, 'woordvoerder', vandaag));
const verstuurd = (): Promise<number> => tel({ wereld }, "outbox where soort = 'casusbericht'");

it('X30d er komt een lezer bij nadat de tweede persoon keek: er gaat niets weg tot hij opnieuw keek', async () => {
  const voorstel = await wachtend();
  const kenmerk = await gezien(voorstel);
  await erbij('accountmanager');
  const eerst = await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: true, kenmerk });
  expect([eerst, await verstuurd()]).toEqual([{ ok: false, fout: { soort: 'publiek-gewijzigd' } }, 0]);
  const knop = { action: 'casusbericht.vrijgeven', voorstel, door: true, kenmerk, sleutel: 'sleutel-van-de-kaart' };
  const kaart = JSON.stringify(await druk(wereld, 'adviseur', knop));
  expect(kaart).toContain('Er lezen nu andere mensen mee dan toen u keek');
  expect([kaart.includes(await gezien(voorstel)), await verstuurd()]).toEqual([true, 0]);
  const nogEens = { voorstel, door: true, kenmerk: await gezien(voorstel) };
  expect(await voer(wereld, 'adviseur', casusberichtVrijgeven, nogEens)).toMatchObject({ ok: true });
  expect(await verstuurd()).toBeGreaterThan(0);
});

it('X30d een kaart van voor de controle geeft niets vrij, en weigeren mag altijd', async () => {
  const voorstel = await wachtend();
  const zonder = await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: true });
  expect(zonder).toMatchObject({ fout: { soort: 'publiek-gewijzigd' } });
  expect(await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: false })).toMatchObject({ ok: true });
  expect(await verstuurd()).toBe(0);
});

it('X30d een correctie van wat intussen is ingetrokken, gaat niet meer weg', async () => {
  const oud = await wereld.eenheid((eenheid) =>
    noteerGebeurtenis(
      { actor: melderVan('adviseur2'), nu, vandaag, eenheid },
      casusId,
      { soort: 'update', stap: null, eigenaar: null },
      { zichtbaarheid: 'betrokken', tekst: tekst('Fout nieuws') },
    ),
  );
  const voorstel = await wachtend(oud);
  const kenmerk = await gezien(voorstel);
  expect(await voer(wereld, 'adviseur2', casusberichtIntrekken, { gebeurtenis: oud })).toMatchObject({ ok: true });
  const uit = await voer(wereld, 'adviseur', casusberichtVrijgeven, { voorstel, door: true, kenmerk });
  expect(uit).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status', status: 'ingetrokken' } });
  expect(await verstuurd()).toBe(0);
});

it('X30d een bericht van een collega komt op de tijdlijn voor wie getoond werd, en niet voor anderen', async () => {
  const zicht = 'betrokken' as const;
  const kijk = await voer(wereld, 'adviseur', casusberichtVoorbereiden, { casus: casusId, zicht });
  if (!kijk.ok) throw new Error(kijk.fout.soort);
  const overname = {
    ...{ casus: casusId, zicht, tekst: tekst('De bank is gebeld.'), bron: 'teams:1', geschrevenOp: nu },
    ...{ auteur: { aadObjectId: 'aad-regio1', tenantId: 'tenant-1' }, auteurNaam: tekst('regio1') },
    kenmerk: kijk.value.publiek.kenmerk,
  };
  await erbij('accountmanager');
  expect(await voer(wereld, 'adviseur', berichtOvernemen, overname)).toMatchObject({
    fout: { soort: 'publiek-gewijzigd' },
  });
  expect(await tel({ wereld }, "gebeurtenis where soort = 'overgenomen-bericht'")).toBe(0);
});
