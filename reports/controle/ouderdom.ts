/** What has to be looked at again before it is printed: hearsay, and a standing text that has grown old. */
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { feitenVan } from '../../domain/feitenblad';

export interface TeControleren {
  readonly feit: FeitId;
  readonly reden: 'nooit-nagegaan' | 'nooit-vastgelegd' | 'langer-dan-een-jaar-geleden';
}

/** A warning, never a refusal: a person decides whether the text still stands. */
export const teControleren = (document: Document, dossier: Dossier): readonly TeControleren[] => [
  ...feitenVan(document)
    .filter((id) => isOngecontroleerd(id, dossier))
    .map((feit) => ({ feit, reden: 'nooit-nagegaan' as const })),
  ...verouderdOver(document, dossier),
];

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
