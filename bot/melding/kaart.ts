/** The card of one melding as this reader may see it, and what to show when somebody else was first. */
import { meldingDossier } from '../../app/melding-dossier';
import type { MeldingDossier } from '../../app/melding-dossier';
import { berichtKaart } from '../../cards/bericht';
import { meldingKaart } from '../../cards/melding';
import type { Fout } from '../../domain/fout';
import { documentenVan, openVragen } from '../../domain/melding';
import type { Melding, MeldingInvoer } from '../../domain/melding';
import { tekstBij } from '../../domain/melding-historie';
import { foutZin } from '../../texts/fouten';
import { meldingTekst } from '../../texts/melding';
import { meldpuntTekst } from '../../texts/meldpunt';
import { inEigenWoorden } from '../dialoog/eigen-woorden';
import { toonAntwoord, velden } from '../dialoog/welke-vraag';
import { meldingStappen } from '../dialogues/melding-vragen';
import { vervang, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Kaart } from '../messages';
import { toon, weiger } from '../prive';

/** Every answer that was given, as the summary printed it. */
export const antwoordenVan = (invoer: MeldingInvoer) =>
  velden(meldingStappen)
    .filter((veld) => invoer[veld] !== null)
    .map((veld) => ({ veld, waarde: toonAntwoord(meldingStappen, veld, { antwoorden: invoer }) }));

/** Another melding about the same organisation, with what it is called there when somebody typed that differently. */
export const metNaam =
  ({ invoer: { over } }: Melding) =>
  (ander: Melding) => ({ ...ander, genoemd: ander.invoer.over.naam === over.naam ? '' : ander.invoer.over.naam });

export function kaartVan(beurt: Beurt, dossier: MeldingDossier, net: string | null = null): Kaart {
  const { melding, aanvullers, stappen } = dossier;
  const zelf = melding.behandelaarId === beurt.actor.persoonId;
  return meldingKaart({
    ...dossier,
    net,
    anderen: dossier.anderen.map(metNaam(melding)),
    namens: melding.namens && { beller: melding.namens, door: dossier.melder?.naam ?? beurt.actor.naam },
    documenten: documentenVan(melding),
    antwoorden: antwoordenVan(melding.invoer).map(({ veld, waarde }) => ({
      veld,
      waarde: inEigenWoorden(meldingStappen[veld], melding.invoer[veld], waarde, beurt),
    })),
    opengelaten: openVragen(melding.invoer),
    aanvullingen: melding.aanvullingen.map((een, nummer) => ({ ...een, wie: aanvullers[nummer] ?? '' })),
    stappen: stappen.filter((stap) => stap !== 'overnemen' || !zelf),
    sleutel: beurt.nieuweSleutel(),
  });
}

/** After something was done: the card as it is now, in the place of the one that was pressed. */
export async function naStap(beurt: Beurt, melding: string, net: string): Promise<BeurtAntwoord> {
  const dossier = await meldingDossier(beurt, melding);
  return dossier === null ? weiger(beurt, { soort: 'geen-toegang' }) : toon(beurt, kaartVan(beurt, dossier, net));
}

/** The same for a step of the meldpunt: says which one it was. */
export async function naWerkstap(beurt: Beurt, melding: string): Promise<BeurtAntwoord> {
  const laatste = (await beurt.eenheid.melding.historie(melding)).at(-1);
  return naStap(beurt, melding, meldpuntTekst.gedaanNu(laatste?.stap ?? 'registreren'));
}

/** Faults after which the card of this melding is shown anew: somebody or something was first. */
const verder: ReadonlySet<Fout['soort']> = new Set([
  'verouderd',
  'al-gedaan',
  'document-al-weg',
  'kaart-gebruikt',
  'kan-niet-in-deze-status',
]);

/** What a colleague did and wrote, what this person wrote and is not kept, and a fresh card. */
export async function bijFout(beurt: Beurt, melding: string, fout: Fout, eigen: string | null): Promise<BeurtAntwoord> {
  const dossier = verder.has(fout.soort) ? await meldingDossier(beurt, melding) : null;
  if (dossier === null) return weiger(beurt, fout);
  const kaart = kaartVan(beurt, dossier);
  if (!dossier.werkend) return zeg(...metEigen(nietMeer(dossier, fout), dossier, eigen), kaart);
  const laatste = dossier.historie.at(-1);
  const tekst = laatste && tekstBij(dossier.melding, laatste);
  // Of his own card he knows who did it.
  const zin =
    laatste && fout.soort !== 'kaart-gebruikt' && fout.soort !== 'document-al-weg'
      ? meldpuntTekst.verouderd(laatste.wie, laatste.stap, laatste.op)
      : foutZin(fout);
  return vervang(
    berichtKaart({
      kop: meldpuntTekst.verouderdKop,
      alineas: [
        zin,
        ...(laatste && tekst ? [{ tekst: meldpuntTekst.tekstAnder(laatste.wie), subtiel: true }, tekst] : []),
        ...(eigen ? [{ tekst: meldpuntTekst.uwTekst, subtiel: true }, eigen] : []),
      ],
    }),
    kaart,
  );
}

/** What he wrote is not kept: he gets it back, to use elsewhere. */
const metEigen = (zin: string, { melding }: MeldingDossier, eigen: string | null): readonly (string | Kaart)[] =>
  eigen === null
    ? [zin]
    : [
        berichtKaart({
          kop: meldingTekst.kop(melding.nummer),
          alineas: [zin, { tekst: meldpuntTekst.uwTekst, subtiel: true }, eigen],
        }),
      ];

/** The melder hears what is the matter with his melding, in his own words for its status. */
function nietMeer({ melding, stappen }: MeldingDossier, fout: Fout): string {
  if (fout.soort !== 'kan-niet-in-deze-status') return foutZin(fout);
  const { nummer, status } = melding;
  const zin = Object.hasOwn(vanMelder, fout.stap) ? vanMelder[fout.stap] : undefined;
  return zin?.({ nummer, status, stappen }) ?? meldingTekst.vanHetMeldpunt(nummer);
}

type Waarom = (melding: Pick<Melding, 'nummer' | 'status'> & Pick<MeldingDossier, 'stappen'>) => string;

const aanvullen: Waarom = ({ nummer, status, stappen }) =>
  stappen.includes('herstellen') ? meldingTekst.ookHerstellen(nummer) : meldingTekst.gesloten(nummer, status);

/** Why each of the melder's own steps cannot be taken now; every other one is not his to take. */
const vanMelder: Readonly<Record<string, Waarom>> = {
  aanvullen,
  weghalen: aanvullen,
  intrekken: (melding) =>
    melding.status === 'ingetrokken' ? meldingTekst.alIngetrokken(melding.nummer) : aanvullen(melding),
  beantwoorden: ({ nummer, stappen }) => meldingTekst.geenVraagOpen(nummer, stappen.includes('aanvullen')),
  herstellen: ({ nummer }) => meldingTekst.nietIngetrokken(nummer),
};
