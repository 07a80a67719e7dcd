/** What has to be looked at again before it is printed: hearsay, a standing text that has grown old, and own words beside help that stops. */
import { groepenVanBrief } from '../../domain/briefdag';
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { feitenVan } from '../../domain/feitenblad';

export interface TeControleren {
  readonly feit: FeitId;
  readonly reden:
    | 'nooit-nagegaan'
    | 'nooit-vastgelegd'
    | 'langer-dan-een-jaar-geleden'
    | 'de-hulp-stopt'
    | 'van-maanden-voor-de-brief';
}

/** A warning, never a refusal: a person decides whether the text still stands. */
export const teControleren = (document: Document, dossier: Dossier): readonly TeControleren[] => [
  ...feitenVan(document)
    .filter((id) => isOngecontroleerd(id, dossier))
    .map((feit) => ({ feit, reden: 'nooit-nagegaan' as const })),
  ...verouderdOver(document, dossier),
  ...naastHulpDieStopt(document, dossier),
  ...vanEenEerderMoment(document, dossier),
];

/** What people wrote or chose before they knew it, and that may count on help that stays: of each whether it has to be looked at. */
const eigenWoorden: readonly { readonly feit: FeitId; readonly rekentErop: (woorden: string) => boolean }[] = [
  { feit: 'plan.doel', rekentErop: () => true },
  { feit: 'ontvanger.gevolgenZorg', rekentErop: (gekozen) => gekozen === 'geen-gevolgen' },
  ...['persbericht.kop', 'rib.betreft', 'vervolgbrief.betreft'].map((feit) => ({
    feit,
    rekentErop: (woorden: string) =>
      /doorga|gaat.* door(?!\p{L})|blij(?:f|v)|houd|behoud|continu|verzeker/iu.test(woorden),
  })),
];

/** Help that stops here may go on elsewhere, so a goal to keep it can be as true as before: a person looks, and the letter is not held back. */
function naastHulpDieStopt(document: Document, dossier: Dossier): readonly TeControleren[] {
  const { doorgang } = dossier.hulp;
  if (doorgang.status !== 'bekend' || doorgang.waarde !== 'stopt-bij-deze-aanbieder') return [];
  const genoemd = feitenVan(document);
  return eigenWoorden
    .filter(({ feit, rekentErop }) => genoemd.includes(feit) && rekentErop(woordenVan(feit, dossier)))
    .map(({ feit }) => ({ feit, reden: 'de-hulp-stopt' as const }));
}

/** True on the day somebody wrote them down, and printed as true on the day of the letter: each with the values of which that is so. */
const vanHetMoment: Readonly<Record<FeitId, (gekozen: string) => boolean>> = {
  'plan.status': (stand) => stand === 'in-voorbereiding',
  'organisatie.regievoerder': (stand) => stand === 'wordt-aangesteld',
  'igj.planning': () => true,
  'hulp.doorgang': () => true,
  'onderzoek.basis': (woorden) => /(?<!\p{L})(?:nu|op dit moment|thans)(?!\p{L})/iu.test(woorden),
  'gevolgen.financieel': (gekozen) => gekozen === 'nog-niet-bekend',
  'ontvanger.gevolgenZorg': (gekozen) => gekozen === 'nog-te-vroeg',
};

/** Days of letters and of what is still to come say nothing of when the rest was true. */
const geenGebeurtenis = new RegExp(
  `^(?:${[...groepenVanBrief, 'autoriteit'].join('|')})\\.|^(?:accounthouder\\.gecontroleerdOp|vervolg\\.volgend\\w+|hulp\\.stoptOp)$`,
  'u',
);
const dagen = ['datum', 'dag', 'tijdstip'];
const meesteDagen = 90;
const DAG = 86_400_000;

/** The last thing that happened as the dossier knows it, before the letter: the other facts are as old as that, unless they say so themselves. */
function laatsteGebeurtenis(dossier: Dossier, brief: string): string {
  return tabelregels
    .filter(({ id, rij }) => dagen.includes(rij.soort.naam) && !geenGebeurtenis.test(id))
    .map(({ groep, sleutel }) => feitUit(dossier, groep, sleutel))
    .flatMap((feit) => (feit.status === 'bekend' ? [String(feit.waarde).slice(0, 10)] : []))
    .filter((dag) => dag <= brief)
    .reduce((laatste, dag) => (dag > laatste ? dag : laatste), '');
}

/** A month without a day lasts until its end. */
const eindVan = (dag: string): number =>
  Date.parse(dag.length === 10 ? dag : `${dag.length === 7 ? dag : `${dag}-12`}-28`);

function vanEenEerderMoment(document: Document, dossier: Dossier): readonly TeControleren[] {
  const { datum } = document;
  if (datum === null) return [];
  const laatste = laatsteGebeurtenis(dossier, datum);
  return feitenVan(document)
    .filter((id) => Object.hasOwn(vanHetMoment, id) && vanHetMoment[id]?.(woordenVan(id, dossier)) === true)
    .filter((id) => {
      const sinds = dagVan(id, dossier) ?? laatste;
      return sinds !== '' && Date.parse(datum) - eindVan(sinds) > meesteDagen * DAG;
    })
    .map((feit) => ({ feit, reden: 'van-maanden-voor-de-brief' as const }));
}

function dagVan(id: FeitId, dossier: Dossier): string | undefined {
  const regel = regelVan(id);
  const feit = regel && feitUit(dossier, regel.groep, regel.sleutel);
  return feit?.status === 'bekend' ? feit.datum : undefined;
}

function woordenVan(id: FeitId, dossier: Dossier): string {
  const regel = regelVan(id);
  const feit = regel && feitUit(dossier, regel.groep, regel.sleutel);
  return feit?.status === 'bekend' ? String(feit.waarde) : '';
}

function isOngecontroleerd(id: FeitId, dossier: Dossier): boolean {
  const regel = regelVan(id);
  if (regel === undefined) return false;
  const feit = feitUit(dossier, regel.groep, regel.sleutel);
  return feit.status === 'bekend' && feit.ongecontroleerd === true;
}

/** The text "Over …" under a press release is reference text: after a year nobody knows whether it is still right. */
function verouderdOver({ soort, datum }: Document, { accounthouder }: Dossier): readonly TeControleren[] {
  const { gecontroleerdOp } = accounthouder;
  if (soort !== 'persbericht') return [];
  // Without a day it may be as old as it likes.
  if (gecontroleerdOp.status === 'geen') return [{ feit: gecontroleerdOp.id, reden: 'nooit-vastgelegd' }];
  if (datum === null || gecontroleerdOp.status !== 'bekend') return [];
  const grens = `${String(Number(gecontroleerdOp.waarde.slice(0, 4)) + 1)}${gecontroleerdOp.waarde.slice(4)}`;
  return datum > grens ? [{ feit: gecontroleerdOp.id, reden: 'langer-dan-een-jaar-geleden' }] : [];
}
