/** What a ribbon button does. */
export type RibbonAction =
  | { readonly kind: "fungsi"; readonly functionName: string }
  | { readonly kind: "panel"; readonly page: string };

/** A button of the add-in, as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

/** The add-in's group in the ribbon, and the page of its shared runtime. */
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly runtimePage: string;
}

/**
 * Reads what Excel reads of a manifest.
 *
 * @param xml    the manifest
 * @param origin where its files are served now, whatever host it was written for
 * @throws when something that Excel needs is missing
 */
export function ribbonOfManifest(xml: string, origin: string): Ribbon {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const resources = new Map(
    all(root, "Image", "Url", "String").map((node) => [
      node.getAttribute("id"),
      node.getAttribute("DefaultValue"),
    ]),
  );
  const resource = (parent: Element, name: string, index = 0): string => {
    const value = resources.get(all(parent, name)[index]?.getAttribute("resid") ?? "");
    if (!value)
      throw new Error(`The manifest has no ${name} in ${parent.getAttribute("id") ?? parent.tagName}.`);
    return value;
  };
  const base = one(root, "SourceLocation").getAttribute("DefaultValue") ?? "";
  const local = (url: string) => url.replace(base.slice(0, base.lastIndexOf("/")), origin);
  const group = one(root, "Group");
  return {
    group: resource(group, "Label"),
    runtimePage: local(resource(one(root, "Runtimes"), "Runtime")),
    buttons: all(group, "Control").map((control): RibbonButton => {
      const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(control, "Label"),
        tip: resource(one(control, "Supertip"), "Description"),
        icon: local(resources.get(icon?.getAttribute("resid") ?? "") ?? ""),
        action: actionOf(one(control, "Action"), () => local(resource(control, "SourceLocation"))),
      };
    }),
  };
}

function actionOf(action: Element, page: () => string): RibbonAction {
  return action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") === "ShowTaskpane"
    ? { kind: "panel", page: page() }
    : { kind: "fungsi", functionName: one(action, "FunctionName").textContent?.trim() ?? "" };
}

function all(parent: Element, ...names: readonly string[]): Element[] {
  return [...parent.getElementsByTagName("*")].filter(({ localName }) => names.includes(localName));
}

function one(parent: Element, name: string): Element {
  const found = all(parent, name)[0];
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}
