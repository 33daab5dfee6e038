/** Owns which browsers styles and scripts are built for. */

/** Oldest browsers that the site is built for; old phones are how many of our readers read. */
export const BROWSERS = ['chrome96', 'firefox102', 'safari15', 'ios15'];
