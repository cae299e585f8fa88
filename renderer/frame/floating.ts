/** Where popovers are put: a named part of the page, so that readers who go by landmarks find them. */

/** To be spread on a popover. */
export function floating(): { readonly UNSTABLE_portalContainer?: Element } {
  const place = document.getElementById('floating');
  return place === null ? {} : { UNSTABLE_portalContainer: place };
}
