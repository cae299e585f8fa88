/**
 * Every claim of the ledger: where it is tested, or which other scenario it needs. The words of the claim and of its
 * prediction live in `seeds/claims.json`.
 */

/** What stands of a claim's test. */
export type Standing =
  | { readonly id: string; readonly status: 'tested'; readonly file: string; readonly remark?: string }
  | { readonly id: string; readonly status: 'needs another scenario'; readonly reason: string };

const tested = (id: string, file: string, remark?: string): Standing =>
  remark === undefined ? { id, status: 'tested', file } : { id, status: 'tested', file, remark };

const waits = (id: string, reason: string): Standing => ({ id, status: 'needs another scenario', reason });

/** All forty, in order. */
export const REGISTRY: readonly Standing[] = [
  tested('C01', 'terms.test.ts'),
  tested(
    'C02',
    'terms.test.ts',
    'firm means far from the fence on either side; the list of partners has them against only',
  ),
  tested('C03', 'terms.test.ts'),
  tested('C04', 'terms.test.ts', 'once from the first talks on, once from the signature on'),
  tested('C05', 'terms.test.ts'),
  tested('C06', 'terms.test.ts'),
  tested('C07', 'infrastructure.test.ts'),
  tested('C08', 'infrastructure.test.ts'),
  tested('C09', 'infrastructure.test.ts'),
  tested('C10', 'infrastructure.test.ts'),
  tested('C11', 'infrastructure.test.ts', 'offshore half only; the no-deal half needs its scenario'),
  tested('C12', 'infrastructure.test.ts'),
  tested('C13', 'tasks.test.ts'),
  tested('C14', 'law.test.ts'),
  tested('C15', 'law.test.ts'),
  tested('C16', 'law.test.ts'),
  tested('C17', 'law.test.ts'),
  tested('C18', 'law.test.ts'),
  tested('C19', 'law.test.ts'),
  tested('C20', 'law.test.ts'),
  tested('C21', 'engagement.test.ts'),
  tested('C22', 'engagement.test.ts'),
  tested('C23', 'risk.test.ts'),
  tested('C24', 'risk.test.ts'),
  tested('C25', 'tripwire.test.ts'),
  tested('C26', 'means.test.ts'),
  tested('C27', 'means.test.ts'),
  tested('C28', 'means.test.ts'),
  tested('C29', 'means.test.ts'),
  waits(
    'C30',
    'compares the two history presets, Balkans-like consent and Kosovo-like enforcement, which are not there yet',
  ),
  tested('C31', 'choices.test.ts'),
  tested('C32', 'choices.test.ts'),
  tested('C33', 'choices.test.ts'),
  tested('C34', 'choices.test.ts'),
  waits('C35', 'ranks the four scenarios of the source, of which one is there'),
  tested(
    'C36',
    'models.test.ts',
    'offshore as the deployment model of this scenario; its own scenario will start elsewhere',
  ),
  tested(
    'C37',
    'models.test.ts',
    'hybrid as the deployment model of this scenario; its own scenario will start elsewhere',
  ),
  waits('C38', 'plays without any talks or ceasefire, which the post-ceasefire start rules out'),
  tested('C39', 'models.test.ts'),
  tested('C40', 'models.test.ts'),
];
