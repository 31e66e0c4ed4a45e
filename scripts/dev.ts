// The command line program from its source, without a build: npm run dev -- parse FILE
import { main } from "../src/cli/main.ts";

await main(process.argv);
