/** What happened so far: the earlier concerns, the melding, the new board and the tredebepaling. */
import { toon } from '../../../domain/feit';
import type { Feit, Tekst } from '../../../domain/feit';
import type { Keuze, Zinsdeel } from '../../../domain/zin';
import { als, begrip, bij, bijVlag, zin } from '../../../domain/zin';
import { datumVoluit, hoofdig, meervoud, periode, telwoord, wanneer } from '../../../texts/formaat';
import {
  Aanbieder,
  aanbieder,
  autoriteit,
  autoriteitToen,
  inspectie,
  isVoorganger,
  onderwerpen,
  rijtje,
} from '../frasen';
import { sectie } from '../opbouw';
import type { Ontwerp } from '../opbouw';
import type { RaadZicht } from './zicht';

export const accounthoudendeRegio = begrip(
  'accounthoudende regio',
  zin`De accounthoudende regio is de jeugdzorgregio die voor een aanbieder als eerste verantwoordelijk is, ook voor de andere regio's waar die aanbieder werkt. Meestal is dat de regio die de meeste hulp bij de aanbieder inkoopt.`,
);

export const voorgeschiedenis = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('voorgeschiedenis', zin`Wat eraan voorafging`, {
    groot: bijVlag(z.aanbieder.isGroot, zin`${Aanbieder(z)} is een grote aanbieder.`),
    contact: bijVlag(
      z.voorgeschiedenis.bestuurlijkContact,
      zin`Wij hebben op bestuurlijk niveau het gesprek met de organisatie gezocht.`,
    ),
    zorgen: bij(
      z.voorgeschiedenis.zorgen,
      () =>
        zin`Meer dan eens hebben wij laten weten dat wij ons ernstig zorgen maken over ${aantalOnderwerpen(z)}: ${onderwerpen(z.voorgeschiedenis.zorgen)}.`,
    ),
  });

const aantalOnderwerpen = (z: RaadZicht): Feit<Tekst> =>
  toon(
    z.voorgeschiedenis.zorgen,
    ({ length }) => `${telwoord(length)} ${meervoud(length, 'onderwerp', 'onderwerpen')}`,
  );

export const melding = (z: RaadZicht, datum: string | null): readonly Ontwerp[] =>
  sectie(
    'melding',
    als(z.melding.regioOp, () => zin`De melding`, zin`Rol van de ${autoriteit(z)}`, zin`De melding`),
    {
      gedaan: meldingGedaan(z, datum),
      taak: zin`De ${autoriteit(z)} volgt landelijk of jeugdhulp beschikbaar blijft, wijst op risico's en adviseert gemeenten en aanbieders.`,
      intern: bijVlag(
        z.voorgeschiedenis.internGehouden,
        zin`${Aanbieder(z)} hield de problemen in eerste instantie binnen de eigen organisatie.`,
      ),
    },
  );

/** The letter of after the transfer does not say that today's authority took a melding of before. */
function meldingGedaan(z: RaadZicht, datum: string | null): Keuze {
  const { regioOp } = z.melding;
  const toen = regioOp.status === 'bekend' && isVoorganger(z, regioOp.waarde);
  const bijWie = toen ? zin`het landelijke meldpunt voor de continuïteit van jeugdhulp` : zin`de ${autoriteit(z)}`;
  const slot = toen
    ? als(
        z.autoriteit.sinds,
        (sinds) => zin` Die taak ligt sinds ${toon(sinds, datumVoluit)} bij de ${autoriteit(z)}.`,
        zin``,
      )
    : zin``;
  return als<string, Keuze>(
    regioOp,
    (op) => zin`Wij hebben ${toon(op, (dag) => periode(dag, datum))} een melding gedaan bij ${bijWie}.${slot}`,
    null,
    zin`Wij hebben een melding gedaan bij ${bijWie}.${slot}`,
  );
}

