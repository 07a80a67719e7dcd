/** Whatever people type, they get something they can go on with. */
import { messageActivity } from '../../simulator/activities';
import { teamsId } from '../../simulator/scene';
import { engelsTekst } from '../../texts/engels';
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('U88 onzin, emoji, een leeg bericht, Engels, Fries, schelden en een tabel krijgen een bruikbaar antwoord', async () => {
  const yvonne = new Spreker(huis, 'Ingrid Peeters');
  await yvonne.zeg('');
  await yvonne.zeg('👍👍');
  await yvonne.zeg('rotding');
  await yvonne.zeg('blub blub blub');
  await yvonne.zeg('I want to report a problem');
  await yvonne.zeg('hulp');
  await yvonne.zeg('🤷');
  await yvonne.zeg('ik wit it net');
  await yvonne.zeg('Wilgenhoeve');
  await yvonne.zeg('1');
  await yvonne.zeg('maand\tomzet\nmaart\t12\napril\t3');
  await yvonne.zeg('i don’t know');
  await yvonne.zeg('laat maar');
  vergelijkReis('manieren', yvonne.verslag);
});

it('U88 Engels dat niet wordt begrepen krijgt de Engelse bladzijde, Fries de vraag wat er bedoeld is, en schelden een weg terug', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  expect(await henk.zeg('can you please speak to me in my own words')).toContain(engelsTekst.kop);
  for (const zin of ['wat in ûnsin is dit', 'jullie zijn echt een stel prutsers'])
    expect(await henk.zeg(zin)).toMatch(/\(Zien wat ik kan\)|Dit kan ik voor u doen/);
});

it('een bericht van 50.000 tekens is te lang, en dat zegt het antwoord', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  expect(await tom.zeg('zorg '.repeat(10_000))).toMatch(/langer dan 4000 tekens.*document/s);
});

it('een bericht voor een collega in een kanaal blijft van de collega, en een melding gaat niet in een kanaal', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await femke.stuur(messageActivity(femke.scene(), 'Bilal, kun jij Noorderlicht even bellen?'));
  expect(femke.luister()).toBe('');
  expect(await femke.zeg('melding')).toMatch(/persoonlijke chat/);
});

it.each(['Bilal, kun jij dit oppakken?', 'Bilal Amrani kan je een melding doen over Noorderlicht'])(
  '“@Tredewijzer @%s” blijft van de collega, ook als Teams beiden als vermelding meestuurt',
  async (gezegd) => {
    const femke = new Spreker(huis, 'Femke Dijkstra', 'channel');
    const bilal = new Spreker(huis, 'Bilal Amrani');
    const prive = new Spreker(huis, 'Femke Dijkstra');
    const [naam = ''] = /^Bilal(?: Amrani)?/.exec(gezegd) ?? [];
    const activiteit = messageActivity(femke.scene(), `<at>${naam}</at>${gezegd.slice(naam.length)}`, {
      mention: true,
    });
    const ander = { type: 'mention', mentioned: { id: teamsId(bilal.wie), name: naam }, text: `<at>${naam}</at>` };
    await femke.stuur({ ...activiteit, entities: [...(activiteit['entities'] as object[]), ander] });
    expect([femke.luister(), prive.luister(), bilal.luister()]).toEqual(['', '', '']);
  },
);

it('een collega die alleen ter sprake komt, houdt het antwoord niet tegen', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra', 'channel');
  expect(await femke.zeg('Bilal, kun jij dit oppakken?')).toBe('');
  expect(await femke.zeg('regio Venlo, Bilal vraagt ernaar')).not.toBe('');
});

it('vijf berichten binnen een seconde: elk antwoord telt, en geen enkel gaat verloren', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Vuurbaak');
  await rob.zeg('melding over Vuurbaak');
  await rob.zeg('1');
  await rob.zeg('De leveranciers worden niet betaald.');
  const tegelijk = ['ongeveer 40 jeugdigen', 'Venlo', 'sinds maart', 'wonen en ambulant', '077-1234567'];
  await Promise.all(tegelijk.map((tekst) => rob.stuur(messageActivity(rob.scene(), tekst))));
  rob.luister();
  await rob.zeg('nee');
  for (let keer = 0; keer < 5; keer += 1) await rob.zeg('overslaan');
  const samenvatting = await rob.zeg('wijzig functie');
  const uit = await rob.zeg('inkoper');
  for (const woord of ['40', 'Venlo', 'sinds maart', 'wonen, ambulante hulp', '077-1234567', 'inkoper'])
    expect(`${samenvatting}\n${uit}`).toContain(woord);
  expect(uit).toContain('Klopt uw melding?');
  // In which order the five are answered is not ours to say; what came of them is.
  vergelijkReis('manieren-vijf-berichten', { tekst: uit });
});
