/** Who can read a conversation, page by page, as Teams lists them. */
import type { Kanaallid } from '../../domain/kanaal';
import type { Bode, Gespreksverwijzing } from '../messages';
import { listAt, textAt } from './json';
import type { Sender } from './sender';

const perPagina = 200;
/** More members than this are not read one by one by anybody. */
const meestePaginas = 25;

export async function leesLeden(
  sender: Sender,
  { gesprekId, serviceUrl }: Gespreksverwijzing,
  beurt?: () => Promise<void>,
): ReturnType<Bode['leden']> {
  const leden: Kanaallid[] = [];
  let vervolg: string | null = null;
  for (let pagina = 0; pagina < meestePaginas; pagina += 1) {
    const bladeren = vervolg === null ? '' : `&continuationToken=${encodeURIComponent(vervolg)}`;
    const pad = `/v3/conversations/${encodeURIComponent(gesprekId)}/pagedmembers?pageSize=${String(perPagina)}${bladeren}`;
    await beurt?.();
    const gelezen = await sender.haal(serviceUrl, pad);
    if (gelezen.soort === 'mislukt') return gelezen;
    leden.push(...listAt(gelezen.json, 'members').map(naarLid));
    vervolg = textAt(gelezen.json, 'continuationToken');
    if (vervolg === null) break;
  }
  return { soort: 'leden', leden };
}

const naarLid = (lid: unknown): Kanaallid => ({
  aadObjectId: (textAt(lid, 'aadObjectId') ?? textAt(lid, 'objectId') ?? '').toLowerCase(),
  tenantId: (textAt(lid, 'tenantId') ?? '').toLowerCase(),
  naam: textAt(lid, 'name') ?? '',
  gast: textAt(lid, 'userRole') === 'guest',
});
