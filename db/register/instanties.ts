/** Partijen that are no gemeente, jeugdregio or aanbieder: the authority with the names it carried, and the bodies around it. */
import type { Autoriteitsnaam, Partij, PartijSoort, Relatie } from '../../domain/partij';

const instantie = (id: string, soort: PartijSoort, naam: string, aliassen: readonly string[]): Partij => ({
  id,
  soort,
  naam,
  aliassen,
  kvk: null,
  agb: null,
  vestigingsplaats: null,
  code: null,
});

const limburgNoord = 'SV-LIMBURG-NOORD';

export const instanties: readonly Partij[] = [
  instantie('NZA', 'autoriteit', 'Nederlandse Zorgautoriteit', ['NZa', 'Jeugdautoriteit', 'JA']),
  instantie('IGJ', 'inspectie', 'Inspectie Gezondheidszorg en Jeugd', ['IGJ']),
  instantie('IJENV', 'inspectie', 'Inspectie Justitie en Veiligheid', ['IJenV']),
  instantie('OZJ', 'ondersteuningsteam', 'Ondersteuningsteam Zorg voor de Jeugd', ['OZJ']),
  instantie('VWS', 'ministerie', 'Ministerie van Volksgezondheid, Welzijn en Sport', ['VWS']),
  instantie('JENV', 'ministerie', 'Ministerie van Justitie en Veiligheid', ['JenV']),
  instantie(limburgNoord, 'samenwerkingsverband', 'MGR sociaal domein Limburg-Noord', [
    ...['MGR Limburg-Noord', 'MGR SDLN', 'SDLN', 'Limburg-Noord', 'Limburg Noord'],
    ...['Noord- en Midden-Limburg', 'Midden- en Noord-Limburg'],
  ]),
];

/** Bron: Instellingsbesluit Jeugdautoriteit; Wet verbetering beschikbaarheid jeugdzorg (tasks at the NZa from 2026). */
export const autoriteitsnamen: readonly Autoriteitsnaam[] = [
  { naam: 'Jeugdautoriteit', afkorting: 'JA', van: '2019-01-01', tot: '2026-01-01' },
  { naam: 'Nederlandse Zorgautoriteit', afkorting: 'NZa', van: '2026-01-01', tot: null },
];

/** The day on which the press release names the fourteen; since when they take part was not found. */
const genoemdOp = '2023-11-07';
const venlo = 'GM0983';
const deelnemers = [
  ...['GM0889', 'GM0893', 'GM0907', 'GM0946', 'GM0957', 'GM0983', 'GM0984'],
  ...['GM0988', 'GM1507', 'GM1640', 'GM1641', 'GM1669', 'GM1711', 'GM1894'],
];

const naarLimburgNoord = (vanPartijId: string, soort: Relatie['soort']): Relatie => ({
  vanPartijId,
  soort,
  naarPartijId: limburgNoord,
  van: genoemdOp,
  tot: null,
});

/** Bron: persbericht 7 november 2023 (the fourteen gemeenten) and aanbiedingsbrief (centrumgemeente Venlo). */
export const samenwerking: readonly Relatie[] = [
  ...deelnemers.map((gemeente) => naarLimburgNoord(gemeente, 'neemt-deel-aan')),
  naarLimburgNoord(venlo, 'centrumgemeente-van'),
];
