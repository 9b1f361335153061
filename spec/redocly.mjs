// Tells Redocly's tools what stands under the keys of our own, so that they follow the references there.
// In redocly.json, "[X]" is a list of X, "{X}" a mapping with names of X, null what has no references.

import { readFileSync } from "node:fs";

const TABLE = JSON.parse(readFileSync(new URL("redocly.json", import.meta.url), "utf8"));

/** Add the types of the table to those that OpenAPI has. */
function extended(types) {
  const found = { ...types };
  const kind = (text) => {
    const item = text?.slice(1, -1);
    if (text?.startsWith("[")) {
      found[`${item}_List`] ??= { properties: {}, items: item };
      return `${item}_List`;
    }
    if (text?.startsWith("{")) {
      found[`${item}_Map`] ??= { properties: {}, additionalProperties: item };
      return `${item}_Map`;
    }
    return text;
  };
  for (const [name, fields] of Object.entries(TABLE)) {
    const known = types[name] ?? { properties: {} };
    const ours = Object.entries(fields).map(([key, text]) => [key, kind(text)]);
    found[name] = { ...known, properties: { ...known.properties, ...Object.fromEntries(ours) } };
  }
  return found;
}

export default () => ({ id: "paragon", typeExtension: { oas3: extended } });
