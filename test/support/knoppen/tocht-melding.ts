/** A melding from its first sentence to what the meldpunt does with it. */
import { doeMelding, naarSamenvatting } from '../melding-doen';
import { laatRusten } from '../rust';
import type { Spreker } from '../gesprek';
import type { Tocht } from './toneel';

const jaarrekening = new TextEncoder().encode('%PDF-1.7\ncijfers\n%%EOF');

const begroting = new TextEncoder().encode('%PDF-1.7\nbegroting\n%%EOF');

/** For who telephoned, up to the summary. */
async function namens(marjan: Spreker): Promise<void> {
  for (const zin of ['melding namens', 'Joke van Dam', 'Rabobank Venlo', 'overslaan', 'overslaan', 'Vuurbaak', '1'])
    await marjan.zeg(zin);
  await marjan.zeg('De bank zegt het krediet op.');
  await marjan.zeg('nee');
  await marjan.zeg('rest overslaan');
}

/** The second of two that were named in one message has its turn when the first was sent. */
async function tweeOrganisaties(femke: Spreker): Promise<void> {
  for (const zin of ['Noorderlicht en Kiezelpad stoppen allebei met jeugdhulp', 'noorderlicht', 'rest overslaan'])
    await femke.zeg(zin);
  await femke.zeg('rest overslaan');
  await femke.klik('Versturen');
  await femke.klik('Melding over Praktijk Kiezelpad');
}

export const melding: Tocht = async ({ huis, wie }) => {
  const sanne = wie('Sanne Verhoeven');
  await sanne.zeg('wat doen we met die dingen van gisteren');
  await sanne.zeg('Waar kan ik terecht met een conflict over het tarief met onze gemeente?');
  await sanne.zeg('Noorderlicht kan volgende maand de salarissen niet meer betalen');
  await sanne.zeg('Noorderlicht en BSN 111222333');
  await naarSamenvatting(sanne, 'knoppen');
  await sanne.stuurBestanden({ 'jaarrekening 2025.pdf': jaarrekening });
  await sanne.klik('Wijzigen', { wijzigVeld: 'gebieden' });
  await sanne.zeg('Venlo en BSN 111222333');
  await sanne.zeg('Venlo');
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  await sanne.klik('Bekijken');
  await sanne.stuurBestanden({ 'begroting.pdf': begroting });
  await sanne.klik('Niet bewaren');
  await sanne.zeg('mijn meldingen');
  await sanne.klik('Bekijken');
  await sanne.klik('Document weghalen');
  const bilal = wie('Bilal Amrani');
  const nummer = await doeMelding(bilal, 'knoppen', 'Sterrenmos');
  const marjan = wie('Marjan de Graaf');
  await namens(marjan);
  await marjan.zeg(nummer);
  await marjan.klik('In behandeling nemen');
  await marjan.klik('Koppelen aan casus');
  await marjan.klik('Koppelen aan casus', { casus: '+', casusnummer: '' });
  await marjan.klik('Koppeling losmaken');
  await marjan.klik('Doorverwijzen');
  await marjan.klik('Terug naar de melding');
  await marjan.klik('Afsluiten');
  await marjan.klik('Afsluiten', { reden: 'opgelost', toelichting: 'De gemeenten hebben betaald.' });
  await marjan.klik('Heropenen');
  await marjan.klik('Vraag stellen');
  await marjan.klik('Vraag stellen', { vraag: 'Hoeveel maanden staan er open?' });
  await laatRusten(huis);
  await bilal.wacht(/Hoeveel maanden/);
  await tweeOrganisaties(wie('Femke Dijkstra'));
};
