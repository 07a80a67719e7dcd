/** K76 The clock of the machine is set back: what was decided later stands later, what waits goes on, and the machine is believed again in the end. */
import { meldpuntgegevenWijzigen } from '../../app/meldpuntgegevens-wijzigen';
import { meldpuntgegevensOp } from '../../app/meldpuntgegevens';
import { voerUit } from '../../app/use-case';
import { echteKlok } from '../../klok';
import type { EchteKlok } from '../../klok';
import { melderVan, tekst, vulRegister } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

const uur = 3_600_000;
const dag = 24 * uur;
const begin = Date.parse('2026-03-12T09:00:00.000Z');

/** A machine of which somebody sets the clock; the process itself runs on. */
class Machine {
  private verschil = 0;
  private loopt = 0;
  readonly muur = (): number => begin + this.loopt + this.verschil;
  readonly verstreken = (): number => this.loopt;
  verstrijk(ms: number): void {
    this.loopt += ms;
  }
  zetTerug(ms: number): void {
    this.verschil -= ms;
  }
}
const ms = (klok: EchteKlok): number => Date.parse(klok.nu());

it('een uur terug: de tijd loopt door, langzamer, tot de machine weer bij is', () => {
  const machine = new Machine();
  const klok = echteKlok(machine);
  machine.verstrijk(10_000);
  const voor = ms(klok);
  machine.zetTerug(uur);
  expect(ms(klok)).toBe(voor);
  machine.verstrijk(2_000);
  expect(ms(klok)).toBe(voor + 1_000);
  let vorige = ms(klok);
  for (let minuut = 0; minuut < 150; minuut += 1) {
    machine.verstrijk(60_000);
    expect(ms(klok)).toBeGreaterThan(vorige);
    vorige = ms(klok);
  }
  expect(vorige).toBe(machine.muur());
});

it('een dag terug: de machine had het eerder mis, en wordt meteen geloofd', () => {
  const machine = new Machine();
  const klok = echteKlok(machine);
  klok.nu();
  machine.zetTerug(dag);
  expect(ms(klok)).toBe(machine.muur());
  expect(klok.vandaag()).toBe('2026-03-11');
});

it.each([
  ['wat net voor de herstart is opgeschreven blijft eerder', begin + 20 * 60_000, begin + 20 * 60_000],
  ['wat een dag vooruit is opgeschreven houdt niets tegen', begin + dag, begin],
  ['een leeg logboek zegt niets', null, begin],
])('na een herstart: %s', (_, laatste, verwacht) => {
  const klok = echteKlok(new Machine());
  klok.nietVoor(laatste === null ? null : new Date(laatste).toISOString());
  expect(ms(klok)).toBe(verwacht);
});

it('wat na het terugzetten is gewijzigd geldt, ook als het vorige weer zou ingaan, en het logboek klopt', async () => {
  const { wereld, ruimOp } = await sqliteWereld();
  await wereld.eenheid(vulRegister);
  const machine = new Machine();
  const klok = echteKlok(machine);
  const zet = (waarde: string) =>
    wereld.eenheid(async (eenheid) => {
      const werk = { eenheid, actor: melderVan('beheer'), nu: klok.nu(), vandaag: klok.vandaag() };
      const [laatste] = await eenheid.beheerwijziging.lijst('meldpuntgegeven', 'telefoon', 1);
      return voerUit(werk, meldpuntgegevenWijzigen, {
        ...{ sleutel: 'telefoon', waarde: tekst(waarde), bron: tekst('Afspraak'), reden: tekst('Nodig') },
        gezien: laatste?.id ?? '',
      });
    });
  const geldt = () =>
    wereld.eenheid(async (eenheid) => {
      const werk = { eenheid, actor: melderVan('beheer'), nu: klok.nu(), vandaag: klok.vandaag() };
      return (await meldpuntgegevensOp(werk)).telefoon?.waarde;
    });
  expect((await zet('070 111 11 11')).ok).toBe(true);
  machine.verstrijk(5 * 60_000);
  machine.zetTerug(uur);
  expect((await zet('070 222 22 22')).ok).toBe(true);
  expect(await geldt()).toBe('070 222 22 22');
  machine.verstrijk(2 * uur);
  expect(await geldt()).toBe('070 222 22 22');
  const [nieuwste] = await wereld.eenheid(({ beheerwijziging }) =>
    beheerwijziging.lijst('meldpuntgegeven', 'telefoon', 1),
  );
  expect(nieuwste?.nieuw).toMatchObject({ waarde: '070 222 22 22' });
  await ruimOp();
});
