/**
 * Owns the styles of what scripts reveal. No page waits for them: their link asks for no device (`media="not all"`), so
 * that browsers fetch it last and paint without it. A page without such a link has these styles among its own.
 */

/** Puts the late styles to use once they are here. Where they cannot be fetched, it never ends: reveal nothing. */
export function lateStyles(): Promise<void> {
  return new Promise((done) => {
    const link = document.querySelector<HTMLLinkElement>('link[data-late-styles]');
    if (!link) {
      done();
      return;
    }
    const use = (): void => {
      link.media = 'all';
      done();
    };
    if (link.sheet) use();
    else link.addEventListener('load', use);
  });
}
