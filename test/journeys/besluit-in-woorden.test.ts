/** What somebody thinks of a decision that waits for him, said in words: it opens that decision with what he said on it, and nothing is decided before he presses (ADR 183). */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const ingevuld = (spreker: Spreker): string => JSON.stringify(spreker.neemKaarten());

it('één besluit wacht: de woorden openen dat, en leggen niets vast', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  expect(await henk.zeg('wat moet ik nog vaststellen?')).toContain('Gezinshuizen Maanvaren');
  expect(await henk.zeg('laat zien')).toContain('Tredebepaling ter besluit');
  for (const [zin, antwoord] of [
    ['ik wil eerst weten waar het op rust', 'Op de kaart staat de grond'],
    ['ik ben het ermee eens', 'Dat gebeurt als u op ‘Wij zijn het eens’ drukt'],
    ['stel vast', 'Dat gebeurt als u op ‘Vaststellen’ drukt'],
    ['vaststellen', 'Dat gebeurt als u op ‘Vaststellen’ drukt'],
    ['akkoord', 'Er is nog niets vastgelegd'],
    ['de ingangsdatum moet 10 maart zijn', 'De datum van een besluit dat is voorgelegd, verandert niet'],
  ] as const) {
    const gezegd = await henk.zeg(zin);
    expect([zin, gezegd]).toEqual([zin, expect.stringContaining(antwoord)]);
    expect(gezegd).toContain('Tredebepaling ter besluit');
    expect(gezegd).toContain('Gezinshuizen Maanvaren');
  }
  henk.neemKaarten();
  expect(await henk.zeg('niet eens: de bank heeft alleen gedreigd')).toContain('staat bij de toelichting');
  expect(ingevuld(henk)).toContain('"value":"De bank heeft alleen gedreigd"');
  expect(await henk.klik('Vaststellen')).toContain('Vastgestelde tredebepaling');
  expect(await henk.zeg('stel vast')).toContain('Dit besluit kunt u niet vaststellen');
});

it('zonder besluit voor zich: dat van de genoemde casus, de lijst als er meer wachten, en anders dat er geen is', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('ik ben het er niet mee eens')).toContain('Er wacht nu geen tredebepaling op u');
  expect(await rob.zeg('wij zijn het niet eens met de tredebepaling van Noorderlicht')).toContain(
    'Over die casus wacht nu geen tredebepaling op u',
  );
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  for (const naam of ['Mutsaersstichting', 'Wilgenhoeve']) {
    await anouk.zeg(`tredebepaling ${naam}`);
    const invoer = { trede: '4', ingangsdatum: '2026-03-12', grond: 'De bank dreigt.', bewijs: '', plan: 'geen' };
    await anouk.klik('Voorleggen', { ...invoer, partijen: 'SV-LIMBURG-NOORD', corrigeert: 'geen', opmerking: '' });
  }
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('wat wacht er op mij');
  const welke = await femke.zeg('wij zijn het niet eens');
  expect(welke).toContain('Over welke gaat het?');
  expect(welke).toContain('Mutsaersstichting');
  expect(welke).toContain('Wilgenhoeve');
  femke.neemKaarten();
  expect(await femke.zeg('niet akkoord met die van de Wilgenhoeve, de bank heeft alleen gedreigd')).toContain(
    'Tredebepaling ter besluit\nStichting De Wilgenhoeve',
  );
  expect(ingevuld(femke)).toContain('"value":"De bank heeft alleen gedreigd"');
  expect(await femke.klik('Wij zijn het niet eens', { toelichting: 'De bank heeft alleen gedreigd' })).toContain(
    'Het antwoord van uw organisatie is vastgelegd',
  );
});

it('wat niet bewaard mag worden komt niet op de kaart, en wat van iets anders is blijft dat', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  femke.neemKaarten();
  const bsn = await femke.zeg('niet eens met de trede van de Mutsaersstichting: het BSN is 111222333');
  expect(bsn).toContain('Tredebepaling ter besluit');
  expect(ingevuld(femke)).not.toContain('111222333');
  await femke.zeg('update Wilgenhoeve: de bank is akkoord');
  expect(await femke.zeg('akkoord')).not.toContain('Tredebepaling ter besluit');
});

const waardenOp = (spreker: Spreker): Readonly<Record<string, string>> => {
  const kaarten = JSON.stringify(spreker.neemKaarten());
  const velden = [...kaarten.matchAll(/"type":"Input\.[A-Za-z]+","id":"([a-z]+)"[^{}]*?"value":"([^"]*)"/g)];
  return Object.fromEntries(velden.map(([, id = '', waarde = '']) => [id, waarde]));
};

