/** Letters: one from gaps to sent with an early release, and a series for all councils. */
import { feitVastleggen } from '../../../app/feit-vastleggen';
import { feitCorrigeren } from '../../../app/feit-wijzigen';
import { voerUit } from '../../../app/use-case';
import { systeem } from '../../../domain/actor';
import { setTimeout as even } from 'node:timers/promises';
import mutsaers from '../../../db/voorbeeld/mutsaers-2023.json';
import { ingelicht } from '../ingelicht';
import { tekst } from '../proefregister';
import { PROEFMOMENT } from '../proefhuis';
import type { Proefhuis } from '../proefhuis';
import { reeksAdviseur, maakCompleet } from '../reeks';
import { bewerk, haalOp, herschrijf } from '../word-bewerken';
import type { Tocht } from './toneel';

const vandaag = PROEFMOMENT.slice(0, 10);
const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));
async function bereidVoor({ wereld }: Proefhuis): Promise<string> {
  return wereld.eenheid(async (eenheid) => {
    const casus = await maakCompleet(eenheid);
    const werk = { actor: systeem, nu: PROEFMOMENT, vandaag, eenheid };
    const feiten = { persbericht: { ...mutsaers.persbericht, datum: vandaag } };
    await voerUit(werk, feitVastleggen, { casusId: casus, feiten });
    await ingelicht(await reeksAdviseur(eenheid, 0), casus);
    return casus;
  });
}

/** What the councils read of it was not so. */
const werdAnders = ({ wereld }: Proefhuis, casus: string): Promise<void> =>
  wereld.eenheid(async (eenheid) => {
    const [waarde, reden] = [tekst('Bureau Anders'), tekst('Nagevraagd.')];
    const wat = { casus, feit: 'plan.bureau', versie: 0, waarde, reden } as const;
    const uit = await voerUit(await reeksAdviseur(eenheid, 0), feitCorrigeren, wat);
    if (!uit.ok) throw new Error(uit.fout.soort);
  });

