/** A letter to councils that puts right what an earlier letter told wrongly, and says nothing else. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { zin } from '../../domain/zin';
import { opgesomd } from './frasen';
import type { RaadZicht } from './frasen';
import { alinea, kop } from './opbouw';
import type { Ontwerp } from './opbouw';
import type { Opdracht } from './opdracht';
import { aanAndereRegio, aanEigenRegio, contactAndereRegio, contactEigenRegio, raadsbrief } from './raadsbrief';
import type { Raadsbrief } from './raadsbrief';
import { inStem } from './stem';
import { vorigeBrief } from './vervolgbrief';

export const rechtzettingsbriefAndereRegio = (z: Zicht<'raad-andere-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanAndereRegio(z), rechtzettingsbrief(z), [
    ...kern(z, opdracht.datum),
    alinea('vragen', { contact: contactAndereRegio(z) }),
  ]);

export const rechtzettingsbriefEigenRegio = (z: Zicht<'raad-eigen-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanEigenRegio(z), rechtzettingsbrief(z), [
    ...kern(z, opdracht.datum),
    alinea('vragen', { contact: contactEigenRegio(z) }),
  ]);

const rechtzettingsbrief = (z: RaadZicht): Raadsbrief => ({
  soort: 'rechtzettingsbrief',
  titel: 'Raadsinformatiebrief: rechtzetting',
  gegevens: z.rechtzettingsbrief,
  metBrochure: false,
});

/** No trede, plan or news: whoever reads it has that from the letter it belongs to. */
const kern = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => [
  alinea('aanleiding', {
    vorige: vorigeBrief(z, datum),
    doel: zin`In die brief stond informatie die niet juist is. Met deze brief zetten wij dat recht.`,
    // Only who wrote it can say so of himself; a college may pass on what the regio wrote.
    excuus: inStem(z, { regio: zin`Wij bieden u daarvoor onze excuses aan.`, college: null }),
  }),
  kop('rechtzetting', zin`Wat niet juist was, en wat wel juist is`, 2),
  ...opgesomd('rechtzetting', z.rechtzettingsbrief.punten, {
    een: { inleiding: zin`Het gaat om één punt.` },
    meer: { inleiding: zin`Het gaat om deze punten:` },
  }),
  alinea('bewaren', {
    bewaren: zin`Wij vragen u deze brief bij de eerdere brief te bewaren. De brief is ter kennisname: wij vragen u nu geen besluit.`,
  }),
];