export function nieuwBestuur(z: RaadZicht, datum: string | null): readonly Ontwerp[] {
  const aantreden = als<string, Keuze>(
    z.rvb.sinds,
    (sinds) => zin`${Aanbieder(z)} heeft ${toon(sinds, (dag) => `sinds ${maand(dag, datum)}`)} een ${bestuur(z)}.`,
    null,
    zin`${Aanbieder(z)} heeft een ${bestuur(z)}.`,
  );
  if (aantreden === null) return [];
  return sectie('bestuur', zin`Nieuwe Raad van Bestuur`, {
    aantreden,
    houding: bijVlag(z.rvb.houdingVeranderd, zin`Daarna is de houding van de organisatie veranderd.`),
    gesprekken: bij(z.rvb.gesprekken, (met) => gesprekken(z, met)),
    onderzoek: verzoekAanInspectie(z),
    melding: als(z.melding.regioOp, () => onderschreven(z), null, onderschreven(z)),
  });
}

const maand = (dag: string, datum: string | null): string => wanneer(dag.slice(0, 7), datum).replace('in ', '');

const bestuur = (z: RaadZicht): Zinsdeel => zin`nieuwe, ${toon(z.rvb.omvang, hoofdig)} Raad van Bestuur`;

function gesprekken(z: RaadZicht, met: readonly ('autoriteit' | 'regio')[]): Zinsdeel {
  const regio = zin`met ons, als ${accounthoudendeRegio}`;
  if (!met.includes('regio')) return zin`De Raad van Bestuur heeft gesproken met de ${autoriteit(z)}.`;
  if (!met.includes('autoriteit')) return zin`De Raad van Bestuur heeft gesproken ${regio}.`;
  return zin`De Raad van Bestuur heeft gesproken met de ${autoriteit(z)} en daarna ${regio}.`;
}

/** Two facts decide: without the inspectie the letter does not mention her at all. */
const verzoekAanInspectie = (z: RaadZicht): Keuze =>
  z.igj.betrokken.status === 'bekend' && z.igj.betrokken.waarde
    ? bijVlag(
        z.igj.gevraagdDoorRvb,
        zin`Ook heeft hij de ${inspectie} gevraagd om de kwaliteit en de veiligheid van de hulp te onderzoeken.`,
      )
    : null;

const onderschreven = (z: RaadZicht): Keuze =>
  bijVlag(z.melding.onderschreven, zin`De Raad van Bestuur staat achter de melding.`);

export const oordeel = (z: RaadZicht): readonly Ontwerp[] =>
  sectie('oordeel', zin`Oordeel over de situatie`, {
    onderzoek: als<Tekst, Keuze>(
      z.onderzoek.opVerzoekVan,
      (van) => zin`Op verzoek van ${van} heeft de ${autoriteit(z)} verdiepend onderzoek gedaan.`,
      null,
    ),
    risico: zin`De risico's zijn beoordeeld op basis van de informatie die nu bekend is, vooral over de financiën.`,
    bepaling: bij(z.trede.vastgesteldDoor, (wie) => bepaling(z, wie)),
    trede: zin`Dat is trede ${z.trede.nummer} van het landelijke urgentiemodel, dat vijf treden heeft.`,
    draaiboek: bij(z.trede.nummer, draaiboek),
  });

function bepaling(z: RaadZicht, wie: readonly ('jeugdregios' | 'raad-van-bestuur' | 'autoriteit')[]): Zinsdeel {
  const partijen = rijtje(
    wie.map((partij) => {
      if (partij === 'jeugdregios') return z.trede.jeugdregios;
      return partij === 'autoriteit' ? autoriteitToen(z) : zin`de Raad van Bestuur`;
    }),
  );
  const situatie = zin`dat de situatie bij ${aanbieder(z)} ${z.trede.label} is`;
  return wie.length === 1
    ? zin`Daarna is door ${partijen} vastgesteld ${situatie}.`
    : zin`Daarna hebben ${partijen} samen vastgesteld ${situatie}.`;
}

/** Bron: convenant Bevorderen continuïteit jeugdhulp; the draaiboek applies from trede 3. */
const draaiboek = (nummer: number): Keuze =>
  nummer >= 3
    ? zin`Vanaf trede 3 geldt het draaiboek 'Continuïteit jeugdhulp', en dat is nu dus van kracht. Daarin staat wat iedere partij moet doen als jeugdhulp dreigt weg te vallen.`
    : null;
