/** What came in with a message: a document that was kept or not and why, and a letter that came back from Word. */
import type { Teruggelezen } from '../../domain/brief-terug';
import type { Bijlage, BijlageFout } from '../../domain/bijlage';

/** `naam` is empty when even that may not be said back. */
export type Ontvangst =
  | { readonly ok: true; readonly bijlage: Bijlage }
  | { readonly ok: false; readonly naam: string; readonly fout: BijlageFout };

/** What came of a file with what differs per gemeente, and the pictures beside it by their names. */
export type Gegevensontvangst =
  | { readonly ok: true; readonly inhoud: Uint8Array; readonly plaatjes: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fout: 'niet-opgehaald' | 'te-groot' | 'te-veel' };

/** What came of one Word file; `geen-bestand`: the words were typed, and no file came with them. */
export type Briefontvangst =
  | { readonly ok: true; readonly terug: Teruggelezen }
  | {
      readonly ok: false;
      readonly fout: 'niet-opgehaald' | 'te-groot' | 'te-lang' | 'geen-word' | 'geen-kenmerk' | 'geen-bestand';
    };
