/** Sentences around gemeenten and jeugdregio's that come in as a file: what changes, what was taken over, and taking it back. */
import { datumVoluit } from './datum';
import { opsomming } from './lijst';
import { momentVoluit } from './moment';

const rijen = (aantal: number): string => (aantal === 1 ? '1 rij' : `${String(aantal)} rijen`);

export const gebiedenTekst = {
  knop: { overnemen: 'Overnemen', terug: 'Terugzetten', eerder: 'Eerder overgenomen' },
  proefKop: 'Dit verandert er in gemeenten en jeugdregio’s',
  proef: (nieuw: number, gewijzigd: number, gelijk: number): string =>
    `Nieuw: ${rijen(nieuw)}. Gewijzigd: ${rijen(gewijzigd)}. Gelijk aan wat er was: ${rijen(gelijk)}.`,
  proefUitleg:
    'Er is nog niets overgenomen. Een gemeente die opgaat in een andere, blijft bij de casussen staan waar zij bij hoort. Vanaf de dag zelf staat de nieuwe gemeente erbij en kunnen haar mensen die casussen zien. Na een dag vervalt dit voorstel.',
  mensen: (naam: string): string =>
    `Zet de mensen van ${naam} zelf over naar de nieuwe gemeente. Typ daarvoor ‘gebruikers’.`,
  perRij: 'Per rij',
  nieuw: (naam: string): string => `${naam}: nieuw`,
  gewijzigd: (naam: string): string => `${naam}: gewijzigd`,
  gaatOp: (naam: string, in_: readonly string[], per: string): string =>
    `${naam}: gaat per ${datumVoluit(per)} op in ${opsomming(in_)}`,
  meer: (aantal: number): string => `En nog ${rijen(aantal)}.`,
  klaarKop: 'De gemeenten en jeugdregio’s zijn overgenomen',
  klaar: 'Ik herken de nieuwe namen binnen vijf minuten. U kunt het bestand als geheel terugzetten.',
  nietsNieuws: 'Er was niets nieuws. Alles is gebleven zoals het was.',
  lijstKop: 'Gemeenten en jeugdregio’s uit een bestand',
  lijst:
    'Bij een herindeling sleept u een CSV-bestand in deze chat. De eerste regel is: soort;code;naam;aliassen;jeugdregio;opgegaan_in;per. U ziet eerst wat er verandert.',
  geenLijst: 'Er is nog geen bestand overgenomen.',
  inlezing: (op: string): string => `Overgenomen op ${momentVoluit(op)}`,
  teruggezetOp: (op: string): string => `Teruggezet op ${momentVoluit(op)}`,
  door: (wie: string, namen: readonly string[]): string =>
    `${wie === '' ? 'Door de beheerder van het systeem' : `Door ${wie}`}: ${opsomming(namen)}.`,
  terugKop: 'Het bestand is teruggezet',
  nietTerugKop: 'Er is niets teruggezet',
  terug: (namen: readonly string[]): string => `Weer zoals het was: ${opsomming(namen)}.`,
  gelatenKop: 'Dit is daarna veranderd of al in gebruik, en blijft staan',
  verlopen: 'Dit voorstel is al overgenomen of verlopen. Stuur het bestand opnieuw.',
} as const;