it('het formulier is gevuld met wat iemand zelf zei, en met geen trede die hij niet noemde', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  anouk.neemKaarten();
  await anouk.zeg('het noorderlicht moet van 3 naar 4 want de bank heeft het krediet opgezegd');
  expect(waardenOp(anouk)).toMatchObject({ trede: '4', grond: 'De bank heeft het krediet opgezegd' });
  expect(await anouk.zeg('ingaande 10 maart, de NZa hoeft niet mee te beslissen')).toContain('10 maart 2026');
  expect(waardenOp(anouk)).toMatchObject({ trede: '4', ingangsdatum: '2026-03-10', partijen: 'JZ01,AB-NOORDERLICHT' });
  await anouk.zeg('het stuk is de brief van de bank van 9 maart');
  expect(waardenOp(anouk)).toMatchObject({ bewijs: 'De brief van de bank van 9 maart', ingangsdatum: '2026-03-10' });
  expect(await anouk.zeg('voorleggen')).toContain('Er is nog niets voorgelegd');
  for (const zin of [
    'de trede van Noorderlicht moet omhoog, de bank heeft gedreigd',
    'trede vaststellen Noorderlicht, trede 3 of trede 4',
  ]) {
    await anouk.zeg(zin);
    const waarden = waardenOp(anouk);
    expect([zin, waarden['ingangsdatum'], waarden['trede'] ?? '']).toEqual([zin, '2026-03-12', '']);
  }
  expect(await anouk.zeg('voorleggen')).toContain('Op de kaart is nog leeg: ‘Trede’');
  await anouk.zeg('trede 5 voorleggen voor Noorderlicht per 16 maart, grond: de bank stopte op 10 maart');
  expect(waardenOp(anouk)).toMatchObject({
    trede: '5',
    ingangsdatum: '2026-03-16',
    grond: 'De bank stopte op 10 maart',
  });
});

it('een datum die niet klopt is een correctie van het besluit dat geldt', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede Vuurbaak');
  anouk.neemKaarten();
  expect(await anouk.zeg('er staat een fout in, de ingangsdatum moet 10 maart zijn')).toContain(
    'Tredebepaling voorleggen\nStichting Vuurbaak',
  );
  const { corrigeert, ingangsdatum } = waardenOp(anouk);
  expect(ingangsdatum).toBe('2026-03-10');
  expect(corrigeert).not.toBe('geen');
});

it('in eigen woorden, en met de reden vooraf: alleen waar zijn antwoord is gevraagd', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const voorwaarts = 'ok ik heb de bank gesproken, het is er helemaal. dan toch akkoord';
  expect(await rob.zeg('we kunnen hier nog niet achter staan, het voorschot is pas half binnen')).toContain(
    'Er wacht nu geen tredebepaling op u',
  );
  expect(await rob.zeg(voorwaarts)).not.toContain('Tredebepaling ter besluit');
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  anouk.neemKaarten();
  await anouk.zeg('vuurbaak terug van 5 naar 4 per 1 april, het voorschot is binnen en de lonen zijn gedekt tot juli');
  expect(waardenOp(anouk)).toMatchObject({
    trede: '4',
    ingangsdatum: '2026-04-01',
    grond: 'Het voorschot is binnen en de lonen zijn gedekt tot juli',
  });
  const invoer = {
    trede: '4',
    ingangsdatum: '2026-04-01',
    grond: 'Het voorschot is binnen.',
    bewijs: '',
    plan: 'geen',
  };
  await anouk.klik('Voorleggen', { ...invoer, partijen: 'JZ41', corrigeert: 'geen', opmerking: '' });
  rob.neemKaarten();
  const oneens = await rob.zeg('we kunnen hier nog niet achter staan, het voorschot is pas half binnen');
  expect(oneens).toContain('Tredebepaling ter besluit\nStichting Vuurbaak');
  expect(ingevuld(rob)).toContain('"value":"Het voorschot is pas half binnen"');
  expect(await rob.zeg(voorwaarts)).toContain('Dat gebeurt als u op ‘Wij zijn het eens’ drukt');
  expect(await rob.zeg('waarom trede 4? wat is de grond?')).toContain('Op de kaart staat de grond');
  expect(await rob.zeg('wat zou jij doen?')).toContain('rekent geen trede uit en stelt er geen voor');
});

it('wie bij naam opnieuw voorlegt, begint met een leeg formulier', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede 4 voorleggen voor Noorderlicht per 1 april omdat de bank doorgaat');
  expect(waardenOp(anouk)).toMatchObject({ grond: 'De bank gaat door' });
  await anouk.zeg('voorstel: Noorderlicht van 3 naar 2 per maandag');
  const waarden = waardenOp(anouk);
  expect([waarden['trede'], waarden['ingangsdatum'], waarden['grond'] ?? '']).toEqual(['2', '2026-03-16', '']);
});

it('het formulier neemt trede, dag en grond zonder de woorden van de opdracht, en wat hij daarna zegt verandert dat', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  anouk.neemKaarten();
  const opdracht = 'leg trede 4 voor per de 1e, grond liquiditeit en bestuurder weg';
  await anouk.zeg(`behandelcentrum de lindewal: ${opdracht}`);
  const grond = 'Liquiditeit en bestuurder weg';
  expect(waardenOp(anouk)).toMatchObject({ trede: '4', ingangsdatum: '2026-04-01', grond });
  expect(await anouk.zeg('toch 3. en per vandaag')).toContain('Trede: ');
  expect(waardenOp(anouk)).toMatchObject({ trede: '3', ingangsdatum: '2026-03-12', grond });
  await anouk.zeg('liever 2 per 16 maart');
  expect(waardenOp(anouk)).toMatchObject({ trede: '2', ingangsdatum: '2026-03-16', grond });
});

it('wacht er al een besluit, dan is wat hij van het nieuwe zegt voor het nieuwe', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const wacht = await anouk.zeg('mutsaersstichting: leg trede 4 voor per de 1e, grond liquiditeit en bestuurder weg');
  expect(wacht).toContain('Op deze casus wacht al een besluit');
  anouk.neemKaarten();
  expect(await anouk.zeg('toch 3. en per vandaag')).toContain('Tredebepaling voorleggen\nMutsaersstichting');
  const grond = 'Liquiditeit en bestuurder weg';
  expect(waardenOp(anouk)).toMatchObject({ trede: '3', ingangsdatum: '2026-03-12', grond });
});
