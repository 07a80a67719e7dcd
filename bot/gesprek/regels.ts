/** What a text can be to the report of a talk that stands there: nothing said of it begins a melding, a task or a message. */
import { gezien } from '../nieuw-bericht/regel';
import type { Regel } from '../nieuw-bericht/regel';
import { opZekerVerslag } from './op-formulier';
import { terugVan } from './terug-van';
import { verslagopdracht } from './verslag-opdracht';
import { verbeterVerslag } from './verslag-verbeteren';
import { vraagtVanVerslag } from './verslag-versies';
import { vulVerslagAan } from './vergeten';
import { laatsteVerslag, vraagOverVerslag } from './vraag-over-verslag';
import { wieZietVerslag } from './wie-ziet-verslag';

export const overHetVerslag: readonly Regel[] = [
  wieZietVerslag,
  vulVerslagAan,
  verbeterVerslag,
  vraagtVanVerslag,
  verslagopdracht,
  opZekerVerslag,
  vraagOverVerslag,
  laatsteVerslag,
  terugVan,
].map(gezien);
