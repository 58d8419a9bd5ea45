// Reads our citations with citation-js, and holds our CSL-JSON to its schema.
//
//     node read.mjs FOLDER SCHEMA
//
// Run in a folder whose node_modules has citation-js and ajv.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const Cite = require("citation-js");
const { default: Ajv } = require("ajv");

const [folder, schema] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");

writeFileSync(join(folder, "citation-js.json"), JSON.stringify(new Cite(read("publications.bib")).data));

const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
const citations = JSON.parse(read("publications.json"));
if (!validate(citations)) {
  console.error(validate.errors.map((error) => `${error.instancePath} ${error.message}`).join("\n"));
  process.exit(1);
}
console.log(`CSL-JSON             ${String(citations.length).padStart(5)} valid by the schema`);
// What the schema would let pass in another place: each is read as what it is.
const read_again = new Cite(citations).data;
if (read_again.length !== citations.length) throw new Error("citation-js reads other CSL-JSON than was written");
