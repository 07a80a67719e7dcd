/** What every letter to a council has in common: its head, its greeting and who signs it. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Feit, OptioneelFeit, Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, alsOfZonder, bij, zin } from '../../domain/zin';
import { datumVoluit, hoofdletter } from '../../texts/formaat';
import { bijlagen } from './bijlagen';
import { lijst, regioNaam } from './frasen';
import type { RaadZicht } from './frasen';
import { namens, namensAfzender, namensCollege } from './namens';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';
import { inStem } from './stem';

/** What differs from one letter in a series to the next. */
export interface Briefgegevens {
  readonly betreft: Feit<Tekst>;
  readonly datum: Feit<string>;
  readonly kenmerk: OptioneelFeit<Tekst>;
  readonly bijlagen: OptioneelFeit<readonly Tekst[]>;
}

export interface Raadsbrief {
  readonly soort: string;
  readonly titel: keyof typeof titels;
  readonly gegevens: Briefgegevens;
  /** Only the first letter needs it. */
  readonly metBrochure: boolean;
}

export function raadsbrief(
  z: RaadZicht,
  opdracht: Opdracht,
  aan: Keuze,
  brief: Raadsbrief,
  inhoud: readonly Ontwerp[],
): Document {
  const { soort, titel } = brief;
  const afzender = z.rib.van.status === 'bekend' ? z.rib.van.waarde : titel;
  return stelSamen({ ...opdracht, soort, titel, afzender }, [
    kop('titel', titels[titel]),
    { soort: 'kopblok', regels: kopregels(z, brief, aan) },
    alinea('aanhef', { aanhef: zin`Geachte leden van de raad,` }),
    ...inhoud,
    alinea('slot', { groet: zin`Hoogachtend,` }),
    { soort: 'ondertekening', regels: ondertekening(z) },
  ]);
}

const titels = {
  Raadsinformatiebrief: zin`Raadsinformatiebrief`,
  'Raadsinformatiebrief: vervolg': zin`Raadsinformatiebrief: vervolg`,
  'Raadsinformatiebrief: afsluiting': zin`Raadsinformatiebrief: afsluiting`,
  'Raadsinformatiebrief: rechtzetting': zin`Raadsinformatiebrief: rechtzetting`,
};

/** One council by its name, or all councils of the region. */
export const aanEigenRegio = (z: Zicht<'raad-eigen-regio'>): Keuze =>
  alsOfZonder<Tekst, Keuze>(
    z.ontvanger.gemeente,
    (gemeente) => zin`Gemeenteraad van ${gemeente}`,
    bij(z.accounthouder.gemeenten, ({ length }) =>
      length === 1
        ? zin`Gemeenteraad van ${lijst(z.accounthouder.gemeenten)}`
        : zin`Gemeenteraden in de regio ${regioNaam(z)}`,
    ),
  );

export const aanAndereRegio = (z: Zicht<'raad-andere-regio'>): Keuze =>
  alsOfZonder<Tekst, Keuze>(z.ontvanger.gemeente, (gemeente) => zin`Gemeenteraad van ${gemeente}`, zin`${z.rib.aan}`);

const kopregels = (z: RaadZicht, { gegevens, metBrochure }: Raadsbrief, aan: Keuze): Zinnen => ({
  Aan: aan,
  Van: zin`${toon(z.rib.van, hoofdletter)}`,
  Datum: zin`${toon(gegevens.datum, datumVoluit)}`,
  Kenmerk: als<Tekst, Keuze>(gegevens.kenmerk, (kenmerk) => zin`${kenmerk}`, null),
  Portefeuillehouder: als<Tekst, Keuze>(z.ontvanger.portefeuillehouder, (wie) => zin`${toon(wie, hoofdletter)}`, null),
  Betreft: zin`${gegevens.betreft}`,
  ...bijlagen(gegevens.bijlagen, metBrochure ? z.autoriteit.brochure : null),
});

/** A council asks its own wethouder; where nobody named him the letter names the office. */
const contactEigenRaad = (z: RaadZicht): Keuze =>
  alsOfZonder<Tekst, Keuze>(
    z.ontvanger.portefeuillehouder,
    (wie) => zin`Heeft u vragen? Dan kunt u terecht bij ${wie} of bij de griffie.`,
    zin`Heeft u vragen? Dan kunt u terecht bij de portefeuillehouder of bij de griffie van uw gemeente.`,
  );

export const contactEigenRegio = (z: Zicht<'raad-eigen-regio'>): Keuze => contactEigenRaad(z);

/** The sender does not know who it is elsewhere: said only when somebody filled it in. */
export const contactAndereRegio = (z: Zicht<'raad-andere-regio'>): Keuze =>
  inStem<Keuze>(z, {
    regio: als<Tekst, Keuze>(
      z.ontvanger.portefeuillehouder,
      (wie) => zin`Heeft u vragen? Dan kunt u terecht bij ${wie} of bij de griffie van uw gemeente.`,
      null,
    ),
    college: contactEigenRaad(z),
  });

const ondertekening = (z: RaadZicht): Zinnen => ({
  namens: inStem<Keuze>(z, {
    regio: alsOfZonder<Tekst, Keuze>(z.accounthouder.bestuur, namens, namensCollege(z.rib.van)),
    college: namensAfzender(z.rib.van),
  }),
  naam: zin`${z.rib.ondertekenaar}`,
  functie: zin`${toon(z.rib.functie, hoofdletter)}`,
});
