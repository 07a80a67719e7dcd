/** A name with letters of another script in it looks like one that we know, and is not taken for any. */
import { leesOrganisatie } from '../../../bot/dialogues/organisatie-vraag';
import type { Leeshulp } from '../../../bot/dialogue';
import { vrijeTekstUitOpslag } from '../../../domain/persoonsgegevens';
import { dialoogTekst } from '../../../texts/dialoog';
import { register } from '../begrip/register-voorbeeld';

const hulp = { register, vandaag: '2026-03-12' } as unknown as Leeshulp;
const lees = (tekst: string) => leesOrganisatie(vrijeTekstUitOpslag(tekst), hulp);

it.each(['Nооrderlicht', '“Nооrderlicht”', 'Kоmpas Jeugd'])('%s wordt gevraagd met gewone letters', (naam) => {
  const gelezen = lees(naam);
  expect(gelezen).toMatchObject({ ok: false, zin: dialoogTekst.vreemdeLetters });
  expect(JSON.stringify(gelezen)).not.toContain(naam.replace(/[“”]/g, ''));
});

it.each(['Zorggroep Ümit', 'Café Zorg', 'ЗаботаПлюс'])('%s is een naam als een andere', (naam) => {
  expect(lees(naam)).toMatchObject({ ok: false, zin: dialoogTekst.onbekendeNaam(naam) });
});
