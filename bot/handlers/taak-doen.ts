/** Doing something with a task: each button is one verb, and the card afterwards shows how it stands now. */
import { taakAfronden, taakHeropenen, taakVervallen } from '../../app/taak-afronden';
import { taakBevestigen } from '../../app/taak-bevestigen';
import { taakOpmerken, taakOvernemen, taakToevoegen, taakWijzigen } from '../../app/taak-wijzigen';
import { takenHerzien } from '../../app/taken-herzien';
import { voerUit } from '../../app/use-case';
import { kaal } from '../begrip/normaliseer';
import { genoemdeMensen } from '../regie/waarneming-invoer';
import { gevenAntwoord } from './taak-geven';
import type { Verb } from '../../app/use-case';
import { langsteReden } from '../../cards/taak-formulier';
import { taakEigenaren } from '../../domain/draaiboek';
import type { TaakEigenaar } from '../../domain/draaiboek';
import type { Fout } from '../../domain/fout';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Zaak } from '../../domain/policy';
import type { Result } from '../../domain/result';
import { taakSoorten } from '../../domain/taak';
import type { Taakregel } from '../../domain/taak';
import { foutZin } from '../../texts/fouten';
import { taakTekst } from '../../texts/taak';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { metZin } from '../met-zin';
import { weiger } from '../prive';
import { casustakenAntwoord, taakAntwoord, takenAntwoord } from './taak';
import { leesTekst } from './taak-tekst';

interface Stappayload {
  readonly taak: string;
  readonly versie: number;
  readonly sleutel: string;
  readonly toelichting?: VrijeTekst | undefined;
}

type Stapverb<Z extends Zaak> = Verb<
  { readonly taakId: string; readonly versie: number; readonly reden: VrijeTekst | null },
  Taakregel,
  Z
>;

/** What is answered with the task as it is now. */
const laatZien: ReadonlySet<Fout['soort']> = new Set<Fout['soort']>(['verouderd', 'kan-niet-in-deze-status']);

/** Somebody else was first: the task as it is now says who did what and when, and above it stands what was not done. */
async function daarna(
  beurt: Beurt,
  uitkomst: Result<Taakregel>,
  taakId?: string,
  eigen: string | null = null,
): Promise<BeurtAntwoord> {
  if (uitkomst.ok) return taakAntwoord(beurt, uitkomst.value.id);
  const { fout } = uitkomst;
  const zin = fout.soort === 'verouderd' ? taakTekst.andersGeworden(eigen) : foutZin(fout);
  return taakId !== undefined && laatZien.has(fout.soort)
    ? metZin(zin, await taakAntwoord(beurt, taakId))
    : weiger(beurt, fout);
}

const stap =
  <Z extends Zaak>(verb: Stapverb<Z>) =>
  async (beurt: Beurt, { taak, versie, sleutel, toelichting }: Stappayload): Promise<BeurtAntwoord> => {
    const gelezen = leesTekst(toelichting, langsteReden);
    if (!gelezen.ok) return gelezen.antwoord;
    return daarna(beurt, await voerUit(beurt, verb, { taakId: taak, versie, reden: gelezen.tekst }, sleutel), taak);
  };

