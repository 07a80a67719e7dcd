/** From an activity to what it did, and from a letter back to the activities that touched it. */
import { spoorVan } from '../../bot/spoor';
import { eersteKapotteRegel } from '../../db/logboek-store';
import { volgSpoor } from '../../db/spoor';
import type { Spoorregel } from '../../db/spoor';
import { Spreker } from '../support/gesprek';
import { naarSamenvatting } from '../support/melding-doen';
import { huizen } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

describe.each(huizen())('op %s', (_, openen) => {
  let huis: Proefhuis;
  beforeAll(async () => {
    huis = await openen();
  });
  afterAll(() => huis.ruimOp());

  const volg = (gegeven: string): Promise<readonly Spoorregel[]> =>
    huis.wereld.eenheid(({ db }) => volgSpoor(db, gegeven));
  const spoor = ({ plaats }: Spreker, activityId: string): string =>
    spoorVan({ gesprek: { gesprekId: plaats.id }, activityId }) ?? '';

  it('een brief leidt terug naar het bericht waarin iemand erom vroeg', async () => {
    const esther = new Spreker(huis, 'Esther Kuipers');
    await esther.zeg('persbericht Mutsaersstichting', '1700000001234');
    const van = await volg(spoor(esther, '1700000001234'));
    const gemaakt = van.find(({ wat }) => wat === 'brief.opstellen');
    expect(gemaakt).toMatchObject({ soort: 'brief', uitkomst: 'gedaan' });
    const overBrief = await volg(gemaakt?.objectId ?? '');
    expect(new Set(overBrief.map((regel) => regel.spoor))).toEqual(new Set([spoor(esther, '1700000001234')]));
  });

  it('een bericht dat vertrekt draagt het spoor van wat het veroorzaakte', async () => {
    const bilal = new Spreker(huis, 'Bilal Amrani');
    await naarSamenvatting(bilal, 'spoor');
    await bilal.zeg('verstuur', '1700000002000');
    const regels = await volg(spoor(bilal, '1700000002000'));
    expect(regels.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(['melding.registreren', 'melding-ontvangen', 'melding-nieuw']),
    );
    expect(await volg(spoor(bilal, '1700000009999'))).toEqual([]);
  });

  it('wie een spoor verandert, breekt de keten', async () => {
    const laatste = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ volgnummer: number }>('select max(volgnummer) as volgnummer from logboek where spoor is not null', []),
    );
    expect(await huis.wereld.eenheid(({ db }) => eersteKapotteRegel(db))).toBeNull();
    const nummer = Number(laatste[0]?.volgnummer);
    await huis.wereld.eenheid(({ db }) => db.voer('update logboek set spoor = null where volgnummer = ?', [nummer]));
    expect(await huis.wereld.eenheid(({ db }) => eersteKapotteRegel(db))).toBe(nummer);
  });
});
