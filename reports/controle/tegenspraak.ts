/** Contradictions: within the dossier, and between the letters of one package. A person settles them, never the program. */
import { feitUit, labelBij, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { telwoord } from '../../texts/formaat';
import { bijnaGelijkeNamen } from './namen';
import { strijdigeFeiten } from './strijdig';
import type { Tegenspraak } from './lezing';
import type { Feitenblad } from '../../domain/feitenblad';

export function tegenspraken(dossier: Dossier): readonly Tegenspraak[] {
  return [
    ...andereLezingen(dossier),
    ...labelPastNiet(dossier),
    ...koppenPassenNiet(dossier),
    ...aantallenPassenNiet(dossier),
    ...strijdigeFeiten(dossier),
    ...bijnaGelijkeNamen(dossier),
  ];
}

/** Two sources, two values, and no explanation of the difference. */
const andereLezingen = (dossier: Dossier): readonly Tegenspraak[] =>
  tabelregels.flatMap(({ id, groep, sleutel, rij }) => {
    const feit = feitUit(dossier, groep, sleutel);
    if (feit.status !== 'bekend') return [];
    const anders = feit.andereLezingen.filter(
      ({ waarde, uitleg }) => uitleg === undefined && JSON.stringify(waarde) !== JSON.stringify(feit.waarde),
    );
    const lezingen = [feit, ...anders].map(({ waarde, bron }) => ({ waarde: JSON.stringify(waarde), bron }));
    return anders.length === 0 ? [] : [{ feit: id, omschrijving: rij.omschrijving, lezingen }];
  });

function labelPastNiet({ trede: { nummer, label } }: Dossier): readonly Tegenspraak[] {
  if (nummer.status !== 'bekend' || label.status !== 'bekend') return [];
  const hoort = labelBij(nummer.waarde);
  if (hoort === undefined || hoort === label.waarde) return [];
  const lezingen = [
    { waarde: label.waarde, bron: label.bron },
    { waarde: hoort, bron: `urgentiemodel, trede ${String(nummer.waarde)}` },
  ];
  return [{ feit: label.id, omschrijving: label.omschrijving, lezingen }];
}

const plannamen = { verbeterplan: 'verbeterplan', herstelplan: 'herstelplan', continuiteitsplan: 'continuïteitsplan' };

/** A headline is typed by hand and does not follow when the plan becomes another plan. */
function koppenPassenNiet({ plan: { soort }, persbericht, rib, vervolgbrief }: Dossier): readonly Tegenspraak[] {
  if (soort.status !== 'bekend' && soort.status !== 'geen') return [];
  const gekozen = soort.status === 'bekend' ? soort.waarde : null;
  const andere = Object.entries(plannamen).filter(([sleutel]) => sleutel !== gekozen);
  return [persbericht.kop, rib.betreft, vervolgbrief.betreft].flatMap((kop) => {
    if (kop.status !== 'bekend') return [];
    const tekst = kop.waarde.toLowerCase();
    if (!andere.some(([, naam]) => tekst.includes(naam))) return [];
    const lezingen = [
      { waarde: kop.waarde, bron: kop.bron },
      { waarde: gekozen === null ? 'geen plan' : plannamen[gekozen], bron: soort.omschrijving },
    ];
    return [{ feit: kop.id, omschrijving: kop.omschrijving, lezingen }];
  });
}

/** A number of gemeenten in typed words has to be the number of names. */
function aantallenPassenNiet({
  accounthouder: { gemeenten },
  onderzoek,
  organisatie,
  rib,
}: Dossier): readonly Tegenspraak[] {
  if (gemeenten.status !== 'bekend') return [];
  const klopt = [telwoord(gemeenten.waarde.length), String(gemeenten.waarde.length)];
  return [onderzoek.opVerzoekVan, organisatie.regie, rib.betreft].flatMap((tekst) => {
    if (tekst.status !== 'bekend') return [];
    const genoemd = /\b(\d+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) gemeenten\b/iu.exec(
      tekst.waarde,
    )?.[1];
    if (genoemd === undefined || klopt.includes(genoemd.toLowerCase())) return [];
    const lezingen = [
      { waarde: `${genoemd} gemeenten`, bron: tekst.omschrijving },
      { waarde: `${String(gemeenten.waarde.length)} gemeenten`, bron: gemeenten.omschrijving },
    ];
    return [{ feit: tekst.id, omschrijving: tekst.omschrijving, lezingen }];
  });
}

export interface Pakketdeel {
  /** What people call this letter, for instance `persbericht, versie 2`. */
  readonly naam: string;
  readonly blad: Feitenblad;
}

/** Letters made at different moments may rest on different values. Saying less is allowed, saying otherwise is not. */
export function pakketTegenspraken(delen: readonly Pakketdeel[]): readonly Tegenspraak[] {
  return tabelregels.flatMap(({ id, rij }) => {
    const lezingen = delen.flatMap(({ naam, blad }) => {
      const waarde = blad[id];
      return waarde === undefined || waarde === 'niet-openbaar' ? [] : [{ waarde, bron: naam }];
    });
    const anders = new Set(lezingen.map(({ waarde }) => waarde)).size > 1;
    return anders ? [{ feit: id, omschrijving: rij.omschrijving, lezingen }] : [];
  });
}
