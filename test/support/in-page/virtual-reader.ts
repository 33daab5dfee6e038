/** Puts a virtual screen reader into a page, as `window.virtualReader`. Bundled by `test/support/listener.ts`. */
import { virtual } from '@guidepup/virtual-screen-reader';

declare global {
  interface Window {
    virtualReader: typeof virtual;
  }
}

window.virtualReader = virtual;
