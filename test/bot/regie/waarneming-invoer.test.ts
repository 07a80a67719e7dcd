/** What a message about absence tells: which days, and which colleague. */
import { periodeIn } from '../../../bot/begrip/periode';
import { isWaarnemingszin, waarnemingUitZin } from '../../../bot/regie/waarneming-invoer';

/** A Wednesday. */
const vandaag = '2026-11-25';

it.each([
  ['volgende week', '2026-11-30', '2026-12-06'],
  ['van 1 tot 12 maart', '2027-03-01', '2027-03-12'],
  ['van 1 t/m 12 maart 2027', '2027-03-01', '2027-03-12'],
  ['1-12 december', '2026-12-01', '2026-12-12'],
  ['van 28 december tot en met 3 januari', '2026-12-28', '2027-01-03'],
  ['in februari', '2027-02-01', '2027-02-28'],
  ['volgende maand', '2026-12-01', '2026-12-31'],
  ['morgen', '2026-11-26', '2026-11-26'],
  ['van vrijdag tot en met dinsdag', '2026-11-27', '2026-12-01'],
  ['van maandag tot donderdag', '2026-11-30', '2026-12-03'],
  ['van 1 augustus tot 20 augustus', '2027-08-01', '2027-08-20'],
  ['van 23 november tot 4 december', '2026-11-23', '2026-12-04'],
  ['van maandag tot en met vrijdag 4 december', '2026-11-30', '2026-12-04'],
  ['vanaf 3 december', '2026-12-03', null],
  ['tot 12 december', null, '2026-12-12'],
  ['een tijd', null, null],
])('%s', (zin, van, tot) => {
  expect(periodeIn(`ik ben ${zin} afwezig`, vandaag)).toEqual({ van, tot });
});

it.each([
  'ik ben volgende week afwezig, Bilal neemt waar',
  'Ik heb van 1 tot 12 maart vakantie',
  'ik ben er maandag niet',
  'ik ben maandag er niet',
  'waarneming door Henk van 1 tot 12 maart',
  'Waarnemer is Henk Smeets, van 1 tot 12 maart',
  'Henk Smeets neemt waar vanaf maandag',
  'ik ben er tot 1 maart niet, Henk neemt waar',
  'ik ben ziek, Henk neemt waar',
  'volgende week ben ik er niet, Henk vervangt mij',
  'van 1 tot 12 maart heb ik vakantie',
  'kan Marjan voor mij waarnemen tot 1 december?',
  'ik ga vanaf 1 december met verlof',
])('%s: vraagt om waarneming', (zin) => {
  expect(isWaarnemingszin(zin)).toBe(true);
});

it.each([
  'De bestuurder is al weken afwezig en niemand neemt besluiten',
  'wij nemen waar dat de wachtlijst groeit',
  'de gemeente neemt waar dat de wachtlijst groeit',
  'ik ben bezorgd over Noorderlicht',
  'ik ben bang dat de bestuurder morgen afwezig is',
  'ik heb gehoord dat de directeur met verlof is',
  'volgende week is de bestuurder er niet',
  'waarneming',
  `ik ben afwezig ${'en nog iets '.repeat(20)}`,
])('%s: vraagt niet om waarneming', (zin) => {
  expect(isWaarnemingszin(zin)).toBe(false);
});

const collegas = [
  { id: 'henk', naam: 'Henk Smeets' },
  { id: 'marjan', naam: 'Marjan de Graaf' },
  { id: 'jan1', naam: 'Jan Bos' },
  { id: 'jan2', naam: 'Jan Vos' },
];
const uit = (zin: string) => waarnemingUitZin(zin, vandaag, { zelf: 'ik', collegas });

it.each([
  ['ik ben volgende week afwezig, Henk neemt waar', 'ik', 'henk'],
  ['waarneming door Marjan de Graaf van 1 tot 12 maart', 'ik', 'marjan'],
  ['waarneming door de Graaf', 'ik', 'marjan'],
  ['Marjan is er morgen niet, Henk neemt waar', 'marjan', 'henk'],
  ['ik ben morgen afwezig, Jan neemt waar', 'ik', ''],
  ['ik ben morgen afwezig, Jan Vos neemt waar', 'ik', 'jan2'],
  ['ik ben morgen afwezig, Bilal neemt waar', 'ik', ''],
  ['volgende week ben ik er niet, Henk vervangt mij', 'ik', 'henk'],
  ['kan Marjan voor mij waarnemen tot 1 december?', 'ik', 'marjan'],
])('%s: wie', (zin, afwezig, waarnemer) => {
  expect(uit(zin)).toMatchObject({ afwezig, waarnemer });
});

it('noemt de zin één rol, dan staat die in het formulier', () => {
  expect(uit('ik ben morgen afwezig, Henk neemt waar als regievoerder').rol).toBe('regievoerder');
  expect(uit('ik ben morgen afwezig, Henk neemt waar').rol).toBe('');
});

it('wie alleen zegt tot wanneer hij er niet is, is er vanaf vandaag niet', () => {
  expect(uit('ik ben er tot 1 december niet, Henk neemt waar')).toMatchObject({
    ...{ afwezig: 'ik', waarnemer: 'henk', van: vandaag, tot: '2026-12-01' },
  });
  expect(uit('ik ben een tijd afwezig, Henk neemt waar')).toMatchObject({ van: '', tot: '' });
});
