/** What the caller is called: a name, and not what he does or is to somebody. */
import { beller } from '../../../bot/dialogues/beller-vragen';
import { vrijeTekstUitOpslag } from '../../../domain/persoonsgegevens';
import { register } from '../begrip/register-voorbeeld';

const leest = (tekst: string): unknown => {
  const gelezen = beller.bellerNaam.lees(vrijeTekstUitOpslag(tekst), { register, vandaag: '2026-03-12' });
  return gelezen.ok ? gelezen.waarde : null;
};

it.each(['Jan de Wit', 'mevrouw Bakker', 'wethouder Janssen', 'Karin Leiderdorp'])('%s is een naam', (naam) => {
  expect(leest(naam)).not.toBeNull();
});

it.each(['bestuurder', 'de directeur', 'teamleider van Noorderlicht', 'een medewerkster', 'zorgcoördinator'])(
  '%s is geen naam: die wordt nog eens gevraagd',
  (woorden) => {
    expect(leest(woorden)).toBeNull();
  },
);
