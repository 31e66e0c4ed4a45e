import type { Language } from "../language.ts";

/** What `minutes init` says, and what it writes. */
export interface InitWords {
  readonly exists: (files: string) => string;
  readonly written: (file: string) => string;
  /** The configuration, with comments. */
  readonly config: string;
  readonly github: string;
  readonly gitlab: string;
}

const schema = '"$schema": "https://minutes.invalid/schemas/config-1.0.json"';

const en: InitWords = {
  exists: (files) => `${files}: already there; nothing was written`,
  written: (file) => `${file} written`,
  config: `{
  // How minutes check looks at the minutes of this project. Comments and a comma after the last entry are allowed.
  // Every key is described by: minutes schema config
  ${schema},

  // Another file that comes first, for what several projects share:
  // "extends": "../minutes.shared.json",

  // Without a profile the kind of body of each document chooses. The profiles: minutes check --help
  // "profile": "council",

  // Lowest severity that makes the exit code 1: error, warning or never.
  "failOn": "error",

  // Severity of single rules: off, error, warning or info, or an object with severity and options. The rules: minutes rules
  "rules": {
    // "action-without-owner": "off",
    // "item-number-gap": { "severity": "info", "options": { "largestGap": 3 } }
  },

  // What holds for some files only; of several that fit, the later ones win.
  "overrides": [
    // { "files": ["archive/**"], "rules": { "missing-decision": "info" } }
  ],

  // Findings that are known and left, with the reason. After the last day they are back.
  "suppressions": [
    // {
    //   "rule": "missing-attendance",
    //   "files": ["minutes/2019/*.docx"],
    //   "reason": "The attendance lists of 2019 are kept on paper.",
    //   "expires": "2027-12-31"
    // }
  ]

  // Findings of old minutes, written by: minutes check --baseline minutes-baseline.json --update-baseline FILES
  // "baseline": "minutes-baseline.json"
}
`,
  github: `# Checks the minutes of this project with every change of them.
name: minutes
on:
  push:
    paths: ["minutes/**"]
  pull_request:
    paths: ["minutes/**"]

permissions:
  contents: read
  security-events: write

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci # minutes stands among the devDependencies of package.json
      - run: >
          npx --no-install minutes check 'minutes/**/*.{docx,pdf,txt,json}'
          --format github --format sarif:minutes.sarif --format markdown:summary.md
      - if: always()
        run: cat summary.md >> "$GITHUB_STEP_SUMMARY"
      - if: always()
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: minutes.sarif
`,
  gitlab: `# Checks the minutes of this project with every change of them. Include it in .gitlab-ci.yml:
#   include: { local: minutes.gitlab-ci.yml }
minutes:
  image: node:20
  rules:
    - changes: ["minutes/**/*"]
  script:
    - npm ci # minutes stands among the devDependencies of package.json
    - >
      npx --no-install minutes check 'minutes/**/*.{docx,pdf,txt,json}'
      --format compact --format gitlab:gl-code-quality-report.json --format junit:junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: junit.xml
`,
};

const da: InitWords = {
  exists: (files) => `${files}: findes i forvejen; intet er skrevet`,
  written: (file) => `${file} er skrevet`,
  config: `{
  // Sådan kontrollerer minutes check referaterne her. Kommentarer og et komma efter det sidste er tilladt.
  // Hver nøgle er beskrevet af: minutes schema config
  ${schema},

  // En anden fil, der kommer først, til det, flere har fælles:
  // "extends": "../minutes.faelles.json",

  // Uden profil vælger organets art i hvert dokument. Profilerne: minutes check --help
  // "profile": "council",

  // Laveste alvor, der giver slutkode 1: error, warning eller never.
  "failOn": "error",

  // Enkelte reglers alvor: off, error, warning eller info, eller et objekt med severity og options. Reglerne: minutes rules
  "rules": {
    // "action-without-owner": "off",
    // "item-number-gap": { "severity": "info", "options": { "largestGap": 3 } }
  },

  // Det, der kun gælder nogle filer; passer flere, gælder de sidste.
  "overrides": [
    // { "files": ["arkiv/**"], "rules": { "missing-decision": "info" } }
  ],

  // Fund, man kender og lader stå, med begrundelsen. Efter den sidste dag er de der igen.
  "suppressions": [
    // {
    //   "rule": "missing-attendance",
    //   "files": ["referater/2019/*.docx"],
    //   "reason": "Fremmødet i 2019 er ført på papir.",
    //   "expires": "2027-12-31"
    // }
  ]

  // Fund i gamle referater, skrevet af: minutes check --baseline minutes-baseline.json --update-baseline FILER
  // "baseline": "minutes-baseline.json"
}
`,
  github: en.github
    .replace(
      "Checks the minutes of this project with every change of them.",
      "Kontrollerer referaterne, hver gang de ændres.",
    )
    .replace(
      "minutes stands among the devDependencies of package.json",
      "minutes står blandt devDependencies i package.json",
    )
    .replaceAll("minutes/**", "referater/**"),
  gitlab: en.gitlab
    .replace(
      "Checks the minutes of this project with every change of them. Include it in .gitlab-ci.yml:",
      "Kontrollerer referaterne, hver gang de ændres. Tag den med i .gitlab-ci.yml:",
    )
    .replace(
      "minutes stands among the devDependencies of package.json",
      "minutes står blandt devDependencies i package.json",
    )
    .replaceAll("minutes/**", "referater/**"),
};

export const initWords: Record<Language, InitWords> = { da, en };
