/**
 * Every claim of the ledger: tested, or which other scenario it needs. The words of the claim and of its prediction live in
 * `seeds/claims.json`, its comparisons in `ledger/`, the mechanism that each must fail without in `mutations.ts`.
 */

/** What stands of a claim's test. */
export type Standing =
  | { readonly id: string; readonly status: 'tested'; readonly remark?: string }
  | { readonly id: string; readonly status: 'needs another scenario'; readonly reason: string };

const tested = (id: string, remark?: string): Standing =>
  remark === undefined ? { id, status: 'tested' } : { id, status: 'tested', remark };

const waits = (id: string, reason: string): Standing => ({ id, status: 'needs another scenario', reason });

/** All forty, in order. */
export const REGISTRY: readonly Standing[] = [
  tested('C01'),
  tested('C02', 'firm means far from the fence on either side; the list of partners has them against only'),
  tested('C03'),
  tested('C04', 'from the first talks on, from the signature on, and from the shipped start'),
  tested('C05'),
  tested('C06'),
  tested('C07', 'that one site feeds several settlements holds by definition'),
  tested('C08'),
  tested('C09'),
  tested('C10'),
  tested('C11', 'offshore and without a deal, as deployment models of this scenario'),
  tested('C12'),
  tested('C13'),
  tested('C14'),
  tested('C15', 'the share of votes that adopt holds by definition; what comes of it does not'),
  tested('C16', 'each basis is given to its arm; OSCE stands no more than self-defence'),
  tested('C17', 'the mandate is given in the fourth month, and luck decides its renewals'),
  tested('C18'),
  tested('C19'),
  tested('C20'),
  tested('C21'),
  tested('C22'),
  tested('C23'),
  tested('C24', 'the cost of layers holds by definition'),
  tested('C25', 'counted by probes that need no force to aim at, with the truce held at the same strength'),
  tested('C26'),
  tested('C27'),
  tested('C28'),
  tested('C29'),
  waits(
    'C30',
    'compares the two history presets, Balkans-like consent and Kosovo-like enforcement, which are not there yet',
  ),
  tested('C31', 'on a shaky truce, and from the shipped start'),
  tested('C32', 'deaths by the cautious mandate: Moscow never consents to the balanced one within two years'),
  tested('C33', 'exposed to jamming and strikes; the hostile acts that are counted do not rise'),
  tested('C34'),
  waits('C35', 'ranks the four scenarios of the source, of which one is there'),
  tested('C36', 'a deployment model of this scenario; that nobody dies offshore holds by definition'),
  tested('C37', 'a deployment model of this scenario; its own scenario will start elsewhere'),
  waits('C38', 'plays without any talks or ceasefire, which the post-ceasefire start rules out'),
  tested('C39'),
  tested('C40'),
];
