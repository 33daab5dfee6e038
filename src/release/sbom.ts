/** Owns the bill of materials of a release (CycloneDX): what it is made with, and which of that reaches readers. */

/** The parts of a component of CycloneDX that are used here: https://cyclonedx.org/docs/1.5/json/ */
interface Component {
  name: string;
  version: string;
  scope?: string;
  licenses?: unknown[];
  properties?: { name: string; value: string }[];
}

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
}

/** The packages of which a part goes to readers, each with what. All others are only tools of the build. */
export const SHIPPED: Readonly<Record<string, string>> = {
  pagefind: 'the engine of search, in /pagefind/',
  openmoji: 'pictures, in /assets/pictures/',
  '@fontsource/atkinson-hyperlegible-next': 'the typeface of pages and PDFs, in /assets/',
  '@fontsource/opendyslexic': 'a typeface that readers can choose, in /assets/',
};

const PROPERTY = 'leaving-care-briefings:reaches-readers';

/**
 * The bill of materials that npm writes, made the same for the same lock file: without its random number and time of
 * day, both of which the standard lets out, and with the name of the project for that of its folder. What reaches
 * readers is "required" and says as what; all else is "excluded", as the standard calls what is not in the product.
 *
 * @param text what `npm sbom --sbom-format cyclonedx` printed.
 * @throws {Error} when a package that reaches readers is not in it, or does not say its licence.
 */
export function billOfMaterials(text: string, project: { name: string; version: string }): string {
  const bom = JSON.parse(text) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  Object.assign(bom.metadata.component, project);
  for (const component of bom.components) {
    const what = SHIPPED[component.name];
    component.scope = what === undefined ? 'excluded' : 'required';
    if (what !== undefined) component.properties = [...(component.properties ?? []), { name: PROPERTY, value: what }];
  }
  for (const name of Object.keys(SHIPPED)) {
    const component = bom.components.find((one) => one.name === name);
    if (!component)
      throw new Error(
        `The lock file has no "${name}". Correct the list in src/release/sbom.ts of what reaches readers.`,
      );
    if (!component.licenses?.length)
      throw new Error(`"${name}" reaches readers, and the lock file does not say its licence. Run npm install.`);
  }
  return `${JSON.stringify(bom, null, 2)}\n`;
}
