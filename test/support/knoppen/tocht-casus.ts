/** The life of a casus: opened, decided upon, closed with an evaluatie and opened again. */
import type { Spreker } from '../gesprek';
import type { Proefhuis } from '../proefhuis';
import { laatRusten } from '../rust';
import type { Tocht, Toneel } from './toneel';

const besluit = {
  ...{ trede: '4', plan: 'continuiteitsplan', grond: 'Het herstelplan is niet gehaald.', ingangsdatum: '2026-03-12' },
  ...{ bewijs: '', opmerking: '', corrigeert: 'geen', partijen: 'SV-LIMBURG-NOORD,NZA' },
};

/** The task with that row of the draaiboek, or the first of that owner. */
const taakVan = (huis: Proefhuis, deel: string): Promise<string> =>
  huis.wereld.eenheid(async ({ db }) => {
    const sql = 'select id from taak where draaiboek_id = ? or eigenaar = ? order by id desc';
    return (await db.rijen<{ id: string }>(sql, [deel, deel]))[0]?.id ?? '';
  });

const idVan = (huis: Proefhuis, naam: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => (await turn.persoon.zoek(naam, 1))[0]?.id ?? '');

async function taken({ huis, wie }: Toneel): Promise<void> {
  const [anouk, henk, ingrid] = [wie('Anouk Wiersma'), wie('Henk Smeets'), wie('Ingrid Peeters')];
  const decideer = async (trede: string, plan: string): Promise<void> => {
    await anouk.zeg('trede vaststellen Stichting Kompasroos');
    await anouk.klik('Voorleggen', { ...besluit, partijen: 'NZA', trede, plan });
    await henk.zeg('trede vaststellen Stichting Kompasroos');
    await henk.klik('Besluit bekijken');
    await henk.klik('Vaststellen');
    await laatRusten(huis);
  };
  const toon = async (van: Spreker, deel: string): Promise<string> =>
    van.drukRuw('taak.inzien', { action: 'taak.inzien', taak: await taakVan(huis, deel) });
  await decideer('3', 'herstelplan');
  await toon(henk, 'igj-bevindingen');
  await henk.klik('Datum vastleggen');
  await henk.klik('Opslaan', { feitdatum: '2026-03-10' });
  await henk.klik('Datum vastleggen');
  await toon(henk, 'igj-bevindingen');
  await henk.zeg('mijn taken');
  await henk.zeg('de eerste twee zijn klaar');
  await henk.zeg('de eerste');
  await toon(henk, 'igj-bevindingen');
  await henk.zeg('geef deze taak aan Anouk');
  await henk.klik('Op naam zetten', { aan: await idVan(huis, 'Anouk Wiersma'), reden: '' });
  // So many tasks that they do not fit on one card.
  await henk.zeg('taken van Anouk');
  await decideer('2', 'geen');
  await henk.wacht(/Welke taken vervallen/);
  await henk.zeg('taken Stichting Kompasroos');
  await anouk.zeg('taken Mutsaersstichting');
  await anouk.klik('Taak toevoegen');
  const taak = { wat: 'Raad inlichten', soort: 'taak', eigenaar: 'gemeenten', termijn: '2026-04-07' };
  await anouk.klik('Opslaan', taak);
  await toon(ingrid, 'gemeenten');
}

export const casus: Tocht = async (toneel) => {
  const { wie } = toneel;
  await taken(toneel);
  const anouk = wie('Anouk Wiersma');
  const henk = wie('Henk Smeets');
  await anouk.zeg('regio Hai-5');
  await anouk.klik('Casus openen');
  await anouk.zeg('trede vaststellen Mutsaersstichting');
  await anouk.klik('Voorleggen', besluit);
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  await henk.zeg('trede Mutsaersstichting');
  await henk.zeg('casus Mutsaersstichting');
  // Not understood with a casus before him: the guesses are about that casus.
  await henk.zeg('pim pam pet');
  await henk.zeg('casus Mutsaersstichting');
  await henk.zeg('wie houdt de boel draaiende in mijn vakantie');
  await henk.zeg('casus Mutsaersstichting');
  await henk.klik('Meer doen');
  await henk.klik('Naar de afronding');
  await henk.klik('Meer doen');
  await henk.klik('Sluiten met een evaluatie');
  await henk.klik('Casus sluiten', {
    ...{ datum: '2026-03-12', goed: 'De regio’s werkten samen.', beter: 'De cijfers kwamen laat.', lessen: 'Geen.' },
  });
  await henk.zeg('casus Mutsaersstichting');
  await henk.klik('Meer doen');
  await henk.klik('Opnieuw openen');
};
