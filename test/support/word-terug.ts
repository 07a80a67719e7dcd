/** A casus with a letter that somebody gets as a Word file, edits, and brings back. */
import { briefOpstellen } from '../../app/brief-opstellen';
import { briefTerugbrengen } from '../../app/brief-terugbrengen';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';
import type { OpenWorld } from '../../db/world';
import { alineasVan } from '../../domain/brief-eigen';
import type { BriefVersie } from '../../domain/brievenboek';
import { briefwerk } from '../../reports/briefwerk';
import { zip } from '../../reports/render/docx-zip';
import { inProces } from '../../reports/teken';
import { maakTekenaar } from '../../reports/tekenaar';
import { leesTerug } from '../../reports/terugbrengen';
import { hash, voer } from '../bot/handlers/support/beurt';
import { bepaal, legFeitenVast, openCasus } from '../bot/handlers/support/casuswereld';
import { sqliteWereld } from './werelden';
import { leesZip } from './zip';

export const opstellen = briefOpstellen(briefwerk, hash);
const terugbrengen = briefTerugbrengen(briefwerk, hash);
export const rib = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio' };

export class Briefwereld {
  private constructor(
    readonly wereld: OpenWorld,
    readonly casus: string,
    readonly ruimOp: () => Promise<void>,
  ) {}

  static async open(): Promise<Briefwereld> {
    const { wereld, ruimOp } = await sqliteWereld();
    const casus = (await openCasus(wereld)).id;
    await bepaal(wereld, casus, 3);
    await legFeitenVast(wereld, casus, {
      ...mutsaers,
      rib: { ...mutsaers.rib, datum: '2026-03-02', ondertekenaar: 'M. Janssen' },
      deelnemingen: { namen: ['Hai-5'] },
      plan: { ...mutsaers.plan, bureau: 'Bureau Voorbeeld' },
    });
    return new Briefwereld(wereld, casus, ruimOp);
  }

  async stelOp(): Promise<BriefVersie> {
    const gemaakt = await voer(this.wereld, 'adviseur', opstellen, { casus: this.casus, ...rib });
    if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
    return this.lees(gemaakt.value.briefId);
  }

  async lees(id: string): Promise<BriefVersie> {
    const brief = await this.wereld.eenheid((turn) => turn.brief.vind(id));
    if (brief === null) throw new Error('geen brief');
    return brief;
  }

  breng(brief: BriefVersie, bestand: Uint8Array, wie = 'adviseur2') {
    const terug = leesTerug(bestand);
    if (terug === null) throw new Error('niet te lezen');
    return voer(this.wereld, wie, terugbrengen, { brief: brief.id, terug });
  }
}

/** The file as somebody gets it, with its text changed by `bewerk`. */
export async function bewerkt(brief: BriefVersie, bewerk: (xml: string) => string): Promise<Uint8Array> {
  const { docx } = await maakTekenaar(inProces).teken(brief, ['docx']);
  const delen = [...leesZip(docx)].map(([naam, inhoud]) => ({
    naam,
    inhoud: naam === 'word/document.xml' ? bewerk(inhoud) : inhoud,
  }));
  return zip(delen, []);
}

export const alineaMet = (brief: BriefVersie) => {
  const gevonden = alineasVan(brief.document).find(
    ({ tekst, sleutel }) => tekst.length > 120 && sleutel.startsWith('voorgeschiedenis'),
  );
  if (gevonden === undefined) throw new Error('geen alinea');
  return gevonden;
};

/** The whole paragraph of that text becomes another one. */
export const herschrijf = (oud: string, nieuw: string) => (xml: string) => {
  const alineas = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const doel = alineas.find((een) => een.replace(/<[^>]+>/g, '').includes(oud.slice(0, 40)));
  if (doel === undefined) throw new Error('de alinea staat niet in het bestand');
  return xml.replace(doel, nieuw);
};
export const alinea = (inhoud: string): string => `<w:p>${inhoud}</w:p>`;
export const run = (tekst: string): string => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`;
