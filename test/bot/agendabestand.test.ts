/** The calendar file, read by a reader that knows the standard and not how the file is made. Bron: RFC 5545 and 5546. */
import { agendaBestandTekst } from '../../bot/bestanden/agenda';
import { leegVerslag } from '../../domain/accountgesprek';
import type { Accountgesprek } from '../../domain/accountgesprek';

const gesprek: Accountgesprek = {
  ...{ id: '01J', nummer: 'G-2026-0009', status: 'gepland', makerId: 'p', versie: 1 },
  ...{ vastgelegdOp: '2026-03-12T09:00:00.000Z', vervangt: null, vervangenDoorId: null },
  partijNaam:
    'Stichting Ambulante Begeleiding; Wonen, Dagbesteding & Crisisopvang “De Überbrücke” in Noord- en Midden-Limburg',
  invoer: { ...leegVerslag, datum: '2026-03-31', soort: 'aanbieder', partijId: 'x' },
};
const nu = '2026-03-12T09:00:00.123Z';

interface Regel {
  readonly waarde: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Unfolds, parts name, parameters and value, and undoes the escapes; what the standard does not allow throws. */
function lees(tekst: string): Readonly<Record<string, Regel>> {
  expect(tekst.endsWith('\r\n')).toBe(true);
  expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  const regels = tekst
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n');
  expect(regels.at(0)).toBe('BEGIN:VCALENDAR');
  expect(regels.at(-1)).toBe('END:VCALENDAR');
  return Object.fromEntries(
    regels.map((regel) => {
      const gevonden = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/.exec(regel);
      if (gevonden === null) throw new Error(`no content line: ${regel}`);
      const [, naam = '', ruw = '', waarde = ''] = gevonden;
      const parameters = Object.fromEntries(
        ruw
          .split(';')
          .filter(Boolean)
          .map((deel) => deel.split('=') as [string, string]),
      );
      return [naam, { waarde: waarde.replace(/\\([\\;,])/g, '$1'), parameters }];
    }),
  );
}

const velden = (wijziging: Partial<Accountgesprek> = {}) => lees(agendaBestandTekst({ ...gesprek, ...wijziging }, nu));
const met = (datum: string, tijd: string): Partial<Accountgesprek> => ({ invoer: { ...gesprek.invoer, datum, tijd } });

it('zonder tijd: een hele dag die vrij blijft, met een einde op de dag erna', () => {
  const gelezen = velden();
  expect(gelezen['DTSTART']).toEqual({ waarde: '20260331', parameters: { VALUE: 'DATE' } });
  expect(gelezen['DTEND']).toEqual({ waarde: '20260401', parameters: { VALUE: 'DATE' } });
  expect([gelezen['TRANSP']?.waarde, gelezen['DTSTAMP']?.waarde]).toEqual(['TRANSPARENT', '20260312T090000Z']);
  expect(gelezen['SUMMARY']?.waarde).toBe(`Accountgesprek ${gesprek.partijNaam}`);
});

it.each([
  ['2026-03-27', '14:30', '20260327T133000Z', '20260327T143000Z'],
  ['2026-03-31', '14:30', '20260331T123000Z', '20260331T133000Z'],
  // The night the clock goes forward has no half past two, and the night it goes back has two of them.
  ['2026-03-29', '02:30', '20260329T013000Z', '20260329T023000Z'],
  ['2026-10-25', '02:30', '20261025T003000Z', '20261025T013000Z'],
  ['2026-12-31', '23:30', '20261231T223000Z', '20261231T233000Z'],
])('op %s om %s: in UTC, over de klokwissel heen', (datum, tijd, begin, einde) => {
  const gelezen = velden(met(datum, tijd));
  expect([gelezen['DTSTART']?.waarde, gelezen['DTEND']?.waarde]).toEqual([begin, einde]);
  expect(gelezen['TRANSP']?.waarde).toBe('OPAQUE');
});

it('een wijziging is dezelfde afspraak met een hoger nummer, en weggooien haalt haar eruit', () => {
  const [eerst, verzet, weg] = [velden(), velden({ versie: 2 }), velden({ versie: 3, status: 'vervallen' })];
  const kern = (gelezen: ReturnType<typeof velden>) =>
    ['UID', 'SEQUENCE', 'METHOD', 'STATUS'].map((naam) => gelezen[naam]?.waarde);
  expect(kern(eerst)).toEqual(['01J@tredewijzer', '0', 'PUBLISH', 'CONFIRMED']);
  expect(kern(verzet)).toEqual(['01J@tredewijzer', '1', 'PUBLISH', 'CONFIRMED']);
  expect(kern(weg)).toEqual(['01J@tredewijzer', '2', 'CANCEL', 'CANCELLED']);
});
