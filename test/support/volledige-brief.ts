/** A letter to the own councils in which nothing is missing. */
import type { Spreker } from './gesprek';

async function vul(wie: Spreker, feit: string, waarde: string): Promise<void> {
  await wie.klik('Openen', { feit });
  await wie.klik('Opslaan', { waarde, reden: 'opgave van de regio' });
  await wie.klik('Feit bijwerken');
}

/** The facts by who may fill them in; leaves the new letter on the screen of who writes. */
export async function volledigeBrief(wie: Spreker, schrijver: Spreker = wie): Promise<void> {
  await wie.zeg('feiten Mutsaersstichting');
  await wie.klik('Feit bijwerken');
  await vul(wie, 'rib.datum', '2026-03-12');
  await vul(wie, 'rib.ondertekenaar', 'M. Janssen');
  await vul(wie, 'deelnemingen.namen', 'Buro Maks\nHai-5');
  await wie.klik('Openen', { feit: 'plan.bureau' });
  await wie.klik('Achterhouden', { grond: 'zwijgen', reden: 'het bureau wil niet genoemd worden' });
  await wie.klik('Feit bijwerken');
  await schrijver.zeg('raadsinformatiebrief Mutsaersstichting');
  await schrijver.klik('Raden in de eigen regio');
}