export const brief: Tocht = async ({ huis, wie }) => {
  const casus = await bereidVoor(huis);
  const [esther, anouk] = [wie('Esther Kuipers'), wie('Anouk Wiersma')];
  await anouk.zeg('stop');
  const stelVast = async (): Promise<void> => {
    await esther.klik('Nakijken');
    await esther.klik('Voorleggen');
    await anouk.wacht(/aan u voorgelegd/);
    await anouk.klik('Beoordelen');
    await anouk.klik('Vaststellen', ticks);
  };
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await stelVast();
  await esther.zeg('persbericht Mutsaersstichting');
  // Not understood with a letter before her: the guesses are about that letter.
  await esther.zeg('pim pam pet');
  await esther.zeg('persbericht Mutsaersstichting');
  await stelVast();
  await esther.zeg('persbericht Mutsaersstichting');
  await esther.klik('Vrijgeven');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert vanavond al.' });
  await anouk.wacht(/eerder wordt vrijgegeven/);
  await anouk.klik('Vrijgeven');
  await esther.klik('Vraag terugnemen');
  await anouk.wacht(/hoeft niet eerder/);
  await anouk.klik('Verloop');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert morgen.' });
  await anouk.wacht(/Wilt u toestaan/);
  await anouk.klik('Vrijgeven');
  await anouk.klik('Niet toestaan');
  await esther.wacht(/wordt niet eerder vrijgegeven/);
  await esther.klik('Vrijgeven');
  await esther.klik('Afwijking vragen', { reden: 'De krant publiceert overmorgen.' });
  await anouk.wacht(/Wilt u toestaan/);
  await anouk.zeg('wat moet ik beslissen');
  await anouk.klik('Bekijken');
  await anouk.klik('Afwijking toestaan');
  await anouk.klik('Toestemming intrekken');
  await esther.wacht(/mag toch niet eerder/);
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Meer bestanden');
  await esther.klik('Vrijgeven');
  await esther.klik('Vrijgave plannen', { datum: '2026-03-13', tijd: '10:00' });
  await esther.klik('Plan afzeggen');
  await esther.klik('Nu vrijgeven');
  await esther.klik('Verzending vastleggen');
  await anouk.zeg('geinformeerd Mutsaersstichting');
  await anouk.klik('Lijst aanpassen');
  await anouk.klik('Toevoegen', { wie: 'Bank Voorbeeld', groep: 'regio', grond: 'afspraak', hoe: 'telefoon' });
  await anouk.klik('Wie weet het');
  await anouk.klik('Vastlegging terugnemen');
  await werdAnders(huis, casus);
  await esther.zeg('vervolgbrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.klik('Nakijken');
  await esther.klik('Rechtzetten in de brief');
};

/** Somebody's own words, and a fact under them that says something else since. */
export const eigenWoorden: Tocht = async ({ huis, wie }) => {
  const esther = wie('Esther Kuipers');
  const opstellen = async (): Promise<void> => {
    await esther.zeg('raadsinformatiebrief Mutsaersstichting');
    await esther.klik('Raden in de eigen regio');
  };
  await opstellen();
  await esther.klik('Word');
  const eigen = herschrijf('tweehoofdige Raad van Bestuur', 'Raad van Bestuur van twee mensen', 'Verder niets.');
  await esther.stuurBestanden({ 'brief.docx': bewerk(await haalOp(huis, esther), 'word/document.xml', eigen) });
  await esther.zeg('feiten Mutsaersstichting');
  await esther.klik('Feit bijwerken');
  await esther.klik('Openen', { feit: 'rvb.omvang' });
  await esther.klik('Opslaan', { waarde: '3', reden: 'opgave van het bestuur' });
  await opstellen();
  await esther.klik('Eigen teksten vergelijken');
  await esther.klik('Tekst uit de feiten nemen');
  await esther.zeg('wat is er veranderd in deze brief?');
  await esther.klik('Wie deed wat');
};

/** Waits until no step of the series runs any more. */
async function totKlaar({ wereld }: Proefhuis): Promise<void> {
  const bezig = () =>
    wereld.eenheid(async (turn) => [...(await turn.briefreeks.lopend()), ...(await turn.briefreeks.lopendeRondes())]);
  while ((await bezig()).length > 0) await even(30);
}

/** As if it was called off before the last letter. */
const breekAf = ({ wereld }: Proefhuis) =>
  wereld.eenheid(async ({ db }) => {
    await db.voer("update briefreeks set status = 'afgebroken'", []);
    const laatste = 'select max(volgnummer) from briefreeks_rij';
    await db.voer(`update briefreeks_rij set brief_id = null where volgnummer = (${laatste})`, []);
  });

const csv = (rij: string): Uint8Array => Buffer.from(`gemeente;aanbieder;portefeuille;onderdelen;segmenten\n${rij}`);

export const briefreeks: Tocht = async ({ huis, wie }) => {
  await bereidVoor(huis);
  const [anouk, henk] = [wie('Anouk Wiersma'), wie('Henk Smeets')];
  await anouk.stuurBestanden({ 'gegevens.csv': csv('Venlo;Mutsaersstichting;geen;geen;geen') });
  await anouk.klik('Overnemen');
  await anouk.zeg('casus Mutsaersstichting');
  await anouk.zeg('verander voor Venlo de functie van de ondertekenaar in burgemeester');
  await anouk.klik('Bekijk wat er verandert', { ondertekenaar: '', functie: '' });
  await anouk.zeg('gegevens per gemeente Mutsaersstichting');
  await anouk.klik('Invullen');
  await anouk.zeg('feiten Mutsaersstichting');
  await anouk.klik('Brieven voor alle raden');
  await totKlaar(huis);
  const [reeks] = await huis.wereld.eenheid((turn) => turn.db.rijen<{ id: string }>('select id from briefreeks', []));
  const data = { action: 'briefreeks.inzien', reeks: reeks?.id };
  await breekAf(huis);
  await anouk.drukRuw('briefreeks.inzien', data);
  await anouk.klik('Verder maken');
  await totKlaar(huis);
  await anouk.drukRuw('briefreeks.inzien', data);
  await anouk.klik('Alle voorleggen');
  await totKlaar(huis);
  await henk.drukRuw('briefreeks.inzien', data);
  await henk.drukRuw('briefreeks.brieven', { action: 'briefreeks.brieven', reeks: reeks?.id, deel: 'ongelezen' });
  await henk.klik('Beoordelen');
  await henk.klik('Alle vaststellen', ticks);
  await totKlaar(huis);
  await henk.drukRuw('briefreeks.inzien', data);
  await henk.klik('Alle vrijgeven');
  await totKlaar(huis);
  await henk.drukRuw('briefreeks.inzien', data);
  await henk.klik('Verzending vastleggen');
};
