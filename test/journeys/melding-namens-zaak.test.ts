/** While the caller is asked for, what can only be about the case is written down and not lost. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('acuut, aantal en wanneer gaan bij de vragen over de beller niet verloren, en zijn werk staat achter zijn naam', async () => {
  const huis = await startProefhuis();
  try {
    const henk = new Spreker(huis, 'Henk Smeets');
    await henk.zeg('ik heb iemand van gemeente Assen aan de lijn, die zegt dat de Kraanvogelhof de huur niet betaalt');
    expect(await henk.zeg('de beller heet mevrouw Tuinstra, contractmanager')).toContain(
      'Functie van de melder: contractmanager',
    );
    expect(await henk.zeg('acuut is het niet')).toContain('Acuut: Nee');
    expect(await henk.zeg('34 jeugdigen, sinds januari')).toMatch(
      /Aantal jeugdigen: 34[^]*Wanneer: sinds januari|Wanneer: sinds januari[^]*Aantal jeugdigen: 34/,
    );
  } finally {
    await huis.ruimOp();
  }
});
