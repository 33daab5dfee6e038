/** Owns the rules that html-validate holds every built page to. Each rule that differs from the presets says why. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The HTML standard allows both; Prettier writes it in lower case, and so do we.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Integrity hashes protect files that another host serves. We have none: the security policy allows only our own.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The default of 70 is about search results. A title of ours is a heading of up to 65 characters (rule L-8), the
    // version, and the name of the site, which tells a reader with many tabs where they are (WCAG 2.4.2).
    'long-title': ['error', { maxlength: 105 }],
  },
};
