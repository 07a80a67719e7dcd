/** The day of a beheerder: terms, wording, people and who asks for access. */
import type { Tocht } from './toneel';

const zinplek = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', zin: 'plan.doel' };

export const beheer: Tocht = async ({ huis, wie }) => {
  const [karel, noor, daan] = [wie('Karel Mulder'), wie('Noor Visser'), wie('Daan Vermeulen')];
  await noor.zeg('hulp');
  await karel.zeg('termijnen');
  await karel.klik('Wijzigen');
  await karel.zeg('doorverwijsgegevens');
  await karel.drukRuw('formulering.openen', { action: 'formulering.openen', ...zinplek });
  await karel.klik('Voorbeeld bekijken', { tekst: 'Het plan heeft één doel: {plan.doel}.', reden: 'Korter' });
  await karel.klik('Zo gebruiken');
  await karel.drukRuw('formulering.openen', { action: 'formulering.openen', ...zinplek });
  await daan.zeg('trede Mutsaersstichting');
  await daan.klik('Toegang vragen');
  await karel.wacht(/vraagt toegang/);
  await karel.klik('Toegang geven');
  await karel.zeg('gebruikers');
  await karel.klik('Zoeken', { naam: 'lotte' });
  const [gevonden] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('lotte claessen', 2));
  await karel.klik('Bekijken', { persoon: gevonden?.id ?? '' });
  await karel.klik('Toegang beëindigen');
  await karel.zeg('gebruikers');
  await karel.klik('Bekijken', { persoon: gevonden?.id ?? '' });
  await karel.klik('Wijziging opslaan', { partij: 'NZA', rollen: 'adviseur,melder' });
  await karel.klik('Alle gebruikers');
  await karel.klik('Voorstel voor Lotte Claessen');
  await noor.wacht(/Bevestigt u deze rechten/);
};
