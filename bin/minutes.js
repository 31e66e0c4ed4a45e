#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "../dist/cli/main.js";

// Patterns go straight to machine code. To begin with byte code, as V8 does, pays in programs that use a pattern once;
// here each is used for every line, and compiling it twice took a third of the time of a first document.
setFlagsFromString("--no-regexp-tier-up");

await main(process.argv);
