/** Aanbiedingsbrieven in een reeks: iedere raad buiten de accounthoudende regio zijn eigen, met wie daar ondertekent en niets van een ander. */
import { setTimeout as even } from 'node:timers/promises';
import { briefreeksStarten } from '../../app/briefreeks-starten';
import { gegevensInlezen } from '../../app/gemeentegegevens';
import { voerUit } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import type { Reeksbrief } from '../../domain/briefreeks';
import { alleZinnen, zinTekst } from '../../domain/document';
import { metOntvangendeRaad } from '../../domain/ontvangende-raad';
import { vrijeTekstUitOpslag as tekst } from '../../domain/persoonsgegevens';
import { Spreker } from '../support/gesprek';
import { huizen, PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { maakCompleet, reeksAdviseur } from '../support/reeks';

let huis: Proefhuis;
afterEach(() => huis.ruimOp());

async function maak(gemeenten: readonly string[] | null): Promise<readonly Reeksbrief[] | string> {
  const reeks = await huis.wereld.eenheid(async (turn) => {
    const casus = await maakCompleet(turn);
    const rijen = gemeenten?.map((gemeente) => ({ gemeente })) ?? null;
    const uit = await voerUit(await reeksAdviseur(turn, 0), briefreeksStarten, {
      casus,
      soort: 'aanbiedingsbrief',
      rijen,
    });
    return uit.ok ? uit.value.id : { fout: uit.fout.soort };
  });
  if (typeof reeks !== 'string') return reeks.fout;
  await huis.zetKlok(PROEFMOMENT);
  while ((await huis.wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0) await even(20);
  return huis.wereld.eenheid((turn) => turn.briefreeks.brieven(reeks, 0, 400));
}

const geef = (naam: string, wie: string) =>
  huis.wereld.eenheid(async (eenheid) => {
    const gemeente = (await eenheid.partij.vanSoort(['gemeente'])).find((een) => een.naam === naam);
    const velden = {
      ...{ afzender: tekst(`College van ${naam}`), ondertekenaar: tekst(wie), functie: tekst('wethouder Jeugd') },
    };
    const rij = { rij: 2, gemeenteId: gemeente?.id ?? '', gemeente: naam, aanbiederId: '', velden, logo: null };
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    expect((await voerUit(werk, gegevensInlezen, { rijen: [rij] })).ok).toBe(true);
  });

const zinnen = ({ brief }: Reeksbrief): string => alleZinnen(brief.document).map(zinTekst).join(' ');

it.each(huizen())(
  'op %s: iedere raad van de ontvangende regio krijgt zijn eigen brief, en geen raad van de eigen regio',
  async (_, open) => {
    huis = await open();
    await geef('Heerlen', 'H. Eigen');
    const brieven = await maak(null);
    if (typeof brieven === 'string') throw new Error(brieven);
    // The sixteen of Zuid-Limburg; the fourteen of the accounthoudende regio get the letter itself.
    expect(brieven).toHaveLength(16);
    const namen = brieven.map(({ gegevens }) => gegevens.gemeente);
    expect(namen).toEqual(expect.arrayContaining(['Maastricht', 'Heerlen', 'Vaals']));
    expect(namen).not.toContain('Venlo');
    for (const een of brieven) {
      const wat = zinnen(een);
      const { gemeente } = een.gegevens;
      expect(een.brief).toMatchObject({ soort: 'aanbiedingsbrief', publiek: 'ontvangende-regio', variant: gemeente });
      expect(wat).toContain(`Gemeenteraad van ${gemeente}`);
      expect(wat).toContain('In onze regio, Zuid-Limburg, gaat het om');
      // Who signs for one council was recorded with the casus; he signs for no other.
      expect(wat).not.toContain('Mackus');
      expect(namen.filter((naam) => naam !== gemeente && wat.includes(`Gemeenteraad van ${naam} `))).toEqual([]);
      expect(wat.includes('H. Eigen')).toBe(gemeente === 'Heerlen');
      expect(wat.includes('[ONTBREEKT: naam van de ondertekenaar van de aanbiedingsbrief')).toBe(
        gemeente !== 'Heerlen',
      );
    }
  },
);

it('een gemeente uit nog een andere regio leest haar eigen regio, en niets van wat over de eerste is gezegd', async () => {
  huis = await startProefhuis();
  const brieven = await maak(['Eindhoven']);
  if (typeof brieven === 'string') throw new Error(brieven);
  const [brief] = brieven;
  const wat = brief ? zinnen(brief) : '';
  expect(wat).toContain('[ONTBREEKT: onderdelen van de aanbieder die in de regio werken');
  expect(brief?.brief.blad).not.toMatchObject({ 'ontvanger.regio': '"Zuid-Limburg"' });
  for (const vreemd of ['Zuid-Limburg', 'XONAR', 'G16', 'Care4Kids']) expect(wat).not.toContain(vreemd);
});

it('een raad van de accounthoudende regio krijgt geen aanbiedingsbrief, ook niet als iemand hem noemt', async () => {
  huis = await startProefhuis();
  expect(await maak(['Maastricht', 'Venlo'])).toBe('veld-ongeldig');
});

it('in de chat: een reeks aanbiedingsbrieven begint bij de reeks, en gaat pas weg als de regio’s het weten', async () => {
  huis = await startProefhuis();
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await huis.wereld.eenheid(maakCompleet);
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  while ((await huis.wereld.eenheid((turn) => turn.briefreeks.lopend())).length > 0) await even(20);
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven aan de raden');
  await anouk.klik('Brieven bekijken');
  await anouk.klik('Meer met deze reeks');
  expect(await anouk.klik('Aanbiedingsbrieven')).toContain('Aanbiedingsbrieven voor raden in andere regio’s');
});

describe('wat over één regio is gezegd', () => {
  const raad = { gemeente: 'Heerlen', gegevens: {}, regios: [{ naam: 'Zuid-Limburg', aliassen: ['Regio Zuid'] }] };
  const dossier = { ontvanger: { regio: { waarde: 'Regio Zuid', bron: 'opgave' }, segmenten: ['Wonen'] } };

  it('geldt ook voor een gemeente die de regio onder een andere naam kent', () => {
    huis = { ruimOp: () => Promise.resolve() } as unknown as Proefhuis;
    expect(metOntvangendeRaad(dossier, raad)['ontvanger']).toEqual(dossier.ontvanger);
  });

  it('geldt niet voor een gemeente die in geen regio staat: dan is ook de regio een gat', () => {
    expect(metOntvangendeRaad(dossier, { ...raad, regios: [] })['ontvanger']).toEqual({});
  });
});
