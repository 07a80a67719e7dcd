/** "Wat betekent zorgelijk concreet voor ons als gemeente": what the draaiboek asks of who is named at that trede, line by line with its source, and nothing else. */
import { draaiboekInzien } from '../../app/draaiboek-beheren';
import { voerUit } from '../../app/use-case';
import { draaiboekKaart } from '../../cards/draaiboek';
import type { TaakEigenaar } from '../../domain/draaiboek';
import type { PartijSoort } from '../../domain/partij';
import { treden } from '../../domain/trede';
import type { Trede } from '../../domain/trede';
import { draaiboekTekst } from '../../texts/draaiboek';
import { tredenBijLabel } from '../begrip/treden-bij-label';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { uitlegTreden } from '../dialoog/wedervraag';

const gemeente = ['gemeenten', 'centrumgemeente'] as const;
const regio = ['accounthoudende-regio', 'niet-accounthoudende-regio', 'begeleidingsgroep'] as const;

/** Who is named, in order: "onze regio" of a gemeente is the regio. */
const GENOEMD: readonly (readonly [RegExp, readonly TaakEigenaar[]])[] = [
  [/(?<![a-z])(?:jeugd)?regio(?:[’']?s|bestuur|naal)?(?![a-z])/, regio],
  [/(?<![a-z])(?:gemeenten?|raad|raden|gemeenteraad|wethouders?|college)(?![a-z])/, gemeente],
  [/(?<![a-z])(?:aanbieders?|zorgaanbieders?|instelling|stichting)(?![a-z])/, ['aanbieder']],
  [/(?<![a-z])regievoerders?(?![a-z])/, ['regievoerder']],
  [/(?<![a-z])(?:inspectie|igj)(?![a-z])/, ['igj']],
  [/(?<![a-z])(?:autoriteit|jeugdautoriteit|ja|nza)(?![a-z])/, ['autoriteit']],
];
/** "Voor ons": the organisation of who asks. */
const ONS = /(?<![a-z])(?:ons|wij|we|mij|ik|onze)(?![a-z])/;
const VAN_ONS: Partial<Readonly<Record<PartijSoort, readonly TaakEigenaar[]>>> = {
  gemeente,
  jeugdregio: regio,
  samenwerkingsverband: regio,
  aanbieder: ['aanbieder'],
  autoriteit: ['autoriteit'],
};

function voorWie({ actor }: Beurt, klein: string): readonly TaakEigenaar[] {
  const genoemd = GENOEMD.find(([woord]) => woord.test(klein))?.[1];
  return genoemd ?? (ONS.test(klein) ? (VAN_ONS[actor.partijSoort] ?? []) : []);
}

function welkeTrede(beurt: Beurt, tekst: string): Trede | null {
  const { klein, lezing } = leesBericht(beurt, tekst);
  const genoemd = [...lezing.tredes, ...(tredenBijLabel(klein) ?? [])];
  const [enige, tweede] = treden.filter((trede) => genoemd.includes(trede));
  return tweede === undefined ? (enige ?? null) : null;
}

/** What the treden are, where no trede or nobody is named. */
export async function tredeUitleg(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  const trede = welkeTrede(beurt, tekst);
  const wie = trede === null ? [] : voorWie(beurt, leesBericht(beurt, tekst).klein);
  const gelezen = trede === null || wie.length === 0 ? null : await voerUit(beurt, draaiboekInzien, null);
  if (trede === null || gelezen?.ok !== true) return uitlegTreden();
  const regels = gelezen.value.regels.filter(
    ({ eigenaar, treden: bij }) => wie.includes(eigenaar) && bij.includes(trede),
  );
  if (regels.length === 0) return metZin(draaiboekTekst.niemand(trede, wie), uitlegTreden());
  const kaart = draaiboekKaart({ regels, vanaf: 0, magWijzigen: false, opTreden: [trede], heel: true });
  return metZin(draaiboekTekst.vraagtVan(trede, wie), toon(beurt, kaart));
}
