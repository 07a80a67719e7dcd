/** The day of a beheerder: terms, wording, people and who asks for access. */
import type { Tocht } from './toneel';

const zinplek = { soort: 'raadsinformatiebrief', publiek: 'raad-andere-regio', zin: 'plan.doel' };

export const beheer: Tocht = async ({ huis, wie }) => {
  const [karel, noor, daan] = [wie('Karel Mulder'), wie('Noor Visser'), wie('Daan Vermeulen')];
  await noor.zeg('hulp');
  await wie('Yvonne Bakker').zeg('wat staat er over ons in het systeem');
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

const passage = {
  ...{ naam: 'Vragen van inwoners', brief: 'raadsinformatiebrief/raad-eigen-regio', thema: 'communicatie' },
  ...{ treden: '3,4,5', tekst: 'Vragen over {aanbieder.naam} beantwoordt het sociaal team.', reden: 'vaak gevraagd' },
};
const herindeling =
  'soort;code;naam;aliassen;jeugdregio;opgegaan_in;per\ngemeente;GM9901;Vlietmeer;;Noord-Limburg;;2027-01-01';

/** A standing text of one's own, and a herindeling. */
export const teksten: Tocht = async ({ wie }) => {
  const karel = wie('Karel Mulder');
  await karel.zeg('vaste teksten');
  await karel.klik('Eigen vaste teksten');
  await karel.klik('Vaste tekst toevoegen');
  await karel.klik('Bekijk hoe het leest', passage);
  await karel.klik('Opslaan');
  await karel.klik('Tekst wijzigen');
  await karel.stuurBestanden({ 'gebieden.csv': Buffer.from(herindeling) });
  await karel.klik('Overnemen');
  await karel.zeg('herindeling');
};