/** From a list one comes back in that list, so that the next task is one press away. */
const rondAf: Handlers['taak.afronden'] = async (beurt, { lijst, voor, ...payload }) => {
  const gelezen = leesTekst(payload.toelichting, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  const { taak: taakId, versie, sleutel } = payload;
  const uitkomst = await voerUit(beurt, taakAfronden, { taakId, versie, reden: gelezen.tekst }, sleutel);
  if (!uitkomst.ok || lijst === undefined) return daarna(beurt, uitkomst, taakId);
  const gedaan = taakTekst.gedaan.gereed(uitkomst.value.wat);
  return lijst === 'casus'
    ? casustakenAntwoord(beurt, { casus: uitkomst.value.casusId, voor }, gedaan)
    : takenAntwoord(beurt, { welke: lijst, voor }, gedaan);
};

const merkOp: Handlers['taak.opmerken'] = async (beurt, { taak, sleutel, toelichting }) => {
  const gelezen = leesTekst(toelichting, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  if (gelezen.tekst === null) return weiger(beurt, { soort: 'veld-ongeldig', veld: 'Opmerking', uitleg: 'verplicht' });
  return daarna(beurt, await voerUit(beurt, taakOpmerken, { taakId: taak, tekst: gelezen.tekst }, sleutel));
};

const eigenaarUit = (ruw: string | undefined): TaakEigenaar | null => taakEigenaren.find((een) => een === ruw) ?? null;
const datumUit = (ruw: string | undefined): string | null =>
  ruw === undefined || ruw.trim() === '' ? null : ruw.trim();

const wijzig: Handlers['taak.wijzigen'] = async (beurt, { taak, versie, sleutel, termijn, eigenaar, reden }) => {
  const gelezen = leesTekst(reden, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  const nieuw = eigenaarUit(eigenaar);
  if (nieuw === null) return weiger(beurt, { soort: 'veld-ongeldig', veld: 'Voor wie', uitleg: 'niet-in-de-lijst' });
  const invoer = { taakId: taak, versie, termijn: datumUit(termijn), eigenaar: nieuw, reden: gelezen.tekst };
  return daarna(beurt, await voerUit(beurt, taakWijzigen, invoer, sleutel), taak, invoer.termijn);
};

const voegToe: Handlers['taak.toevoegen'] = async (beurt, payload) => {
  const { casus, sleutel, wat, soort, eigenaar, termijn, gezegd } = payload;
  const gelezen = leesTekst(wat, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  if (gelezen.tekst === null) return weiger(beurt, { soort: 'veld-ongeldig', veld: 'Wat', uitleg: 'verplicht' });
  const nieuw = eigenaarUit(eigenaar);
  const welk = taakSoorten.find((een) => een === soort);
  if (nieuw === null || welk === undefined)
    return weiger(beurt, { soort: 'veld-ongeldig', veld: 'Soort', uitleg: 'niet-in-de-lijst' });
  const invoer = { casusId: casus, soort: welk, wat: gelezen.tekst, eigenaar: nieuw, termijn: datumUit(termijn) };
  const uitkomst = await voerUit(beurt, taakToevoegen, invoer, sleutel);
  const geven = uitkomst.ok && gezegd !== undefined ? await aanWie(beurt, uitkomst.value.id, gezegd) : null;
  return geven ?? daarna(beurt, uitkomst);
};

/** The task is there; whose name comes on it is another press. */
const aanWie = (beurt: Beurt, taakId: string, naam: string): Promise<BeurtAntwoord | null> =>
  gevenAntwoord(beurt, taakId, {
    naam,
    bedoeld: (mensen) => mensen.find(({ id }) => id === genoemdeMensen(kaal(naam), mensen)[0]?.id) ?? null,
    zeker: true,
  });

const herzie: Handlers['taken.herzien'] = async (beurt, { casus, gevraagd, sleutel, vervallen, reden }) => {
  const gelezen = leesTekst(reden, langsteReden);
  if (!gelezen.ok) return gelezen.antwoord;
  const gekozen = (vervallen ?? '').split(',').filter((id) => gevraagd.includes(id));
  const invoer = { casusId: casus, gevraagd, vervallen: gekozen, reden: gelezen.tekst };
  const uitkomst = await voerUit(beurt, takenHerzien, invoer, sleutel);
  if (!uitkomst.ok) return weiger(beurt, uitkomst.fout);
  const { vervallen: weg, gebleven } = uitkomst.value;
  return casustakenAntwoord(beurt, { casus }, taakTekst.herzien.klaar(weg, gebleven));
};

export const taakDoenHandlers = {
  'taak.afronden': rondAf,
  'taak.vervallen': stap(taakVervallen),
  'taak.heropenen': stap(taakHeropenen),
  'taak.overnemen': stap(taakOvernemen),
  'taak.opmerken': merkOp,
  'taak.wijzigen': wijzig,
  'taak.toevoegen': voegToe,
  'taken.herzien': herzie,
  async 'taak.bevestigen'(beurt, { taak, sleutel }) {
    return daarna(beurt, await voerUit(beurt, taakBevestigen, { taakId: taak }, sleutel));
  },
} as const satisfies Partial<Handlers>;
