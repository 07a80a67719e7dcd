/** Somebody nobody knows yet, somebody who looks after his meldingen, and somebody back from an accountgesprek. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie onbekend is vraagt toegang, de beheerder beslist, en daarna kan hij melden', async () => {
  const verslag = new Verslag();
  const daan = new Spreker(huis, 'Daan Vermeulen', 'personal', verslag);
  const karel = new Spreker(huis, 'Karel Mulder', 'personal', verslag);
  await daan.zeg('trede Mutsaersstichting');
  await daan.klik('Toegang vragen');
  await karel.wacht(/vraagt toegang/);
  await karel.klik('Toegang geven');
  await karel.klik('Toegang geven', { partij: 'GM0344', rollen: 'melder' });
  await daan.wacht(/U heeft toegang/);
  await daan.zeg('trede Mutsaersstichting');
  await daan.klik('Melding doen');
  await karel.klik('Weigeren');
  vergelijkReis('toegang-vragen', verslag);
});

it('mijn meldingen: bekijken, aanvullen, en na bevestiging intrekken', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('mijn meldingen');
  await sanne.klik('Bekijken');
  await sanne.klik('Aanvullen', { aanvulling: '' });
  await sanne.klik('Aanvullen', { aanvulling: 'Het BSN is 111222333.' });
  await sanne.klik('Aanvullen', { aanvulling: 'De *bank* heeft [ja](http://voorbeeld.example) gezegd.' });
  await sanne.klik('Intrekken');
  await sanne.klik('Niet intrekken');
  await sanne.klik('Intrekken');
  await sanne.klik('Intrekken');
  await sanne.zeg('mijn meldingen');
  vergelijkReis('mijn-meldingen', sanne.verslag);
});

it('een accountgesprek op één kaart: eerst fout ingevuld, dan bewaard en teruggelezen', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek');
  await pieter.klik('Liever één formulier');
  await pieter.klik('Vastleggen', {
    datum: '2026-02-31',
    soort: 'feestje',
    partijId: '',
    'financien-status': 'rood',
    'personeel-feit': 'Twee behandelaren vertrekken.',
    aanleiding: 'Kind met BSN 111222333',
  });
  await pieter.klik('Vastleggen', {
    datum: '2026-03-10',
    soort: 'aanbieder',
    organisatie: 'Stichting De Wilgenhoeve',
    deelnemers: 'bestuurder en controller',
    aanleiding: 'halfjaarlijks gesprek',
    'financien-status': 'zorg',
    'financien-feit': 'Het eigen vermogen is <b>gedaald</b>.',
    'personeel-status': 'geen-zorgen',
    risicoDiscontinuiteit: 'Beperkt, zolang de bank meewerkt.',
    afspraken: 'De aanbieder stuurt de cijfers voor 1 april.',
    volgendGesprek: '2026-09-10',
  });
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Verslag tonen');
  const sanne = new Spreker(huis, 'Sanne Verhoeven', 'personal', pieter.verslag);
  await sanne.zeg('accountgesprek');
  vergelijkReis('accountgesprek', pieter.verslag);
});
